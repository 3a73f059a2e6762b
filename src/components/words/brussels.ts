const timeZone = 'Europe/Brussels'
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What clocks in Brussels show at an instant, as a date-and-time field takes it: `2026-12-03T13:30`. */
export const clockAt = (iso: string): string => {
  const found = new Map(parts.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? ''
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The instant, ISO 8601 with its offset, at which clocks in Brussels show `clock` (`2026-12-03T13:30`). In the night in which
 * summer time ends an hour comes twice: the first is meant. Undefined for an hour that is skipped when it begins, and for what
 * is no moment at all.
 */
export const instantOf = (clock: string): string | undefined =>
  ['+02:00', '+01:00']
    .map((offset) => `${clock}:00${offset}`)
    .find((iso) => !Number.isNaN(Date.parse(iso)) && clockAt(iso) === clock)

/** A meeting as people write it, in Brussels time: `donderdag 3 december 2026, 13:30 tot 16:00`. */
export const meetingIn = ({ end, start }: { start: string; end: string }, language: string): string => {
  const locale = language.startsWith('en') ? 'en-GB' : 'nl-BE'
  const day = (iso: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(new Date(iso))
  const hour = (iso: string) => clockAt(iso).slice(11)
  const until = language.startsWith('en') ? 'to' : 'tot'
  const last = day(end) === day(start) ? hour(end) : `${day(end)}, ${hour(end)}`
  return `${day(start)}, ${hour(start)} ${until} ${last}`
}

/** A moment with its hour, in Brussels time. */
export const momentIn = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language.startsWith('en') ? 'en-GB' : 'nl-BE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(iso))
