import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'
import { types, type QueryConfig } from 'pg'

type Statement = { name: string; text: string; places: readonly number[] }

/**
 * A statement as PostgreSQL prepares it once on each connection: its text stays the same, so that it is not read and planned again
 * each time. Each `$n` becomes a parameter of its own, so that one value may stand where two types are expected.
 */
export const prepared = (text: string, values: readonly unknown[]): QueryConfig<unknown[]> => {
  // Without values it may be several statements, and those cannot be prepared.
  if (values.length === 0) return { text, types: asText }
  const statement = known.get(text) ?? read(text)
  const given = statement.places.map((place) => values[place] ?? null)
  return { name: statement.name, text: statement.text, values: given, types: asText }
}

/** Texts are written by hand, so there are few; should one ever hold a value, it pushes out what was not used for long. */
const known = new LRUCache<string, Statement>({ max: 1000 })

const read = (text: string): Statement => {
  const places: number[] = []
  const numbered = text.replaceAll(/\$(\d+)/g, (_, number: string) => `$${places.push(Number(number) - 1)}`)
  const statement = { name: createHash('sha256').update(numbered).digest('base64url'), text: numbered, places }
  known.set(text, statement)
  return statement
}

/** Times are strings, as drizzle gives them within a transaction; single ones and rows of them. */
const times = new Set<number>([
  ...[types.builtins.TIMESTAMPTZ, types.builtins.TIMESTAMP, types.builtins.DATE, types.builtins.INTERVAL],
  ...[1231, 1115, 1185, 1187, 1182],
])
const parserOf = (id: Parameters<typeof types.getTypeParser>[0], format?: 'text'): unknown =>
  times.has(id) ? (value: string) => value : types.getTypeParser(id, format)
const asText: NonNullable<QueryConfig['types']> = { getTypeParser: parserOf as typeof types.getTypeParser }
