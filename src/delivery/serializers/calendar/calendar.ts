import type { ListedSession } from '../../read-model/write-sessions.ts'
import type { LeerlaboDocument } from '../leerlabo.ts'
import { labelOf } from '../page/labels.ts'
import { plainLine, textLine, utc } from './content-lines.ts'

/** A session with what a calendar must know of its leerlabo. */
export type Meeting = {
  session: Omit<ListedSession, 'type'>
  /** The place of the leerlabo in the order of changes: goes up whenever anything about it changes. */
  seq: number
  modifiedAt: string
  notice: string | null
}

type Calendar = { name: string; description: string | null; address: string; meetings: Meeting[] }

/** An iCalendar (RFC 5545). Times are in UTC, and a session that was called off stays in it as such. */
export const renderCalendar = ({ name, description, address, meetings }: Calendar): string =>
  [
    plainLine('BEGIN', 'VCALENDAR'),
    plainLine('VERSION', '2.0'),
    plainLine('PRODID', '-//Labo tegen schooluitval//Agenda//NL'),
    plainLine('CALSCALE', 'GREGORIAN'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    ...(description === null ? [] : [textLine('DESCRIPTION', description), textLine('X-WR-CALDESC', description)]),
    plainLine('SOURCE;VALUE=URI', address),
    plainLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT1H'),
    plainLine('X-PUBLISHED-TTL', 'PT1H'),
    ...meetings.flatMap(eventOf),
    plainLine('END', 'VCALENDAR'),
  ].join('')

/** The sessions of one leerlabo. */
export const meetingsOf = (leerlabo: LeerlaboDocument & { seq: number }): Meeting[] => {
  const { id, type, slug, title, url, summary, level, seq, sessions, publication } = leerlabo
  const modifiedAt = leerlabo.modifiedAt ?? leerlabo.publishedAt ?? new Date(0).toISOString()
  const notice = publication === 'withdrawn' ? (leerlabo.notice ?? 'Deze reeks is ingetrokken.') : null
  const card = { id, type, slug, title, url, summary }
  return sessions.map((session) => ({ session: { ...session, level, leerlabo: card }, seq, modifiedAt, notice }))
}

function eventOf({ session, seq, modifiedAt, notice }: Meeting): string[] {
  const { id, start, end, status, leerlabo, level, place, registration } = session
  const isCancelled = status === 'cancelled'
  const where = [place.name, place.address].filter((part) => part !== null).join(', ') || place.online
  const words = [
    notice,
    leerlabo.summary,
    status === 'planned' ? null : (labelOf(status) ?? null),
    place.online === null ? null : `Online: ${place.online}`,
    registration.open && registration.url !== null ? `Inschrijven: ${registration.url}` : null,
  ].filter((part) => part !== null)
  return [
    plainLine('BEGIN', 'VEVENT'),
    textLine('UID', `${leerlabo.id}-${id}`),
    plainLine('DTSTAMP', utc(modifiedAt)),
    plainLine('SEQUENCE', String(seq)),
    plainLine('DTSTART', utc(start)),
    ...(end > start ? [plainLine('DTEND', utc(end))] : []),
    textLine('SUMMARY', isCancelled ? `Afgelast: ${leerlabo.title}` : leerlabo.title),
    plainLine('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    plainLine('TRANSP', isCancelled ? 'TRANSPARENT' : 'OPAQUE'),
    ...(where === null ? [] : [textLine('LOCATION', where)]),
    ...(words.length === 0 ? [] : [textLine('DESCRIPTION', words.join('\n\n'))]),
    ...(level === null ? [] : [textLine('CATEGORIES', level.label)]),
    plainLine('URL', leerlabo.url),
    plainLine('END', 'VEVENT'),
  ]
}
