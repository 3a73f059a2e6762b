/**
 * When a text that is checked today should be checked again: as near to a year later as can be in a month in which schools have
 * time for it (May, June or September). Pure; UTC.
 */
export const nextReviewBy = (checked: Date): Date => {
  const year = checked.getUTCFullYear()
  const aYearLater = Date.UTC(year + 1, checked.getUTCMonth(), checked.getUTCDate())
  if (goodMonths.includes(checked.getUTCMonth())) return new Date(aYearLater)
  const middles = [year, year + 1, year + 2].flatMap((inYear) => goodMonths.map((month) => Date.UTC(inYear, month, 15)))
  return new Date(
    middles.reduce((nearest, day) => (distance(day, aYearLater) < distance(nearest, aYearLater) ? day : nearest)),
  )
}

/** May, June and September, counted from January = 0. */
const goodMonths = [4, 5, 8]

const distance = (one: number, other: number): number => Math.abs(one - other)
