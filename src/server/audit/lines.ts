import type { Sql } from '../database/sql.ts'
import type { ExportOptions } from './options.ts'
import { cellsOf, csvHead, csvLine, type ExportedEvent, jsonLine } from './rows.ts'
import { eventColumns, rowsOf } from './walk.ts'

/** The lines of an export, made while they are read. */
export async function* exportLines(
  sql: Sql,
  { document, since, names, format }: ExportOptions,
): AsyncGenerator<string> {
  const values = [document ?? null, since?.toISOString() ?? null]
  if (format === 'csv') yield csvHead(names)
  for await (const event of rowsOf<ExportedEvent>(sql, exportedEvents, { values })) {
    const cells = cellsOf(event, names)
    yield format === 'csv' ? csvLine(cells) : jsonLine(cells)
  }
}

const exportedEvents = `
  SELECT ${eventColumns}, d.collection, w.words, u.name, p.name AS lead
  FROM events e JOIN documents d ON d.id = e.document_id LEFT JOIN partners p ON p.id = d.lead_id
    LEFT JOIN users u ON u.id::text = e.actor LEFT JOIN flow.event_words w ON w.event_id = e.id
  WHERE ($1::uuid IS NULL OR e.document_id = $1::uuid) AND ($2::timestamptz IS NULL OR e.at >= $2::timestamptz)
  ORDER BY e.document_id, e.number, e.id`
