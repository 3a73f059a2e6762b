import type { PayloadRequest } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

import { type Content, everyFieldOf } from './content.ts'
import { fieldsOf } from './newest.ts'
import { withPass } from './pass.ts'
import type { DocumentRow } from './records.ts'

type Subject = Pick<DocumentRow, 'collection' | 'id'>

/** Makes this content the newest version, as a draft; what is online is not touched. */
export const writeNewest = async (
  req: PayloadRequest,
  { collection, id }: Subject,
  content: Content,
): Promise<void> => {
  await withPass(req, { collection, id }, () =>
    req.payload.update({
      collection,
      id,
      data: { ...everyFieldOf(fieldsOf(req, collection), content), _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      req,
    }),
  )
}

/**
 * For a document that was ever online: a new version equal to its public row becomes the newest, and the public row's time moves on
 * (Payload serves any draft that is newer than the public row). Does nothing for others.
 */
export const liveAsNewest = async (
  req: PayloadRequest,
  sql: Sql,
  { collection, id, liveEdition }: Subject & Pick<DocumentRow, 'liveEdition'>,
): Promise<void> => {
  if (liveEdition === null) return
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
}
