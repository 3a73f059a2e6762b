import type { Sql } from '../database/sql.ts'
import type { ExportOptions } from './options.ts'
import { cellsOf, csvHead, csvLine, type ExportedEvent, jsonLine } from './rows.ts'
import { isoText, keyset } from './walk.ts'

const pageSize = 500

/** The lines of an export, made while they are read. */
export async function* exportLines(
  sql: Sql,
  { document, since, names, format }: ExportOptions,
): AsyncGenerator<string> {
  const events = keyset<ExportedEvent>(
    (after) =>
      sql.query(page, [
        after.document,
        after.number,
        after.id,
        document ?? null,
        since?.toISOString() ?? null,
        pageSize,
      ]),
    (event) => ({ document: event.document, number: String(event.number), id: event.id }),
  )
  if (format === 'csv') yield csvHead(names)
  for await (const event of events) {
    const cells = cellsOf(event, names)
    yield format === 'csv' ? csvLine(cells) : jsonLine(cells)
  }
}

const page = `
  SELECT e.id, e.document_id AS document, d.collection, e.number::float8 AS number, e.edition::float8 AS edition,
    ${isoText('e.at')} AS at, e.actor, e.key, e.parameters, e.previous_hash AS "previousHash", e.hash, w.words, u.name,
    p.name AS lead
  FROM events e JOIN documents d ON d.id = e.document_id LEFT JOIN partners p ON p.id = d.lead_id
    LEFT JOIN users u ON u.id::text = e.actor LEFT JOIN flow.event_words w ON w.event_id = e.id
  WHERE (e.document_id, e.number, e.id) > ($1::uuid, $2::numeric, $3::uuid)
    AND ($4::uuid IS NULL OR e.document_id = $4::uuid) AND ($5::timestamptz IS NULL OR e.at >= $5::timestamptz)
  ORDER BY e.document_id, e.number, e.id LIMIT $6`
