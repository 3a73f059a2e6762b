import type { PayloadRequest } from 'payload'

import { project } from '#src/delivery/read-model/project.ts'
import { revokingWrite } from '#src/links/links.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { type Write, writeTogether } from '#src/server/database/together.ts'

import { documentWrite, editionWrite, renumberEdition } from './change.ts'
import { closingPublicRow, openPublicRow, publicRowContent, writePublicRow } from './public-row.ts'
import { publicRecordOf } from './public-record.ts'
import type { DocumentRow, EditionRow, Loaded } from './records.ts'
import { nextReviewBy } from './review-by.ts'
import { slugsSoFar, stillStanding, showsPerson } from './kept-beside.ts'

/**
 * Puts exactly the approved JSON online: the public row and the record, in the caller's transaction. An edition that is older than what is
 * online (that was reinstated meanwhile) gets the next number: versions never go back.
 * @returns what history is to know of that: the number it got, and the one before
 * @throws when what stands in the public row afterwards is not, hash for hash, what was approved.
 */
export const putOnline = async (
  req: PayloadRequest,
  sql: Sql,
  document: DocumentRow,
  edition: EditionRow,
  now: Date,
): Promise<{ edition?: number; before?: number }> => {
  const isOvertaken = document.liveEdition !== null && edition.number < document.liveEdition
  const number = isOvertaken ? document.editionNumber + 1 : edition.number
  if (isOvertaken)
    await renumberEdition(sql, { id: edition.id, document: document.id, from: edition.number, to: number })
  const content = edition.content ?? {}
  const before =
    document.liveEdition === null ? undefined : await publicRowContent(req, document.collection, document.id)
  await openPublicRow(sql, document.collection, document.id)
  await writePublicRow(req, document.collection, document.id, content)
  const at = now.toISOString()
  const record = documentWrite(document.id, {
    publication: 'live',
    editionState: null,
    liveEdition: number,
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
  await writeTogether(
    sql,
    [
      superseding(document.id),
      revokingWrite({ purpose: 'preview', document: document.id }, now),
      editionWrite(edition.id, { state: 'published', publishedAt: at }),
      record,
    ],
    closingPublicRow,
  )
  return isOvertaken ? { edition: number, before: edition.number } : {}
}

/** Tells the read model where the document stands now; the last thing an action does before its commit. */
export const announce = async (sql: Sql, now: Date, loaded: Loaded): Promise<void> => {
  await project(sql, await publicRecordOf(sql, loaded, now), now)
}

export const supersede = async (sql: Sql, document: DocumentRow): Promise<void> => {
  const { text, values } = superseding(document.id)
  await sql.query(text, values)
}

const superseding = (document: string): Write => ({
  text: `UPDATE editions SET state = 'superseded', updated_at = now() WHERE document_id = $1 AND state = 'published'`,
  values: [document],
})
