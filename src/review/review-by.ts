/**
 * When a text that is checked today should be checked again: about a year later, in a month in which schools have time for it
 * (May, June or September). Pure; UTC.
 */
export const nextReviewBy = (checked: Date): Date => {
  const year = checked.getUTCFullYear() + 1
  const month = checked.getUTCMonth()
  if (month === 4 || month === 5 || month === 8) return new Date(Date.UTC(year, month, checked.getUTCDate()))
  if (month < 4) return new Date(Date.UTC(year, 4, 15))
  if (month < 8) return new Date(Date.UTC(year, 8, 15))
  return new Date(Date.UTC(year + 1, 4, 15))
}
