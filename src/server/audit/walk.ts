import type { Sql } from '../database/sql.ts'
import type { StoredEvent } from './chain.ts'

const pageSize = 500

/** Every event, document by document and in order of its number; never more than a page in memory. */
export async function* walkEvents(sql: Sql): AsyncGenerator<StoredEvent> {
  yield* keyset<StoredEvent>(
    ({ document, number, id }) => sql.query(page, [document, number, id, pageSize]),
    ({ document, number, id }) => ({ document, number: String(number), id }),
  )
}

type Position = { document: string; number: string; id: string }
const beginning: Position = {
  document: '00000000-0000-0000-0000-000000000000',
  number: '-1',
  id: '00000000-0000-0000-0000-000000000000',
}

/** Rows page after page, each beginning behind the last row of the one before. */
export async function* keyset<Row>(
  read: (after: Position) => Promise<Row[]>,
  positionOf: (row: Row) => Position,
): AsyncGenerator<Row> {
  for (let after = beginning; ;) {
    const rows = await read(after)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = positionOf(last)
  }
}

/** A moment as `toISOString` writes it, which is how it was hashed. */
export const isoText = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

// Not rounded: a number that was made 1.5 must not look like 2.
const page = `
  SELECT e.id, e.document_id AS document, e.number::float8 AS number, e.edition::float8 AS edition, ${isoText('e.at')} AS at,
    e.actor, e.key, e.parameters, e.previous_hash AS "previousHash", e.hash
  FROM events e WHERE (e.document_id, e.number, e.id) > ($1::uuid, $2::numeric, $3::uuid)
  ORDER BY e.document_id, e.number, e.id LIMIT $4`
