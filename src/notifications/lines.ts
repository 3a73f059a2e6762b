import type { Actor } from '#access/actor.ts'
import type { Kind } from '#src/review/facts.ts'
import { sentenceFor } from '#src/review/timeline/sentences.ts'
import type { Words } from '#src/review/words.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { sentenceOfOccasion } from './sentences.ts'

/** One thing that a person was told. `document` is null for what is about no document; its title, for what one may not read. */
export type NoticeLine = {
  id: string
  /** ISO 8601 in UTC. */
  at: string
  sentence: Words
  isRead: boolean
  document: { id: string; collection: Kind; title: string | null } | null
}

type Row = {
  id: string
  at: string
  key: string
  isRead: boolean
  document: NoticeLine['document']
  edition: number | null
  actor: string | null
  name: string | null
  lead: string | null
  partner: string | null
  about: string | null
  site: string | null
  parameters: Record<string, unknown>
}

/**
 * What a person was told and may still know, newest first. One statement.
 * @param which.toMail only what still waits for a digest
 */
export const linesFor = async (
  sql: Sql,
  actor: Actor,
  which: { limit: number; skip?: number; toMail?: boolean },
): Promise<NoticeLine[]> => {
  if (actor.kind === 'anonymous') return []
  const { limit, skip = 0, toMail = false } = which
  const rows = await sql.query<{ line: Row }>(
    `SELECT json_build_object('id', n.id, 'key', n.key, 'isRead', n.read_at IS NOT NULL,
       'at', to_char(n.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       'document', CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'collection', d.collection,
         'title', CASE WHEN ${owns} OR n.key IN ('inviteCoOwner', 'transfer', 'withdrawOffer') THEN d.title END) END,
       'edition', v.edition::int, 'actor', v.actor, 'name', a.name, 'lead', l.name, 'partner', p.name, 'about', b.name, 'site', s.name,
       'parameters', coalesce(v.parameters, '{}'::jsonb) || n.parameters) AS line
     FROM flow.notices n ${around}
     LEFT JOIN users a ON a.id::text = v.actor::text LEFT JOIN partners l ON l.id = d.lead_id
     LEFT JOIN partners p ON p.id::text = coalesce(v.parameters, n.parameters)->>'partner'
     LEFT JOIN users b ON b.id::text = n.parameters->>'about' LEFT JOIN sites.sites s ON s.id::text = n.parameters->>'site'
     WHERE n.person = $1::uuid AND ${mayHear} AND ($6::boolean IS NOT TRUE OR (n.mailed_at IS NULL AND n.pace IN ('daily', 'weekly')))
     ORDER BY n.at DESC, n.id DESC LIMIT $4::int OFFSET $5::int`,
    [...whoAsks(actor), limit, skip, toMail],
  )
  return rows.map(({ line: { id, at, isRead, document, ...row } }) => ({
    id,
    at,
    isRead,
    document,
    sentence: sentenceOf(row),
  }))
}

/** How many a person may know and has not read. */
export const unreadOf = async (sql: Sql, actor: Actor): Promise<number> => {
  if (actor.kind === 'anonymous') return 0
  const [row] = await sql.query<{ unread: number }>(
    `SELECT count(*)::int AS unread FROM flow.notices n ${around} WHERE n.person = $1::uuid AND n.read_at IS NULL AND ${mayHear}`,
    whoAsks(actor),
  )
  return row?.unread ?? 0
}

const whoAsks = (actor: Extract<Actor, { kind: 'person' }>) => [
  actor.id,
  JSON.stringify(actor.partnerIds),
  actor.labo !== null,
]

const around = `LEFT JOIN documents d ON d.id = n.document_id LEFT JOIN events v ON v.id = n.event_id`

const ofTheirs = (id: string) => `${id}::text IN (SELECT jsonb_array_elements_text($2::jsonb))`

/** Members of the owners, and the labo. */
const owns = `($3::boolean OR ${ofTheirs('d.lead_id')} OR EXISTS (SELECT 1 FROM documents_rels r
  WHERE r.parent_id = d.id AND r.path = 'coOwners' AND ${ofTheirs('r.partners_id')}))`

/** Asked at every look: who left an organisation no longer reads what it is told. */
const mayHear = `n.key <> 'digest' AND ((n.document_id IS NULL AND (n.key NOT IN ('mail-refused', 'webhook-disabled') OR $3::boolean))
  OR (d.id IS NOT NULL AND (${owns} OR ${ofTheirs(`(n.parameters->>'through')`)})))`

const sentenceOf = ({
  key,
  edition,
  actor,
  name,
  lead,
  partner,
  about,
  site,
  parameters,
}: Omit<Row, 'id' | 'at' | 'isRead' | 'document'>): Words =>
  sentenceOfOccasion(key, { partner, about, site }) ??
  sentenceFor({
    key: key === 'receipt' || key === 'agree-asked' ? 'submit' : key,
    edition,
    times: 1,
    parameters,
    who: actor === null ? null : { name },
    lead,
  })
