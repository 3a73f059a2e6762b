type Day = { day: string; hour: number; isWeekend: boolean; isMonday: boolean }

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  weekday: 'short',
  hourCycle: 'h23',
})

/** What calendars and clocks in Brussels show: the day (`2027-03-28`), the hour, and what day of the week it is. */
export const brusselsDay = (now: Date): Day => {
  const found = new Map(parts.formatToParts(now).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? ''
  const weekday = part('weekday').slice(0, 3)
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    isWeekend: weekday === 'Sat' || weekday === 'Sun',
    isMonday: weekday === 'Mon',
  }
}
