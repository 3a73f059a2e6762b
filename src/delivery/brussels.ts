const timeZone = 'Europe/Brussels'
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day in Brussels at an instant, as `2026-11-23`. */
export const brusselsDay = (instant: Date): string => dayFormat.format(instant)

/** The instant at which a Brussels calendar day begins; summer time never changes at midnight. */
export function startOfBrusselsDay(day: string): Date {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`)
  const hour = 3_600_000
  const summer = new Date(utcMidnight - 2 * hour)
  return brusselsDay(summer) === day ? summer : new Date(utcMidnight - hour)
}

/** The instant at which the day after a Brussels calendar day begins. */
export function endOfBrusselsDay(day: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  return startOfBrusselsDay(next.toISOString().slice(0, 10))
}
