import type { Sql } from '#src/server/database/sql.ts'
import type { Write } from '#src/server/database/together.ts'

const documentColumns = {
  title: 'title',
  publication: 'publication',
  lead: 'lead_id',
  editionState: 'edition_state',
  editionNumber: 'edition_number',
  liveEdition: 'live_edition',
  firstPublishedAt: 'first_published_at',
  publishedAt: 'published_at',
  modifiedAt: 'modified_at',
  checkedOn: 'checked_on',
  reviewBy: 'review_by',
  evidenceRung: 'evidence_rung',
  evidenceMotive: 'evidence_motive',
  evidenceAssessor: 'evidence_assessor',
  notice: 'notice',
  replacement: 'replacement_id',
  slugHistory: 'slug_history',
  takenAwayBy: 'taken_away_by',
  resolveBy: 'resolve_by',
  consentWithdrawnAt: 'consent_withdrawn_at',
  sessionChanges: 'session_changes',
  requests: 'requests',
  offers: 'offers',
  namedOwners: 'named_owners',
} as const
const editionColumns = {
  state: 'state',
  baseVersion: 'base_version',
  content: 'content',
  media: 'media',
  hash: 'hash',
  approvedHash: 'approved_hash',
  submittedBy: 'submitted_by',
  submittedAt: 'submitted_at',
  reviewer: 'reviewer',
  approvedBy: 'approved_by',
  approvedAt: 'approved_at',
  publishedAt: 'published_at',
  dueOn: 'due_on',
  round: 'round',
  minor: 'minor',
  changeNote: 'change_note',
  evidence: 'evidence',
  forcedBy: 'forced_by',
  forcedAt: 'forced_at',
  confirmedBy: 'confirmed_by',
  confirmedAt: 'confirmed_at',
  publishAt: 'publish_at',
  failure: 'failure',
  agreements: 'agreements',
  agreeBy: 'agree_by',
} as const

export type DocumentChange = Partial<Record<keyof typeof documentColumns, unknown>>
export type EditionChange = Partial<Record<keyof typeof editionColumns, unknown>>

const json = new Set([
  'content',
  'media',
  'slugHistory',
  'evidence',
  'sessionChanges',
  'requests',
  'offers',
  'namedOwners',
  'failure',
  'agreements',
])

const assignments = (
  columns: Readonly<Record<string, string>>,
  change: Readonly<Record<string, unknown>>,
  first: number,
) => {
  const entries = Object.entries(change).filter(([key]) => Object.hasOwn(columns, key))
  return {
    set: entries.map(([key], index) => `"${columns[key] ?? ''}" = $${index + first}${json.has(key) ? '::jsonb' : ''}`),
    values: entries.map(([key, value]) => (json.has(key) && value !== null ? JSON.stringify(value) : value)),
  }
}

/** Writes the record and moves `lockVersion` on by one; the caller holds the document's lock. */
export const changeDocument = async (sql: Sql, id: string, change: DocumentChange): Promise<void> => {
  const { text, values } = documentWrite(id, change)
  await sql.query(text, values)
}

export const changeEdition = async (sql: Sql, id: string, change: EditionChange): Promise<void> => {
  const { text, values } = editionWrite(id, change)
  await sql.query(text, values)
}

/** The statement of `changeDocument`. */
export const documentWrite = (id: string, change: DocumentChange): Write => {
  const { set, values } = assignments(documentColumns, change, 2)
  const all = [...set, 'lock_version = lock_version + 1', 'updated_at = now()']
  return { text: `UPDATE documents SET ${all.join(', ')} WHERE id = $1`, values: [id, ...values] }
}

/** The statement of `changeEdition`. */
export const editionWrite = (id: string, change: EditionChange): Write => {
  const { set, values } = assignments(editionColumns, change, 2)
  return {
    text: `UPDATE editions SET ${[...set, 'updated_at = now()'].join(', ')} WHERE id = $1`,
    values: [id, ...values],
  }
}

export const insertDocument = async (
  sql: Sql,
  row: { id: string; collection: string; title: string | null; lead: string | null },
): Promise<void> => {
  await sql.query(
    `INSERT INTO documents (id, collection, title, publication, lead_id, edition_number, lock_version, created_at, updated_at)
     VALUES ($1, $2, $3, 'never', $4, 0, 0, now(), now())`,
    [row.id, row.collection, row.title, row.lead],
  )
}

/** Opens the next edition; the partial unique index refuses a second open one. */
export const insertEdition = async (
  sql: Sql,
  row: { id: string; document: string; number: number; startedBy: string | null; baseVersion: string | null },
): Promise<void> => {
  await sql.query(
    `INSERT INTO editions (id, document_id, number, state, started_by, base_version, round, minor, created_at, updated_at)
     VALUES ($1, $2, $3, 'draft', $4, $5, 1, false, now(), now())`,
    [row.id, row.document, row.number, row.startedBy, row.baseVersion],
  )
}

/**
 * The edition that is online once more, as the next one: same content, same writers, same approval, and history shows it. The old one
 * must be superseded first.
 */
export const insertCopyOfLive = async (
  sql: Sql,
  row: { id: string; document: string; number: number; live: number; startedBy: string | null; at: string },
): Promise<void> => {
  await sql.query(
    `INSERT INTO editions (id, document_id, number, state, started_by, base_version, content, media, hash, approved_hash, submitted_by,
       submitted_at, reviewer, approved_by, approved_at, published_at, round, minor, evidence, forced_by, forced_at, confirmed_by,
       confirmed_at, created_at, updated_at)
     SELECT $1::uuid, document_id, $3::int, 'published', $4::text, number::text, content, media, hash, approved_hash, submitted_by,
       submitted_at, reviewer, approved_by, approved_at, $6::timestamptz, 1, true, evidence, forced_by, forced_at, confirmed_by,
       confirmed_at, now(), now()
     FROM editions WHERE document_id = $2::uuid AND number = $5::int`,
    [row.id, row.document, row.number, row.startedBy, row.live, row.at],
  )
  await sql.query(
    `INSERT INTO editions_texts ("order", parent_id, path, text) SELECT t."order", $1::uuid, t.path, t.text
     FROM editions_texts t JOIN editions e ON e.id = t.parent_id WHERE e.document_id = $2::uuid AND e.number = $3::int`,
    [row.id, row.document, row.live],
  )
}

/** Gives an open edition another number, its comments too; the history keeps speaking of the one it had. */
export const renumberEdition = async (
  sql: Sql,
  { id, document, from, to }: { id: string; document: string; from: number; to: number },
): Promise<void> => {
  await sql.query('UPDATE editions SET number = $2::int, updated_at = now() WHERE id = $1::uuid', [id, to])
  await sql.query('UPDATE comments SET edition = $3::int WHERE document_id = $1::uuid AND edition = $2::int', [
    document,
    from,
    to,
  ])
  await sql.query('UPDATE documents SET edition_number = $2::int WHERE id = $1::uuid', [document, to])
}

/** Remembers who saved content in the edition, each person once. */
export const addWriter = async (sql: Sql, edition: string, person: string): Promise<void> => {
  await sql.query(
    `INSERT INTO editions_texts ("order", parent_id, path, text)
     SELECT coalesce(max(t."order"), 0) + 1, $1::uuid, 'savedBy', $2::text FROM editions_texts t WHERE t.parent_id = $1 AND t.path = 'savedBy'
     HAVING NOT coalesce(bool_or(t.text = $2), false)`,
    [edition, person],
  )
}
