import { createLocalReq } from 'payload'

import { type Sql, sqlOn } from '#src/server/database/sql.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'
import { log } from '#src/server/log.ts'

import type { Kind } from '../facts.ts'
import { inTransaction } from '../transaction.ts'
import { isPointedTo } from './pointed-to.ts'

/** Days that a discarded text that was never online can still be reopened. */
const patience = 60

/** `$1` is now. An organisation stays, whatever becomes of its page: people belong to it and texts are its own. */
const mayGo = `
  d.publication = 'never' AND d.edition_state IS NULL AND d.collection <> 'partners'
  AND EXISTS (SELECT 1 FROM editions e WHERE e.document_id = d.id AND e.number = d.edition_number AND e.state = 'discarded' AND e.content IS NOT NULL)
  AND (SELECT max(v.at) FROM events v WHERE v.document_id = d.id) < $1::timestamptz - interval '${patience} days'`

/**
 * Throws away for good what was discarded sixty days ago and never was online: the text, all its versions, what was remarked and what
 * was told about it. The record and its events stay; they hold ids and numbers, no words. What another text still names is kept
 * until it no longer does.
 */
export const purgeDue = async (at: Workplace, now: Date): Promise<void> => {
  // In any order: what is kept must not stand in the way of the rest.
  const due = await sqlOn(at.pool).query<{ id: string; collection: Kind }>(
    `SELECT d.id, d.collection FROM documents d WHERE ${mayGo} ORDER BY random() LIMIT 50`,
    [now.toISOString()],
  )
  for (const { id, collection } of due) {
    const req = await createLocalReq({}, at.payload)
    await inTransaction(req, (sql) => purge(sql, collection, id, now)).catch((err: unknown) => {
      log.warn({ msg: 'A discarded text could not be thrown away yet', collection, id, err })
    })
  }
}

const purge = async (sql: Sql, collection: Kind, id: string, now: Date): Promise<void> => {
  const [still] = await sql.query(
    `SELECT d.id FROM documents d WHERE ${mayGo} AND d.id = $2::uuid FOR NO KEY UPDATE OF d`,
    [now.toISOString(), id],
  )
  if (!still || (await isPointedTo(sql, collection, id))) return
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
