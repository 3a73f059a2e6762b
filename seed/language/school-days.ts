import { holidaysOf } from '#src/review/school-holidays.ts'

const oneDay = 86_400_000
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Today in Brussels, `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now)

/** The school year that a day belongs to; August looks forward. */
export const schoolYearOf = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return month >= 8 ? `${year}-${year + 1}` : `${year - 1}-${year}`
}

/**
 * One Tuesday for each of `offsets` (days from `start`, in order): the first that has school on or after it, and at least a week
 * after the one before.
 */
export const tuesdaysFrom = (start: string, offsets: readonly number[]): string[] => {
  const found: string[] = []
  for (const offset of offsets) {
    const earliest = Math.max(
      Date.parse(start) + offset * oneDay,
      found.length ? Date.parse(found.at(-1) ?? '') + 7 * oneDay : 0,
    )
    found.push(schoolTuesday(earliest))
  }
  return found
}

const schoolTuesday = (from: number): string => {
  let at = from
  while (new Date(at).getUTCDay() !== 2 || isFree(iso(at))) at += oneDay
  return iso(at)
}

const isFree = (day: string): boolean =>
  holidaysOf(Number(day.slice(0, 4)))
    .concat(holidaysOf(Number(day.slice(0, 4)) - 1))
    .some(({ from, to }) => from <= day && day <= to)
