/** Octets on a line, the break aside (RFC 5545, 3.1). */
const longest = 75

/** A property whose value is text; what means something to calendars is escaped. */
export const textLine = (name: string, value: string): string => fold(`${name}:${escapeText(value)}`)

/** A property whose value stands as it is: an address, an instant, a number. */
export const plainLine = (name: string, value: string): string => fold(`${name}:${value.replace(/\p{Cc}+/gu, '')}`)

/** An instant in UTC, `20261203T123000Z`: needs no time zone to be sent along. */
export const utc = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escapeText = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]+/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Breaks a line before it gets too long, never within a sign. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > longest) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...parts, part].map((one) => `${one}\r\n`).join('')
}
