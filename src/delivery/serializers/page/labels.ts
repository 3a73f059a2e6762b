import { enumerations, type Words } from '../../enumerations.ts'

/** The Dutch words on our pages for values that are codes in the API. */
const labels: Record<string, string> = {
  fiche: 'Fiche',
  project: 'Project',
  leerlabo: 'Leerlabo',
  partner: 'Partner',
  contact: 'Contactpersoon',
  labo: 'Labo',
  ...Object.fromEntries(
    Object.values(enumerations).flatMap(({ words }) => Object.entries<Words>(words).map(([id, { nl }]) => [id, nl])),
  ),
}

export const labelOf = (code: string | null): string | null => (code === null ? null : (labels[code] ?? code))

const timeZone = 'Europe/Brussels'
const day = new Intl.DateTimeFormat('nl-BE', { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
const weekday = new Intl.DateTimeFormat('nl-BE', {
  timeZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const time = new Intl.DateTimeFormat('nl-BE', { timeZone, hour: 'numeric', minute: '2-digit' })

/** `23 november 2026`, as the day is in Brussels. */
export const dayInWords = (value: string | null): string | null => (value === null ? null : day.format(new Date(value)))

/** `donderdag 3 december 2026, van 13:30 tot 16:00`. */
export const meetingInWords = (start: string, end: string): string =>
  `${weekday.format(new Date(start))}, van ${time.format(new Date(start))} tot ${time.format(new Date(end))}`

/** `5 minuten`, or hours from two hours on. */
export const minutesInWords = (minutes: number | null): string | null => {
  if (minutes === null) return null
  if (minutes < 120) return minutes === 1 ? '1 minuut' : `${minutes} minuten`
  return `${(minutes / 60).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} uur`
}
