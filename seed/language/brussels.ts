const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', timeZoneName: 'longOffset' })

/** The instant (ISO 8601, UTC) at which clocks in Brussels show `local`, written as `2026-12-03 13:30`. */
export function brussels(local: string): string {
  const asIfUtc = new Date(`${local.replace(' ', 'T')}:00Z`)
  const zone = offset.formatToParts(asIfUtc).find(({ type }) => type === 'timeZoneName')?.value
  return new Date(`${local.replace(' ', 'T')}:00${zone === 'GMT+02:00' ? '+02:00' : '+01:00'}`).toISOString()
}

/** A calendar day as the content model stores it: noon UTC, so that no time zone moves it. */
export const day = (date: string): string => `${date}T12:00:00.000Z`
