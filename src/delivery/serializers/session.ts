import type { z } from 'zod'
import { enumerations } from '../enumerations.ts'
import type { session } from '../schemas/parts.ts'
import type { Context } from './context.ts'
import { dateOf, groupOf, instantOf, numberOf, textOf, webAddressOf, type Content } from './read-content.ts'

export type Session = z.infer<typeof session>

export const sessionStatuses = enumerations.sessionStatus.ids

/** One dated meeting; left out while it has no id, start or end. */
export function sessionOf(context: Context, row: Content): Session | null {
  const [id, planned, plannedEnd] = [textOf(row.id), instantOf(row.start), instantOf(row.end)]
  if (id === null || planned === null || plannedEnd === null) return null
  const change = Object.hasOwn(context.sessionChanges, id) ? context.sessionChanges[id] : undefined
  const start = instantOf(change?.start) ?? planned
  const end = instantOf(change?.end) ?? plannedEnd
  // From its start on a session is no longer ahead, whatever else changes then.
  noteChanges(context, [new Date(start)])
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
