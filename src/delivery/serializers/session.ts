import type { Context } from './context.ts'
import { dateOf, groupOf, instantOf, numberOf, textOf, webAddressOf, type Content } from './read-content.ts'

export type SessionStatus = 'planned' | 'full' | 'cancelled' | 'done'
export type Session = {
  id: string
  start: string
  end: string
  /** When the session was moved: the start that was announced before (schema.org `previousStartDate`). */
  previousStart: string | null
  timeZone: 'Europe/Brussels'
  place: { name: string | null; address: string | null; online: string | null }
  status: SessionStatus
  capacity: number | null
  registration: { url: string | null; opens: string | null; closes: string | null; open: boolean }
}

export const sessionStatuses = ['planned', 'full', 'cancelled', 'done'] as const satisfies readonly SessionStatus[]

/** One dated meeting; left out while it has no id, start or end. */
export function sessionOf(context: Context, row: Content): Session | null {
  const [id, planned, plannedEnd] = [textOf(row.id), instantOf(row.start), instantOf(row.end)]
  if (id === null || planned === null || plannedEnd === null) return null
  const change = Object.hasOwn(context.sessionChanges, id) ? context.sessionChanges[id] : undefined
  const start = instantOf(change?.start) ?? planned
  const end = instantOf(change?.end) ?? plannedEnd
  const place = groupOf(row.place)
  const status = sessionStatuses.find((known) => known === (change?.status ?? row.status)) ?? 'planned'
  return {
    id,
    start,
    end,
    previousStart: start === planned ? null : planned,
    timeZone: 'Europe/Brussels',
    place: { name: textOf(place.name), address: textOf(place.address), online: webAddressOf(place.online) },
    status,
    capacity: numberOf(row.capacity),
    registration: registrationOf(context, groupOf(row.registration), { start, status }),
  }
}

type Meeting = Pick<Session, 'start' | 'status'>

/** Registration is open between its two instants, never past the start, and only while there are places. */
function registrationOf(context: Context, row: Content, { start, status }: Meeting): Session['registration'] {
  const url = webAddressOf(row.url)
  const opens = dateOf(row.opens)
  const begins = new Date(start)
  const closes = dateOf(row.closes) ?? begins
  const ends = closes < begins ? closes : begins
  const isPossible = url !== null && status === 'planned'
  const isOpen = isPossible && (opens === null || opens <= context.now) && context.now < ends
  if (isPossible) noteChanges(context, [opens, ends])
  return { url, opens: instantOf(row.opens), closes: instantOf(row.closes), open: isOpen }
}

function noteChanges(context: Context, instants: (Date | null)[]): void {
  for (const instant of instants)
    if (instant !== null && instant > context.now) context.changesAt.add(instant.toISOString())
}
