import type { PayloadRequest } from 'payload'

import { project } from '#src/delivery/read-model/project.ts'
import { revokeLinks } from '#src/links/links.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { changeDocument, changeEdition } from './change.ts'
import { type Content, contentOf, everyFieldOf, hashOf } from './content.ts'
import type { Kind } from './facts.ts'
import { fieldsOf } from './newest.ts'
import { withPass } from './pass.ts'
import { publicRecordOf } from './public-record.ts'
import type { DocumentRow, EditionRow } from './records.ts'
import { nextReviewBy } from './review-by.ts'
import { slugsSoFar, stillStanding, showsPerson } from './kept-beside.ts'

/**
 * Puts exactly the approved JSON online: the public row, the record, and last the read model, all in the caller's transaction.
 * @throws when what stands in the public row afterwards is not, hash for hash, what was approved.
 */
export const putOnline = async (
  req: PayloadRequest,
  sql: Sql,
  document: DocumentRow,
  edition: EditionRow,
  now: Date,
): Promise<void> => {
  const content = edition.content ?? {}
  const before =
    document.liveEdition === null ? undefined : await publicRowContent(req, document.collection, document.id)
  await writePublicRow(req, sql, document.collection, document.id, content)
  await assertPublicRowIs(req, document.collection, document.id, content)
  await supersede(sql, document)
  await revokeLinks(sql, { purpose: 'preview', document: document.id }, now)
  const at = now.toISOString()
  await changeEdition(sql, edition.id, { state: 'published', publishedAt: at })
  await changeDocument(sql, document.id, {
    publication: 'live',
    editionState: null,
    liveEdition: edition.number,
    firstPublishedAt: document.firstPublishedAt ?? at,
    publishedAt: at,
    modifiedAt: edition.minor ? (document.modifiedAt ?? at) : at,
    checkedOn: at,
    reviewBy: nextReviewBy(now).toISOString(),
    notice: null,
    replacement: null,
    takenAwayBy: null,
    requests: document.requests.filter(({ about }) => about !== 'reinstate'),
    resolveBy: null,
    namedOwners: { lead: document.lead, coOwners: document.coOwners.map(({ id }) => id) },
    slugHistory: slugsSoFar(document, before?.slug, content.slug),
    sessionChanges: stillStanding(document.sessionChanges, before, content),
    ...(document.consentWithdrawnAt && showsPerson(content) ? { consentWithdrawnAt: null } : {}),
    ...(edition.evidence
      ? {
          evidenceRung: edition.evidence.rung,
          evidenceMotive: edition.evidence.motive,
          evidenceAssessor: edition.evidence.assessor,
        }
      : {}),
  })
}

/** Tells the read model where the document stands now; the last thing an action does before its commit. */
export const announce = async (sql: Sql, kind: Kind, id: string, now: Date): Promise<void> => {
  await project(sql, await publicRecordOf(sql, kind, id, now), now)
}

/** The one write of a public row; the database refuses every other (`flow.guard_public_row`). */
const writePublicRow = async (
  req: PayloadRequest,
  sql: Sql,
  collection: Kind,
  id: string,
  content: Content,
): Promise<void> => {
  await sql.query(`SELECT set_config('flow.publish', $1, true)`, [`${collection}:${id}`])
  await withPass(req, { collection, id }, () =>
    req.payload.update({
      collection,
      id,
      data: { ...everyFieldOf(fieldsOf(req, collection), content), _status: 'published' },
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
  await sql.query(`SELECT set_config('flow.publish', '', true)`)
}

const assertPublicRowIs = async (
  req: PayloadRequest,
  collection: Kind,
  id: string,
  content: Content,
): Promise<void> => {
  if (hashOf(await publicRowContent(req, collection, id), {}) !== hashOf(content, {})) {
    throw new Error(`What would go online for ${collection}/${id} is not what was approved.`)
  }
}

/** What stands in the public row, in its canonical form. */
export const publicRowContent = async (req: PayloadRequest, collection: Kind, id: string): Promise<Content> => {
  const row = await req.payload.findByID({
    collection,
    id,
    draft: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return contentOf(fieldsOf(req, collection), { ...row })
}

export const supersede = async (sql: Sql, document: DocumentRow): Promise<void> => {
  await sql.query(
    `UPDATE editions SET state = 'superseded', updated_at = now() WHERE document_id = $1 AND state = 'published'`,
    [document.id],
  )
}
