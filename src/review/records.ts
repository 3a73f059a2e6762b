import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

import type { Forced, Kind, Offer, PartnerRequest } from './facts.ts'
import type { Problem } from './problem-list.ts'
import { type CommentKind, type CommentState, type EditionState, openStates, type Publication } from './states.ts'

/** The workflow's row of a document, with its lead and the labo's own partner. Times are ISO 8601 in UTC. */
export type DocumentRow = {
  id: string
  collection: Kind
  title: string | null
  publication: Publication
  lead: string | null
  leadName: string | null
  coOwners: { id: string; name: string | null }[]
  laboPartner: string | null
  editionNumber: number
  liveEdition: number | null
  firstPublishedAt: string | null
  publishedAt: string | null
  modifiedAt: string | null
  checkedOn: string | null
  reviewBy: string | null
  evidenceRung: number | null
  evidenceMotive: string | null
  notice: string | null
  replacement: string | null
  slugHistory: string[] | null
  takenAwayBy: string | null
  /** The day by which the labo must settle an emergency stop. */
  resolveBy: string | null
  consentWithdrawnAt: string | null
  sessionChanges: SessionChanges | null
  requests: PartnerRequest[]
  offers: Offer[]
  /** Whose names the public reads since the last publication; null before the first of this kind. */
  namedOwners: { lead: string | null; coOwners: string[] } | null
  forced: Forced | null
  reopenedByMember: boolean
  /** Those that were online before, newest first. */
  earlierEditions: { number: number; publishedAt: string | null }[]
  /** Of the edition that is online; `id` is the row id. */
  liveSessions: { id: string; start: string; end: string; status: string }[]
  slug: string | null
  /** What the edition that is online is called; `title` is what the newest text is called. */
  liveTitle: string | null
  /** Of a contact that is online: the organisation it works for, and the day its consent was given. */
  organisation: string | null
  liveConsentGivenOn: string | null
  lockVersion: number
  /** Of its chain of events. */
  lastEvent: { number: number; hash: string } | null
}

/** What a co-owner said about an edition. */
export type Agreement = { partner: string; answer: 'agree' | 'remark' | 'removeName'; by: string | null; at: string }

/** What changed about sessions since they went online, by row id; kept beside the content that was approved. */
export type SessionChanges = Record<string, { status: 'planned' | 'full' | 'cancelled'; start?: string; end?: string }>

export type EditionRow = {
  id: string
  number: number
  state: EditionState
  content: Record<string, unknown> | null
  media: Record<string, unknown> | null
  hash: string | null
  approvedHash: string | null
  savedBy: string[]
  submittedBy: string | null
  submittedAt: string | null
  reviewer: string | null
  approvedBy: string | null
  dueOn: string | null
  round: number
  minor: boolean
  changeNote: string | null
  /** How sure we are that it works, judged by the approver; counts once the edition is online. */
  evidence: { rung: number; motive: string; assessor: string | null } | null
  agreements: Agreement[]
  /** After this the silence of a co-owner is agreement; null when none are asked. */
  agreeBy: string | null
  /** When it goes online by itself; kept after it did. */
  publishAt: string | null
  /** Why that failed. */
  failure: Problem[] | null
}

export type CommentRow = {
  id: string
  edition: number
  round: number
  path: string | null
  kind: CommentKind
  reasonCode: string | null
  /** What the labo calls that reason; null when it no longer uses it. */
  reasonInWords: string | null
  text: string
  /** The first comment of the thread, for a reply. */
  inReplyTo: string | null
  author: string
  state: CommentState
  answer: string | null
  answeredBy: string | null
  createdAt: string
}

export type Loaded = { document: DocumentRow; edition: EditionRow | null }

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const savedBy = (edition: string) => `coalesce((SELECT json_agg(t.text ORDER BY t."order") FROM editions_texts t
  WHERE t.parent_id = ${edition}.id AND t.path = 'savedBy'), '[]'::json)`

/** `l` is the edition that is online. */
const documentJson = `json_build_object(
  'id', d.id, 'collection', d.collection, 'title', d.title, 'publication', d.publication, 'lead', d.lead_id,
  'leadName', (SELECT p.name FROM partners p WHERE p.id = d.lead_id),
  'coOwners', coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY r."order")
     FROM documents_rels r JOIN partners p ON p.id = r.partners_id WHERE r.parent_id = d.id AND r.path = 'coOwners'), '[]'::json),
  'laboPartner', (SELECT s.labo_partner_id FROM settings s LIMIT 1),
  'editionNumber', d.edition_number::int, 'liveEdition', d.live_edition::int,
  'firstPublishedAt', ${iso('d.first_published_at')}, 'publishedAt', ${iso('d.published_at')},
  'modifiedAt', ${iso('d.modified_at')}, 'checkedOn', ${iso('d.checked_on')}, 'reviewBy', ${iso('d.review_by')},
  'evidenceRung', d.evidence_rung::int, 'evidenceMotive', d.evidence_motive, 'notice', d.notice,
  'replacement', d.replacement_id, 'slugHistory', d.slug_history, 'takenAwayBy', d.taken_away_by,
  'resolveBy', ${iso('d.resolve_by')}, 'consentWithdrawnAt', ${iso('d.consent_withdrawn_at')},
  'sessionChanges', d.session_changes, 'requests', coalesce(d.requests, '[]'::jsonb),
  'offers', coalesce(d.offers, '[]'::jsonb), 'namedOwners', d.named_owners,
  'reopenedByMember', EXISTS (SELECT 1 FROM events v WHERE v.document_id = d.id AND v.key = 'reopen'
     AND v.parameters->>'by' = 'member' AND v.at > $3::timestamptz - interval '60 days'),
  'earlierEditions', coalesce((SELECT json_agg(json_build_object('number', o.number::int, 'publishedAt', ${iso('o.published_at')}) ORDER BY o.number DESC) FROM editions o
     WHERE o.document_id = d.id AND o.state = 'superseded'), '[]'::json),
  'forced', CASE WHEN l.forced_by IS NOT NULL AND l.confirmed_by IS NULL THEN json_build_object('by', l.forced_by,
     'at', ${iso('l.forced_at')}, 'submittedBy', l.submitted_by, 'savedBy', ${savedBy('l')}) END,
  'liveSessions', CASE WHEN d.collection = 'leerlabos' AND jsonb_typeof(l.content->'sessions') = 'array'
     THEN (SELECT coalesce(json_agg(json_build_object('id', s->>'id', 'start', s->>'start', 'end', s->>'end', 'status', s->>'status')), '[]'::json) FROM jsonb_array_elements(l.content->'sessions') s) ELSE '[]'::json END,
  'slug', l.content->>'slug', 'liveTitle', coalesce(l.content->>'title', l.content->>'name', l.content->>'function'),
  'organisation', CASE WHEN d.collection = 'contacts' AND d.publication IN ('live', 'withdrawn') THEN l.content->>'organisation' END,
  'liveConsentGivenOn', CASE WHEN d.collection = 'contacts' THEN l.content#>>'{consent,givenOn}' END,
  'lastEvent', (SELECT json_build_object('number', v.number::int, 'hash', v.hash) FROM events v
     WHERE v.document_id = d.id ORDER BY v.number DESC LIMIT 1),
  'lockVersion', d.lock_version::int)`

