import type { DeskProps } from './desk.ts'

/** An organisation of this person was asked to own a text; `lockVersion` for the answer. */
export type OfferToUs = {
  id: string
  as: 'lead' | 'coOwner'
  document: string
  collection: string
  title: string | null
  lead: string | null
  partner: string
  lockVersion: number
}
/** A co-owner's agreement is awaited; `until` is ISO 8601. */
export type AwaitedOfUs = { document: string; collection: string; title: string | null; until: string }

type Pool = { query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }> }
const poolOf = ({ payload }: DeskProps): Pool => (payload.db as typeof payload.db & { pool: Pool }).pool

/** What other organisations asked of those that this person manages; the oldest first. One statement. */
export const offersToUs = async (props: DeskProps): Promise<OfferToUs[]> => {
  const managed = props.actor.memberships.filter(({ role }) => role === 'manager').map(({ partnerId }) => partnerId)
  if (managed.length === 0) return []
  const { rows } = await poolOf(props).query(
    `SELECT o->>'id' AS id, o->>'as' AS "as", d.id AS document, d.collection, d.title, l.name AS lead, p.name AS partner, d.lock_version::int AS "lockVersion"
     FROM documents d CROSS JOIN jsonb_array_elements(d.offers) o JOIN partners p ON p.id::text = o->>'partner' LEFT JOIN partners l ON l.id = d.lead_id
     WHERE o->>'partner' = ANY($1::text[]) AND d.publication <> 'archived' ORDER BY o->>'at' LIMIT 50`,
    [managed],
  )
  return rows as OfferToUs[]
}

/** Versions that are with the labo and on which an organisation of this person has said nothing yet. One statement. */
export const awaitedOfUs = async (props: DeskProps): Promise<AwaitedOfUs[]> => {
  if (props.actor.partnerIds.length === 0) return []
  const { rows } = await poolOf(props).query(
    `SELECT DISTINCT ON (d.id) d.id AS document, d.collection, d.title, to_char(e.agree_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS until
     FROM editions e JOIN documents d ON d.id = e.document_id JOIN documents_rels r ON r.parent_id = d.id AND r.path = 'coOwners'
     WHERE e.state = 'submitted' AND e.agree_by > now() - interval '1 day' AND r.partners_id = ANY($1::uuid[])
       AND NOT coalesce(e.agreements, '[]'::jsonb) @> jsonb_build_array(jsonb_build_object('partner', r.partners_id)) LIMIT 50`,
    [props.actor.partnerIds],
  )
  return rows as AwaitedOfUs[]
}
