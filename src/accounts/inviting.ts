import type { PayloadRequest } from 'payload'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'

import { actorOf, type Person } from '#access/actor.ts'
import { partnerStateOf } from '#src/partner-life/state.ts'
import { readBody } from '#src/review/input-schema.ts'
import { invalid, notFound, notSignedIn, notYours } from '#src/review/refusals.ts'
import { brusselsDay } from '#src/review/school-days.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { enqueue } from '#src/server/jobs/queue.ts'

import { daysToAccept, findInvitation, type Invitation, openInvitations } from './invitations.ts'

/** What whoever invites may see of an invitation. The same whether or not the address has an account. */
export type Invited = Pick<
  Invitation,
  'id' | 'email' | 'name' | 'partner' | 'role' | 'laboRole' | 'invitedAt' | 'expiresAt'
> & {
  inviter: string | null
}

const shape = z.strictObject({
  email: z.email().max(200),
  name: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .regex(/^\P{Cc}*$/u),
  partner: z.uuid().optional(),
  role: z.enum(['member', 'manager']).optional(),
  laboRole: z.enum(['reviewer', 'admin']).optional(),
})

/**
 * Invites somebody to write for an organisation (its managers, the labo) or to work in the labo (its administrators). Inviting the same
 * person again for the same renews the invitation.
 * @throws Refused 401, 403, 404 (an organisation that one does not manage), 422
 */
export const invite = async (req: PayloadRequest): Promise<{ invitation: Invited }> => {
  const actor = personOn(req)
  const asked = await readBody(req, shape)
  const { partner = null, laboRole = null } = asked
  const role = partner === null ? null : (asked.role ?? 'member')
  if ((partner === null) === (laboRole === null)) throw invalid([chooseOne])
  if (partner === null && asked.role !== undefined) throw invalid([chooseOne])
  return inTransaction(req, async (sql) => {
    await requireMayInvite(sql, actor, partner)
    const now = clock.now()
    if (partner !== null) await requireTakesPart(sql, partner, now)
    const [open] = await sql.query<{ id: string }>(
      `SELECT id FROM flow.invitations WHERE lower(email) = lower($1) AND partner_id IS NOT DISTINCT FROM $2::uuid
       AND accepted_at IS NULL AND revoked_at IS NULL FOR UPDATE`,
      [asked.email, partner],
    )
    const id = open?.id ?? uuid()
    const values = [
      id,
      asked.email.toLowerCase(),
      asked.name,
      partner,
      role,
      laboRole,
      actor.id,
      now.toISOString(),
      expiry(now),
    ]
    await sql.query(
      `INSERT INTO flow.invitations (id, email, name, partner_id, role, labo_role, invited_by, invited_at, expires_at)
       VALUES ($1::uuid, $2, $3, $4::uuid, $5, $6, $7::uuid, $8::timestamptz, $9::timestamptz)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, labo_role = excluded.labo_role,
         invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at`,
      values,
    )
    await enqueue(sql, { name: 'account-mail', data: { what: 'invite', invitation: id } })
    return { invitation: shown(await known(sql, id)) }
  })
}

/** The open invitations of an organisation (`labo`: of the labo itself), for whoever may invite for it. */
export const listInvitations = async (req: PayloadRequest, partner: string): Promise<{ invitations: Invited[] }> => {
  const actor = personOn(req)
  if (partner !== 'labo' && !uuidShape.test(partner)) throw notFound()
  return inTransaction(req, async (sql) => {
    const of = partner === 'labo' ? null : partner
    await requireMayInvite(sql, actor, of)
    return { invitations: (await openInvitations(sql, of)).map(shown) }
  })
}

/** Sends it again, with seven new days; the link of the mail before stops working. */
export const resend = (req: PayloadRequest, id: string): Promise<{ invitation: Invited }> =>
  changing(req, id, async (sql, { id: invitation }, actor) => {
    const now = clock.now()
    await sql.query(
      'UPDATE flow.invitations SET invited_by = $2::uuid, invited_at = $3::timestamptz, expires_at = $4::timestamptz WHERE id = $1::uuid',
      [invitation, actor.id, now.toISOString(), expiry(now)],
    )
    await enqueue(sql, { name: 'account-mail', data: { what: 'invite', invitation } })
  })

/** Takes it back: its link says so, and changes nothing. */
export const revoke = (req: PayloadRequest, id: string): Promise<{ invitation: Invited }> =>
  changing(req, id, async (sql, { id: invitation }) => {
    await sql.query('UPDATE flow.invitations SET revoked_at = $2::timestamptz WHERE id = $1::uuid', [
      invitation,
      clock.now().toISOString(),
    ])
  })

const changing = async (
  req: PayloadRequest,
  id: string,
  work: (sql: Sql, invitation: Invitation, actor: Person) => Promise<void>,
): Promise<{ invitation: Invited }> => {
  const actor = personOn(req)
  if (!uuidShape.test(id)) throw notFound()
  return inTransaction(req, async (sql) => {
    const found = await findInvitation(sql, id, true)
    if (!found) throw notFound()
    await requireMayInvite(sql, actor, found.partner)
    if (found.acceptedAt !== null || found.revokedAt !== null) throw invalid([over])
    await work(sql, found, actor)
    return { invitation: shown(await known(sql, id)) }
  })
}

/** Another organisation is not there for who does not manage it. */
const requireMayInvite = async (sql: Sql, actor: Person, partner: string | null): Promise<void> => {
  if (partner === null) {
    if (actor.labo !== 'admin') throw notYours()
    return
  }
  const manages = actor.memberships.some((one) => one.partnerId === partner && one.role === 'manager')
  const [exists] = await sql.query('SELECT 1 FROM partners WHERE id = $1::uuid', [partner])
  if (!exists || (actor.labo === null && !actor.partnerIds.some((id) => id === partner))) throw notFound()
  if (actor.labo === null && !manages) throw notYours()
}

/** Whoever joined an organisation that left would stand alone in it. */
const requireTakesPart = async (sql: Sql, partner: string, now: Date): Promise<void> => {
  const life = await partnerStateOf(sql, partner, brusselsDay(now))
  if (life?.state === 'inactive') throw invalid([gone])
}

export const personOn = (req: PayloadRequest): Person => {
  const actor = actorOf(req)
  if (actor.kind !== 'person') throw notSignedIn()
  return actor
}

const known = async (sql: Sql, id: string): Promise<Invitation> => {
  const found = await findInvitation(sql, id)
  if (!found) throw new Error('The invitation is missing.')
  return found
}

const shown = ({
  id,
  email,
  name,
  partner,
  role,
  laboRole,
  invitedAt,
  expiresAt,
  inviterName,
}: Invitation): Invited => ({
  ...{ id, email, name, partner, role, laboRole, invitedAt, expiresAt },
  inviter: inviterName,
})

const expiry = (now: Date): string => new Date(now.getTime() + daysToAccept * 86_400_000).toISOString()

export const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const chooseOne = {
  path: 'partner',
  code: 'choose-one',
  message: {
    nl: 'Kies een organisatie met een rol, of een rol in het labo. Niet allebei.',
    en: 'Give a partner (with a role) or a laboRole, not both.',
  },
}

const gone = {
  path: 'partner',
  code: 'partner-inactive',
  message: {
    nl: 'Deze organisatie werkt niet meer mee. Laat ze eerst opnieuw meewerken.',
    en: 'The partner is inactive. Reactivate it first.',
  },
}

const over = {
  code: 'invitation-over',
  message: {
    nl: 'Deze uitnodiging is al aangenomen of ingetrokken.',
    en: 'The invitation was accepted or revoked already.',
  },
}
