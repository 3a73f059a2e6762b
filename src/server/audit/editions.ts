import { hashOf } from '#src/review/content.ts'

import type { Sql } from '../database/sql.ts'
import type { Broken } from './check.ts'
import { rowsOf } from './walk.ts'

/** Contents are large. */
const atOnce = 25

/** Compares what is or was online with the events: each such edition has one that put it there, with the hash of its content. */
export const checkEditions = async (sql: Sql, found: (broken: Broken) => void): Promise<void> => {
  for await (const edition of rowsOf<Published>(sql, publishedEditions, { atOnce })) {
    const { document, number, content, media, hash, isTold } = edition
    if (!isTold) found({ document, number, fault: 'unexplained' })
    if (hashOf(content ?? {}, media ?? {}) !== hash) found({ document, number, fault: 'content' })
  }
  for await (const { document } of rowsOf<{ document: string }>(sql, documentsWithoutEvents)) {
    found({ document, number: null, fault: 'noEvents' })
  }
}

type Published = {
  document: string
  number: number
  content: Record<string, unknown> | null
  media: Record<string, unknown> | null
  hash: string | null
  isTold: boolean
}

/** Reinstating puts a text online once more that was approved, or forced, under an earlier number. */
const publishedEditions = `
  SELECT ed.document_id AS document, ed.number::float8 AS number, ed.content, ed.media, told.hash, EXISTS (
      SELECT 1 FROM events ev WHERE ev.document_id = ed.document_id AND ev.key IN ('publish', 'forcePublish', 'reinstate')
        AND ev.parameters ->> 'hash' = told.hash
        AND (ev.edition = ed.number OR ev.edition < ed.number AND EXISTS (
          SELECT 1 FROM events back WHERE back.document_id = ed.document_id AND back.edition = ed.number AND back.key = 'reinstate'))
    ) AS "isTold"
  FROM editions ed CROSS JOIN LATERAL (SELECT coalesce(ed.approved_hash, ed.hash) AS hash) told
  WHERE ed.state IN ('published', 'superseded') ORDER BY ed.document_id, ed.number`

const documentsWithoutEvents = `
  SELECT d.id AS document FROM documents d
  WHERE d.edition_number > 0 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.document_id = d.id) ORDER BY d.id`