const editionJson = `json_build_object(
  'id', e.id, 'number', e.number::int, 'state', e.state, 'content', e.content, 'media', e.media, 'hash', e.hash,
  'approvedHash', e.approved_hash,
  'savedBy', ${savedBy('e')},
  'submittedBy', e.submitted_by, 'submittedAt', ${iso('e.submitted_at')}, 'reviewer', e.reviewer, 'approvedBy', e.approved_by,
  'dueOn', ${iso('e.due_on')}, 'round', e.round::int, 'minor', coalesce(e.minor, false), 'changeNote', e.change_note, 'evidence', e.evidence,
  'agreements', coalesce(e.agreements, '[]'::jsonb), 'agreeBy', ${iso('e.agree_by')},
  'publishAt', ${iso('e.publish_at')}, 'failure', e.failure)`

/**
 * A document's record with its open edition (else its last). `lock` takes the document's one lock until the transaction ends:
 * every save and every action takes it first, so that they come one after the other. One statement.
 */
export const loadRecord = async (
  sql: Sql,
  collection: Kind,
  id: string,
  lock: boolean,
): Promise<Loaded | undefined> => {
  const locking = lock ? 'FOR NO KEY UPDATE OF d' : ''
  if (lock) {
    const [locked] = await sql.query('SELECT d.id FROM documents d WHERE d.id = $1 AND d.collection = $2 ' + locking, [
      id,
      collection,
    ])
    if (!locked) return undefined
  }
  const [row] = await sql.query<Loaded>(
    `SELECT ${documentJson} AS document, CASE WHEN e.id IS NULL THEN NULL ELSE ${editionJson} END AS edition
     FROM documents d
     LEFT JOIN editions l ON l.document_id = d.id AND l.number = d.live_edition
     LEFT JOIN LATERAL (SELECT * FROM editions o WHERE o.document_id = d.id
       ORDER BY o.state IN (${openStates.map((state) => `'${state}'`).join(', ')}) DESC, o.number DESC LIMIT 1) e ON true
     WHERE d.id = $1 AND d.collection = $2`,
    [id, collection, clock.now().toISOString()],
  )
  return row
}

/** The comments of one edition, oldest first. */
export const loadComments = async (sql: Sql, document: string, edition: number): Promise<CommentRow[]> => {
  const rows = await sql.query<{ comment: CommentRow }>(commentsSql('$1', '$2'), [document, edition])
  return rows.map(({ comment }) => comment)
}

/** The statement; the arguments are its parameters. Without an edition there are none. */
export const commentsSql = (document: string, edition: string): string =>
  `SELECT json_build_object('id', c.id, 'edition', c.edition::int, 'round', c.round::int, 'path', c.path, 'kind', c.kind,
     'reasonCode', c.reason_code, 'reasonInWords', (SELECT r.text FROM settings_reason_codes r WHERE r.key = c.reason_code LIMIT 1),
     'text', c.text, 'inReplyTo', c.parent_id, 'author', c.author, 'state', c.state, 'answer', c.answer,
     'answeredBy', c.answered_by, 'createdAt', ${iso('c.created_at')}) AS comment
   FROM comments c WHERE c.document_id = ${document}::uuid AND c.edition = ${edition}::int ORDER BY c.created_at, c.id`

/** Names of people and partners by id, for showing; ids that no longer exist are left out. One statement. */
export const loadNames = async (
  sql: Sql,
  people: readonly string[],
  partners: readonly string[] = [],
): Promise<Map<string, string>> => {
  if (people.length === 0 && partners.length === 0) return new Map()
  const rows = await sql.query<{ id: string; name: string }>(namesSql('$1', '$2'), [
    JSON.stringify([...new Set(people)]),
    JSON.stringify([...new Set(partners)]),
  ])
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The statement; the arguments are its parameters, lists of ids in JSON. */
export const namesSql = (people: string, partners: string): string =>
  `SELECT u.id, u.name FROM users u JOIN jsonb_array_elements_text(${people}::jsonb) wanted ON wanted = u.id::text
   UNION ALL SELECT p.id, p.name FROM partners p JOIN jsonb_array_elements_text(${partners}::jsonb) wanted ON wanted = p.id::text`
