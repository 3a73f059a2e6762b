/** A stretch of days without school, as ISO dates, both included. */
export type Holiday = { from: string; to: string }

/** Making one takes a hundred times as long as using it. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' })

const dayMs = 24 * 60 * 60 * 1000

/** The calendar day in Brussels, as an ISO date. */
export const brusselsDay = (instant: Date): string => isoDay.format(instant)

/**
 * The instant at noon UTC of the day that lies `days` school days after the day of `from` in Brussels. Weekends and holidays do
 * not count. Pure.
 */
export const addSchoolDays = (from: Date, days: number, holidays: readonly Holiday[]): Date => {
  let day = Date.parse(`${brusselsDay(from)}T12:00:00Z`)
  for (let left = days; left > 0;) {
    day += dayMs
    if (isSchoolDay(new Date(day), holidays)) left -= 1
  }
  return new Date(day)
}

/** Whether a text is a day of the calendar, as an ISO date. */
export const isCalendarDay = (text: string): boolean => {
  const noon = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().slice(0, 10) === text
}

const isSchoolDay = (noon: Date, holidays: readonly Holiday[]): boolean => {
  const weekday = noon.getUTCDay()
  const iso = noon.toISOString().slice(0, 10)
  return weekday !== 0 && weekday !== 6 && !holidays.some(({ from, to }) => from <= iso && iso <= to)
}
