import type { Sql } from '#src/server/database/sql.ts'

import type { Audience, Listener, Parties } from './audiences.ts'
import { hearings } from './hearings.ts'
import { paceOf, recipientsOf } from './recipients.ts'
import { writeNotices } from './write.ts'

/** Something that happened to a document, as those who hear of it need to know it. */
export type Happened = {
  key: string
  at: Date
  document: string
  edition: number | null
  /** The event that says more; nothing for what the clock brings. */
  event?: string
  actor: string | null
  parameters?: Readonly<Record<string, unknown>>
  /** How it stood before: who led, and who worked on the edition. */
  before?: {
    lead: string | null
    organisation: string | null
    submitter: string | null
    reviewer: string | null
    approver: string | null
  }
  /** A person hears of it once under this key. */
  once?: string
}

/**
 * Tells whoever must hear of something, in the caller's transaction and with the owners as they are now: one statement to find them,
 * one to tell them, one for the mails that leave at once; none when nobody hears of it.
 */
export const tell = async (sql: Sql, happened: Happened): Promise<void> => {
  const { key, at, document, event, parameters = {}, once } = happened
  const hearing = Object.hasOwn(hearings, key) ? hearings[key] : undefined
  if (hearing === undefined || 'nobody' in hearing) return
  const found = await partiesOf(sql, happened)
  const told = recipientsOf(key, found)
  await writeNotices(
    sql,
    told.map(({ person, key: heardAs, why, urgency }) => ({
      person,
      at,
      key: heardAs,
      document,
      event,
      once,
      parameters: { ...(event === undefined ? parameters : {}), why, ...throughOf(why, found) },
      pace: paceOf[urgency],
    })),
  )
}

/** Those who may not see the document itself hear of it through an organisation; whether they still belong to it is asked again. */
const throughOf = (why: Audience, { formerLead, organisation, partner }: Parties): { through?: string } => {
  const through = {
    formerLead,
    organisationManagers: organisation,
    partner,
    partnerManagers: partner,
  }[why as string]
  return typeof through === 'string' ? { through } : {}
}

type Found = {
  people: Listener[]
  lead: string | null
  coOwners: string[]
  asked: string[]
  laboPartner: string | null
}

const partiesOf = async (sql: Sql, happened: Happened): Promise<Parties> => {
  const { actor, before, document, edition, parameters = {} } = happened
  const partner = idIn(parameters.partner)
  const also = [partner, before?.lead, before?.organisation].filter((id) => typeof id === 'string')
  const [found] = await sql.query<Found>(parties, [document, JSON.stringify(also), edition])
  if (!found) throw new Error(`${document} has no record.`)
  const { people, lead, coOwners, asked, laboPartner } = found
  return {
    actor,
    people,
    lead,
    formerLead: before && before.lead !== lead ? before.lead : null,
    coOwners,
    asked: happened.key === 'submit' ? asked : joins.has(happened.key) ? asked.filter((id) => id === partner) : [],
    partner,
    organisation: before?.organisation ?? null,
    laboPartner,
    submitter: before?.submitter ?? null,
    reviewer: before?.reviewer ?? null,
    approver: before?.approver ?? null,
  }
}

/** Actions by which an organisation can become a co-owner of what is with the labo. */
const joins: ReadonlySet<string> = new Set(['inviteCoOwner', 'acceptOffer'])

const idIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Whoever belongs to an organisation that has to do with it, and everybody of the labo; always one row. */
const parties = `
  WITH d AS (
    SELECT d.id, d.lead_id AS lead, (SELECT labo_partner_id FROM settings LIMIT 1) AS labo,
      coalesce((SELECT array_agg(r.partners_id ORDER BY r."order") FROM documents_rels r
        WHERE r.parent_id = d.id AND r.path = 'coOwners' AND r.partners_id IS NOT NULL), '{}') AS co_owners
    FROM documents d WHERE d.id = $1::uuid
  ), partners AS (
    SELECT d.lead AS id FROM d WHERE d.lead IS NOT NULL UNION SELECT unnest(d.co_owners) FROM d
    UNION SELECT value::uuid FROM jsonb_array_elements_text($2::jsonb)
  ), ties AS (
    SELECT u.id, u.labo_role::text AS labo,
      coalesce(json_agg(json_build_object('partner', m.partner_id, 'role', m.role)) FILTER (WHERE m.partner_id IS NOT NULL), '[]'::json) AS "of"
    FROM users u LEFT JOIN users_memberships m ON m._parent_id = u.id AND m.partner_id IN (SELECT id FROM partners)
    GROUP BY u.id HAVING u.labo_role IS NOT NULL OR count(m.partner_id) > 0
  )
  SELECT d.lead, to_json(d.co_owners) AS "coOwners", d.labo AS "laboPartner",
    coalesce((SELECT json_agg(o.id) FROM editions e CROSS JOIN unnest(d.co_owners) AS o(id)
      WHERE e.document_id = d.id AND e.number = $3::int AND e.agree_by IS NOT NULL AND o.id IS DISTINCT FROM d.labo
        AND NOT coalesce(e.agreements, '[]'::jsonb) @> jsonb_build_array(jsonb_build_object('partner', o.id))), '[]'::json) AS asked,
    coalesce((SELECT json_agg(row_to_json(t) ORDER BY t.id) FROM ties t), '[]'::json) AS people
  FROM d`
