/** An instant as it is stored and compared: UTC with milliseconds, always 24 signs, so that texts sort as times do. */
export function instantText(value: string): string {
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not an instant: ${value}`)
  return date.toISOString()
}
