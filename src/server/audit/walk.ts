import type { Sql } from '../database/sql.ts'
import type { StoredEvent } from './chain.ts'

/**
 * The rows of a question, `atOnce` in memory at a time, through a cursor of the transaction that is open. Not page by page with
 * a key: a damaged table may hold the same number twice, and each page would be a question of its own to plan.
 */
export async function* rowsOf<Row>(
  sql: Sql,
  question: string,
  { values = [], atOnce = 500 }: { values?: readonly unknown[]; atOnce?: number } = {},
): AsyncGenerator<Row> {
  await sql.query(`DECLARE audit NO SCROLL CURSOR FOR ${question}`, values)
  for (;;) {
    const rows = await sql.query<Row>(`FETCH ${atOnce} FROM audit`)
    if (rows.length === 0) break
    yield* rows
  }
  await sql.query('CLOSE audit')
}

/** Every event, document by document and in order of its number. */
export const walkEvents = (sql: Sql): AsyncGenerator<StoredEvent> =>
  rowsOf<StoredEvent>(sql, `SELECT ${eventColumns} FROM events e ORDER BY e.document_id, e.number, e.id`)

/** An event as it was hashed: moments as `toISOString` writes them, numbers not rounded (1.5 must not look like 2). */
export const eventColumns = `
  e.id, e.document_id AS document, e.number::float8 AS number, e.edition::float8 AS edition,
  to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.actor, e.key, e.parameters,
  e.previous_hash AS "previousHash", e.hash`
