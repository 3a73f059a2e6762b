import type { PayloadRequest } from 'payload'

import type { MediaSnapshot } from '#src/delivery/read-model/public-record.ts'

import { sqlOf } from '#src/server/database/sql.ts'

import { type Content, contentOf, hashOf, mediaIdsOf } from './content.ts'
import type { Kind } from './facts.ts'
import { holdMedia, snapshotMedia } from './media-snapshot.ts'
import { notFound } from './refusals.ts'

export const fieldsOf = (req: PayloadRequest, kind: Kind) => req.payload.collections[kind].config.flattenedFields

export type Doc = Record<string, unknown> & { id: string; updatedAt: string }

/** The newest text of a document, open edition included, at depth 0. Rights are the caller's to have checked. */
export const newestDoc = async (req: PayloadRequest, kind: Kind, id: string): Promise<Doc> => {
  const doc = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!doc) throw notFound()
  return doc as unknown as Doc
}

export type Pinned = { content: Content; media: Record<string, MediaSnapshot>; hash: string }

/** The newest content with the media it uses, and the hash over both. */
export const pinNewest = async (req: PayloadRequest, kind: Kind, id: string): Promise<Pinned> => {
  const content = contentOf(fieldsOf(req, kind), await newestDoc(req, kind, id))
  const ids = mediaIdsOf(fieldsOf(req, kind), content)
  await holdMedia(await sqlOf(req), ids)
  const media = await snapshotMedia(req, ids)
  return { content, media, hash: hashOf(content, media) }
}
