/** A moment as people write it, in Brussels time: “24 november 2026, 14.05 uur”. `iso` is ISO 8601. */
export const momentIn = (iso: string, language: string): string => {
  const isEnglish = language.startsWith('en')
  const parts = new Map(
    new Intl.DateTimeFormat(isEnglish ? 'en-GB' : 'nl-BE', {
      day: 'numeric',
      hour: '2-digit',
      hourCycle: 'h23',
      minute: '2-digit',
      month: 'long',
      timeZone: 'Europe/Brussels',
      year: 'numeric',
    })
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  )
  const [day, month, year, hour, minute] = (['day', 'month', 'year', 'hour', 'minute'] as const).map((part) =>
    parts.get(part),
  )
  return isEnglish
    ? `${day} ${month} ${year}, ${hour}:${minute}`
    : `${day} ${month} ${year}, ${Number(hour)}.${minute} uur`
}
