import type { PayloadRequest } from 'payload'

import { revokeLinks } from '#src/links/links.ts'
import type { Kind } from '#src/review/facts.ts'
import { type Command, performAsSystem, performIn } from '#src/review/perform.ts'
import { loadRecord } from '#src/review/records.ts'
import { invalid, Refused } from '#src/review/refusals.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { actionOf, type Fate, fateProblems, fatesFor, type FateName } from './fates.ts'
import { type LeftBehind, leftBehindBy, versionOf } from './left-behind.ts'
import { setPartnerState } from './state.ts'

/** What must be decided before an organisation can go: its texts, what can become of each, and the version of this list. */
export type Deactivation = { texts: (LeftBehind & { fates: FateName[] })[]; people: number; expected: string }

/** The list as it is now. */
export const deactivationOf = async (sql: Sql, partner: string): Promise<Deactivation> => {
  const list = await leftBehindBy(sql, partner)
  const [counted] = await sql.query<{ people: number }>(
    'SELECT count(*)::int AS people FROM users_memberships WHERE partner_id = $1::uuid',
    [partner],
  )
  return {
    texts: list.map((text) => ({ ...text, fates: fatesFor(text) })),
    people: counted?.people ?? 0,
    expected: versionOf(list),
  }
}

/**
 * Ends the part of an organisation, whole or not at all: every text gets its fate, by the ordinary actions of the administrator on
 * `req`; what it submitted goes back to draft; its co-ownerships, offers, invitations and previews end; its people no longer belong to it
 * and are signed out. A text that is online stays online unless its fate says otherwise (invariant I8).
 * @throws Refused 409 when the list changed since, 422 naming every text without a possible fate
 */
export const deactivate = async (
  req: PayloadRequest,
  sql: Sql,
  {
    partner,
    by,
    fates,
    expected,
    now,
  }: { partner: string; by: string; fates: Record<string, Fate>; expected: string; now: Date },
): Promise<void> => {
  await hold(sql, partner)
  const list = await leftBehindBy(sql, partner)
  if (expected !== versionOf(list)) throw changed(await deactivationOf(sql, partner))
  const problems = fateProblems(list, fates, partner)
  if (problems.length > 0) throw invalid(problems)
  await setPartnerState(sql, partner, { state: 'inactive', until: null }, by, now)
  await takeBackSubmissions(req, sql, partner)
  for (const { id, collection } of list) {
    const fate = fates[id]
    if (fate) await act(req, sql, { collection, id, ...actionOf(fate) })
  }
  await endCoOwnerships(req, sql, partner)
  await forgetOffers(sql, partner)
  await sql.query(
    'UPDATE flow.invitations SET revoked_at = $2::timestamptz WHERE partner_id = $1::uuid AND accepted_at IS NULL AND revoked_at IS NULL',
    [partner, now.toISOString()],
  )
  await letPeopleGo(req, sql, partner, now)
}

/**
 * Keeps everything that is about to change from changing meanwhile, in the order in which others take it: a text that is published at
 * this moment is either in the list or waits, and nobody waits for us while we wait for them.
 */
const hold = async (sql: Sql, partner: string): Promise<void> => {
  await sql.query(
    `SELECT d.id FROM documents d WHERE d.lead_id = $1::uuid
       OR EXISTS (SELECT 1 FROM documents_rels r WHERE r.parent_id = d.id AND r.path = 'coOwners' AND r.partners_id = $1::uuid)
       OR d.offers @> jsonb_build_array(jsonb_build_object('partner', $1::text))
     ORDER BY d.id FOR NO KEY UPDATE OF d`,
    [partner],
  )
  await sql.query(`SELECT pg_advisory_xact_lock(hashtext('replacement'))`)
}

const act = async (req: PayloadRequest, sql: Sql, command: Omit<Command, 'expected'>): Promise<void> => {
  const loaded = await loadRecord(sql, command.collection, command.id, true)
  await performIn(req, sql, { ...command, expected: loaded?.document.lockVersion })
}

/** Before they change hands, and also of texts that were never online: whoever takes over goes on from the draft. */
const takeBackSubmissions = async (req: PayloadRequest, sql: Sql, partner: string): Promise<void> => {
  const submitted = await sql.query<{ id: string; collection: Kind }>(
    `SELECT id, collection FROM documents WHERE lead_id = $1::uuid AND edition_state = 'submitted' ORDER BY id`,
    [partner],
  )
  for (const { id, collection } of submitted) {
    const loaded = await loadRecord(sql, collection, id, true)
    if (loaded)
      await performAsSystem(req, sql, loaded, 'withdrawSubmission', { reason: 'De organisatie werkt niet meer mee.' })
  }
}

const endCoOwnerships = async (req: PayloadRequest, sql: Sql, partner: string): Promise<void> => {
  const owned = await sql.query<{ id: string; collection: Kind }>(
    `SELECT d.id, d.collection FROM documents d JOIN documents_rels r ON r.parent_id = d.id AND r.path = 'coOwners'
     WHERE r.partners_id = $1::uuid AND d.publication <> 'archived' AND d.collection IN ('fiches', 'projects', 'leerlabos', 'contacts') ORDER BY d.id`,
    [partner],
  )
  for (const { id, collection } of owned)
    await act(req, sql, { collection, id, action: 'removeCoOwner', input: { partner } })
}

const forgetOffers = async (sql: Sql, partner: string): Promise<void> => {
  await sql.query(
    `UPDATE documents d SET offers = (SELECT coalesce(jsonb_agg(o), '[]'::jsonb) FROM jsonb_array_elements(d.offers) o WHERE o->>'partner' <> $1),
       lock_version = d.lock_version + 1
     WHERE d.offers @> jsonb_build_array(jsonb_build_object('partner', $1::text))`,
    [partner],
  )
}

const letPeopleGo = async (req: PayloadRequest, sql: Sql, partner: string, now: Date): Promise<void> => {
  const people = await sql.query<{ id: string }>(
    'SELECT DISTINCT _parent_id AS id FROM users_memberships WHERE partner_id = $1::uuid',
    [partner],
  )
  for (const { id } of people) {
    const user = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
    const memberships = (user.memberships ?? []).flatMap(({ partner: of, role }) => {
      const one = typeof of === 'string' ? of : of.id
      return one === partner ? [] : [{ partner: one, role }]
    })
    await req.payload.update({ collection: 'users', id, data: { memberships }, overrideAccess: true, req })
    await revokeLinks(sql, { person: id, purpose: 'agree' }, now)
    await revokeLinks(sql, { person: id, purpose: 'confirm-fresh' }, now)
  }
}

const changed = (current: Deactivation): Refused =>
  new Refused(
    409,
    'stale',
    {
      nl: 'Intussen is er iets veranderd aan de teksten van deze organisatie. Kijk de lijst opnieuw na.',
      en: 'The list has changed since you read it',
    },
    [],
    current,
  )
