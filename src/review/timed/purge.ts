import { createLocalReq } from 'payload'

import { type Sql, sqlOn } from '#src/server/database/sql.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'
import { log } from '#src/server/log.ts'

import type { Kind } from '../facts.ts'
import { inTransaction } from '../transaction.ts'

/** Days that a discarded text that was never online can still be reopened. */
const patience = 60

/**
 * Throws away for good what was discarded sixty days ago and never was online: the text, all its versions, what was remarked and what
 * was told about it. The record and its events stay; they hold ids and numbers, no words.
 */
export const purgeDue = async (at: Workplace, now: Date): Promise<void> => {
  const due = await sqlOn(at.pool).query<{ id: string; collection: Kind }>(
    `SELECT d.id, d.collection FROM documents d
     JOIN LATERAL (SELECT e.state, e.content IS NOT NULL AS "hasWords" FROM editions e WHERE e.document_id = d.id ORDER BY e.number DESC LIMIT 1) last ON true
     JOIN LATERAL (SELECT max(v.at) AS at FROM events v WHERE v.document_id = d.id) event ON true
     WHERE d.publication = 'never' AND last.state = 'discarded' AND last."hasWords"
       AND event.at < $1::timestamptz - interval '1 day' * $2::int LIMIT 50`,
    [now.toISOString(), patience],
  )
  for (const { id, collection } of due) {
    const req = await createLocalReq({}, at.payload)
    // A published text can still point to one that never was online; that one stays until it no longer does.
    await inTransaction(req, (sql) => purge(sql, collection, id)).catch((err: unknown) => {
      log.warn({ msg: 'A discarded text could not be thrown away yet', collection, id, err })
    })
  }
}

const purge = async (sql: Sql, collection: Kind, id: string): Promise<void> => {
  const [still] = await sql.query(
    `SELECT d.id FROM documents d WHERE d.id = $1::uuid AND d.publication = 'never' AND d.edition_state IS NULL FOR NO KEY UPDATE`,
    [id],
  )
  if (!still) return
  await sql.query(`DELETE FROM _${collection}_v WHERE parent_id = $1::uuid`, [id])
  await sql.query(`DELETE FROM ${collection} WHERE id = $1::uuid`, [id])
  await sql.query('DELETE FROM comments WHERE document_id = $1::uuid', [id])
  for (const table of ['event_words', 'links', 'notices', 'seen']) {
    await sql.query(`DELETE FROM flow.${table} WHERE document_id = $1::uuid`, [id])
  }
  await sql.query(
    'UPDATE editions SET content = NULL, media = NULL, change_note = NULL, updated_at = now() WHERE document_id = $1::uuid',
    [id],
  )
  await sql.query('UPDATE documents SET title = NULL, lock_version = lock_version + 1 WHERE id = $1::uuid', [id])
}
