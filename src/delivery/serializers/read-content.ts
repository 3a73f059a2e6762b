/**
 * Readers of stored content. Anything of another type than expected counts as absent, so that one odd value can neither
 * stop a publication nor reach the public in a shape that was not promised.
 */
export type Content = Record<string, unknown>

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

export const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

export const flagOf = (value: unknown): boolean => value === true

export const groupOf = (value: unknown): Content => (isContent(value) ? value : {})

export const rowsOf = (value: unknown): Content[] => (Array.isArray(value) ? value.filter(isContent) : [])

export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map(textOf).filter((text) => text !== null)

/** A code of a fixed list; anything else counts as absent. */
export const choiceOf = <Option extends string>(options: readonly Option[], value: unknown): Option | null =>
  options.find((option) => option === textOf(value)) ?? null

export const choicesOf = <Option extends string>(options: readonly Option[], value: unknown): Option[] =>
  textsOf(value)
    .map((text) => choiceOf(options, text))
    .filter((option) => option !== null)

/** The id of a relation, whether stored bare or with the related row. */
export const idOf = (value: unknown): string | null => textOf(isContent(value) ? value.id : value)

export const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).map(idOf).filter((id) => id !== null)

/** Web addresses that a visitor may be sent to. */
export const webAddressOf = (value: unknown): string | null => {
  const text = textOf(value)
  return text !== null && /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : null
}

/** An instant without fractions of a second, in UTC: `2026-11-20T13:05:11Z`. */
export const instantOf = (value: unknown): string | null => {
  const date = dateOf(value)
  return date === null ? null : date.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

export const dateOf = (value: unknown): Date | null => {
  const text = value instanceof Date ? value.toISOString() : textOf(value)
  const date = text === null ? null : new Date(text)
  return date === null || Number.isNaN(date.getTime()) || !isWritable(date) ? null : date
}

/** Years of four digits, which is what every reader of ISO 8601 takes. */
const isWritable = (date: Date): boolean => date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9998

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
