import { changeDocument, changeEdition } from './change.ts'
import type { Work } from './effects.ts'
import type { EditionRow } from './records.ts'

/**
 * Throws the open edition away; what is online is not touched. For a document with a public row a new version equal to it
 * becomes the newest, and the public row's time moves on: Payload serves any draft that is newer than the public row.
 */
export const discardEdition = async ({
  req,
  sql,
  document,
  edition,
}: Work & { edition: EditionRow }): Promise<Record<string, unknown>> => {
  const { collection, id } = document
  await changeEdition(sql, edition.id, { state: 'discarded' })
  await changeDocument(sql, id, { editionState: null })
  if (document.liveEdition === null) return { live: null }
  await sql.query(`SELECT set_config('flow.publish', $1, true)`, [`${collection}:${id}`])
  await sql.query(
    `UPDATE ${collection} SET updated_at = greatest(now(), (SELECT max(v.updated_at) FROM _${collection}_v v WHERE v.parent_id = $1) + interval '1 millisecond') WHERE id = $1`,
    [id],
  )
  await sql.query(`SELECT set_config('flow.publish', '', true)`)
  const row = await req.payload.db.findOne<
    Record<string, unknown> & { id: string; updatedAt: string; createdAt: string }
  >({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Error(`The public row of ${collection}/${id} is missing.`)
  await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    versionData: row,
    createdAt: row.updatedAt,
    updatedAt: row.updatedAt,
    autosave: false,
    returning: false,
    req,
  })
  return { live: document.liveEdition }
}
