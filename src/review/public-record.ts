import type { MediaSnapshot, PublicRecord } from '#src/delivery/read-model/public-record.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { publicType } from './public-type.ts'
import type { DocumentRow, EditionRow, Loaded } from './records.ts'

/** Days past `reviewBy` after which a text counts as outdated. */
const patience = 60

/** What the read model is told about a document: its record and the edition that is online. */
export const publicRecordOf = async (sql: Sql, loaded: Loaded, now: Date): Promise<PublicRecord> => {
  const { document } = loaded
  const { id, collection: kind } = document
  if (document.liveEdition === null || document.publication === 'never') {
    throw new Error(`${kind}/${id} was never online.`)
  }
  const edition = loaded.edition?.number === document.liveEdition ? loaded.edition : await liveEdition(sql, document)
  const content = edition.content ?? {}
  return {
    id,
    type: publicType[kind],
    publication: document.publication,
    version: document.liveEdition,
    slug: typeof content.slug === 'string' ? content.slug : id,
    slugHistory: document.slugHistory ?? [],
    publishedAt: document.firstPublishedAt ?? '',
    modifiedAt: document.modifiedAt ?? '',
    checkedOn: document.checkedOn?.slice(0, 10) ?? null,
    reviewBy: document.reviewBy?.slice(0, 10) ?? null,
    outdated: isOutdated(document, now),
    notice: document.notice,
    replacement: document.replacement,
    evidence: document.evidenceRung === null ? null : { rung: document.evidenceRung, motive: document.evidenceMotive },
    ...(document.namedOwners ?? { lead: document.lead, coOwners: document.coOwners.map(({ id: partner }) => partner) }),
    consentWithdrawn: document.consentWithdrawnAt !== null,
    sessionChanges: document.sessionChanges ?? {},
    content,
    media: (edition.media ?? {}) as Record<string, MediaSnapshot>,
  }
}

const isOutdated = ({ reviewBy }: DocumentRow, now: Date): boolean =>
  reviewBy !== null && now.getTime() - Date.parse(reviewBy) > patience * 24 * 60 * 60 * 1000

const liveEdition = async (sql: Sql, document: DocumentRow): Promise<Pick<EditionRow, 'content' | 'media'>> => {
  const [row] = await sql.query<Pick<EditionRow, 'content' | 'media'>>(
    'SELECT content, media FROM editions WHERE document_id = $1 AND number = $2',
    [document.id, document.liveEdition],
  )
  if (!row) throw new Error(`The edition that is online of ${document.id} is missing.`)
  return row
}
