import type { Problem } from '#src/review/problem-list.ts'

export const problem = (path: string, code: string, nl: string, en: string): Problem => ({
  path,
  code,
  message: { nl, en },
})

/** `a.b`, or `b` at the top. */
export const below = (path: string, key: string | number): string => (path ? `${path}.${key}` : String(key))

export type PlainObject = Readonly<Record<string, unknown>>

export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

export const without = (keys: ReadonlySet<string>, data: PlainObject): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.has(key)))
