/** What stands at `path` (`a.b`) in an answer that nobody typed; undefined when there is nothing. */
export const at = (body: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), body)

/** The list at `path`; empty when there is none. */
export const listAt = (body: unknown, path: string): unknown[] => {
  const value = at(body, path)
  return Array.isArray(value) ? value : []
}

export const textAt = (body: unknown, path: string): string => {
  const value = at(body, path)
  return typeof value === 'string' ? value : ''
}

/** The texts at `path` in each item of a list. */
export const textsAt = (items: readonly unknown[], path: string): string[] => items.map((item) => textAt(item, path))

/** Whether these are the same texts, in whatever order. */
export const sameTexts = (found: readonly string[], wanted: readonly string[]): boolean =>
  [...new Set(found)].sort().join('|') === [...new Set(wanted)].sort().join('|')

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
