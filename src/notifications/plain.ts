/** Signs that are not seen but change what is: control characters, and those that turn the direction of reading. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** One line: what people typed, without line ends or other signs that are not seen. Fit for the subject of a mail. */
export const asLine = (text: string): string => text.replace(/\s+/g, ' ').replace(unseen, '').trim()

/** The same with its line ends; never more than one empty line. */
export const asText = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => asLine(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Longest line of a mail's plain text, in characters. */
const width = 78

/** Breaks a line between words; what has no spaces, such as an address, stays whole. */
export const wrapped = (line: string, first = '', next = first): string => {
  const lines: string[] = []
  let now = first
  let isEmpty = true
  for (const word of line.split(' ')) {
    if (!isEmpty && now.length + 1 + word.length > width) {
      lines.push(now)
      now = next
      isEmpty = true
    }
    now += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, now].map((one) => one.trimEnd()).join('\n')
}
