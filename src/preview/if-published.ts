import type { PayloadRequest } from 'payload'

import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { isConsentStale } from '#src/review/consent.ts'
import { type Content, contentOf, mediaIdsOf } from '#src/review/content.ts'
import { stillStanding } from '#src/review/kept-beside.ts'
import { snapshotMedia } from '#src/review/media-snapshot.ts'
import { fieldsOf, newestDoc } from '#src/review/newest.ts'
import { publicType } from '#src/review/public-type.ts'
import type { DocumentRow, EditionRow, Loaded } from '#src/review/records.ts'
import { nextReviewBy } from '#src/review/review-by.ts'
import { isWritable } from '#src/review/states.ts'
import type { Sql } from '#src/server/database/sql.ts'

/** A document with an edition that is open. */
export type Underway = Loaded & { edition: EditionRow }

/**
 * What the read model would be told if the open edition went online at `now`: what is pinned, or the newest text while it is being
 * written. Of this document only; whatever it points to is resolved from what is public.
 */
export const recordIfPublished = async (
  req: PayloadRequest,
  sql: Sql,
  { document, edition }: Underway,
  now: Date,
): Promise<PublicRecord> => {
  const { content, media } = await textOf(req, document, edition)
  const at = now.toISOString()
  return {
    id: document.id,
    type: publicType[document.collection],
    publication: 'live',
    version: Math.max(edition.number, (document.liveEdition ?? 0) + 1),
    slug: typeof content.slug === 'string' ? content.slug : document.id,
    slugHistory: [],
    publishedAt: document.firstPublishedAt ?? at,
    modifiedAt: edition.minor ? (document.modifiedAt ?? at) : at,
    checkedOn: at.slice(0, 10),
    reviewBy: nextReviewBy(now).toISOString().slice(0, 10),
    outdated: false,
    notice: null,
    replacement: null,
    evidence: evidenceOf(document, edition),
    lead: document.lead,
    coOwners: document.coOwners.map(({ id }) => id),
    consentWithdrawn: isConsentStale(document, content),
    sessionChanges: stillStanding(document.sessionChanges, await liveContent(sql, document), content) ?? {},
    content,
    media,
  }
}

const textOf = async (
  req: PayloadRequest,
  { collection, id }: DocumentRow,
  edition: EditionRow,
): Promise<Pick<PublicRecord, 'content' | 'media'>> => {
  if (!isWritable(edition.state)) {
    return { content: edition.content ?? {}, media: (edition.media ?? {}) as PublicRecord['media'] }
  }
  const fields = fieldsOf(req, collection)
  const content = contentOf(fields, await newestDoc(req, collection, id))
  return { content, media: await snapshotMedia(req, mediaIdsOf(fields, content)) }
}

const evidenceOf = (document: DocumentRow, { evidence }: EditionRow): PublicRecord['evidence'] => {
  if (evidence) return { rung: evidence.rung, motive: evidence.motive }
  return document.evidenceRung === null ? null : { rung: document.evidenceRung, motive: document.evidenceMotive }
}

const liveContent = async (sql: Sql, { id, liveEdition }: DocumentRow): Promise<Content | undefined> => {
  if (liveEdition === null) return undefined
  const [live] = await sql.query<{ content: Content | null }>(
    'SELECT content FROM editions WHERE document_id = $1 AND number = $2',
    [id, liveEdition],
  )
  return live?.content ?? undefined
}
