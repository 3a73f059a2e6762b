import { createHash } from 'node:crypto'
import type { Doc } from './model-document.ts'
import type { Sql } from './house.ts'

export type SeenEdition = {
  number: number
  state: string
  round: number
  content: unknown
  media: unknown
  hash: string | null
  approvedHash: string | null
  submittedBy: string | null
  reviewer: string | null
  approvedBy: string | null
  forcedBy: string | null
  confirmedBy: string | null
  savedBy: string[]
}
export type SeenEvent = {
  number: number
  edition: number | null
  actor: string | null
  key: string
  parameters: Record<string, unknown>
  previousHash: string | null
  hash: string
}
/** Everything that the database holds of one document. */
export type Seen = {
  document: Record<string, unknown>
  editions: SeenEdition[]
  events: SeenEvent[]
  comments: { id: string; edition: number; kind: string; state: string }[]
  newest: Record<string, unknown> | null
  newestCount: number
  versions: number
  publicRow: Record<string, unknown> | null
  delivered: { publication: string; version: number; body: string } | null
  source: { content: unknown; publication: string } | null
  gone: string | null
  others: string
}

/** One statement. `others` is a fingerprint of what nobody looks at closer, such as children of rows and words that people wrote. */
const statement = (kind: string) => `SELECT
  (SELECT to_jsonb(d) FROM documents d WHERE d.id = $1) AS document,
  coalesce((SELECT json_agg(json_build_object('number', e.number::int, 'state', e.state, 'round', e.round::int, 'content', e.content,
    'media', e.media, 'hash', e.hash, 'approvedHash', e.approved_hash, 'submittedBy', e.submitted_by, 'reviewer', e.reviewer,
    'approvedBy', e.approved_by, 'forcedBy', e.forced_by, 'confirmedBy', e.confirmed_by,
    'savedBy', (SELECT coalesce(json_agg(t.text), '[]'::json) FROM editions_texts t WHERE t.parent_id = e.id)) ORDER BY e.number)
    FROM editions e WHERE e.document_id = $1), '[]'::json) AS editions,
  coalesce((SELECT json_agg(json_build_object('number', v.number::int, 'edition', v.edition::int, 'actor', v.actor, 'key', v.key,
    'parameters', v.parameters, 'previousHash', v.previous_hash, 'hash', v.hash) ORDER BY v.number)
    FROM events v WHERE v.document_id = $1), '[]'::json) AS events,
  coalesce((SELECT json_agg(json_build_object('id', c.id, 'edition', c.edition::int, 'kind', c.kind, 'state', c.state) ORDER BY c.created_at, c.id)
    FROM comments c WHERE c.document_id = $1), '[]'::json) AS comments,
  (SELECT to_jsonb(n) FROM _${kind}_v n WHERE n.parent_id = $1 AND n.latest LIMIT 1) AS newest,
  (SELECT count(*)::int FROM _${kind}_v n WHERE n.parent_id = $1 AND n.latest) AS "newestCount",
  (SELECT count(*)::int FROM _${kind}_v n WHERE n.parent_id = $1) AS versions,
  (SELECT to_jsonb(r) FROM ${kind} r WHERE r.id = $1) AS "publicRow",
  (SELECT json_build_object('publication', d.publication, 'version', d.version, 'body', d.body) FROM delivery.documents d WHERE d.id = $1) AS delivered,
  (SELECT json_build_object('content', s.record->'content', 'publication', s.publication) FROM delivery.sources s WHERE s.id = $1) AS source,
  (SELECT t.reason FROM delivery.tombstones t WHERE t.id = $1) AS gone,
  (SELECT concat_ws('/', (SELECT count(*) FROM flow.event_words w WHERE w.document_id = $1), (SELECT count(*) FROM delivery.changes c WHERE c.document_id = $1),
    (SELECT string_agg(r.partners_id::text, ',' ORDER BY r.partners_id) FROM documents_rels r WHERE r.parent_id = $1))) AS others`

export const observe = async (sql: Sql, { kind, id }: Pick<Doc, 'kind' | 'id'>): Promise<Seen> => {
  const [row] = await sql<Seen>(statement(kind), [id])
  if (!row) throw new Error(`${kind}/${id} is gone.`)
  return row
}

/** RFC 8785 for what JSON from a database can hold; not the product's own. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

export const fingerprint = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** What the public sees of it; the time of a row is bookkeeping. */
export const publicFace = ({ document, publicRow, delivered, source, gone }: Seen): string => {
  const isOnline = publicRow?._status === 'published'
  return fingerprint([
    document.publication,
    document.live_edition,
    isOnline ? { ...publicRow, updated_at: null } : null,
    delivered,
    source,
    gone,
  ])
}
