import type { Payload } from 'payload'

import { openInvitations } from '#src/accounts/invitations.ts'
import type { DeskProps } from '../dashboard/desk.ts'

export type Membership = { id: string; name: string; email: string; role: 'member' | 'manager' }
export type Waiting = { id: string; name: string; email: string; role: 'member' | 'manager'; expiresAt: string }
/** An organisation that somebody runs, with who belongs to it and who was asked. */
export type Household = { partner: { id: string; name: string }; members: Membership[]; waiting: Waiting[] }

/** The organisations that this person manages; three statements for each, and most people manage one. */
export const householdsOf = async ({ actor, payload, req }: DeskProps): Promise<Household[]> => {
  const managed = actor.memberships.filter(({ role }) => role === 'manager').map(({ partnerId }) => partnerId)
  return Promise.all(managed.map((partner) => household(payload, req, partner)))
}

const household = async (payload: Payload, req: DeskProps['req'], id: string): Promise<Household> => {
  const partner = await payload.findByID({
    collection: 'partners',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  const { docs } = await payload.find({
    collection: 'users',
    where: { 'memberships.partner': { equals: id } },
    depth: 0,
    limit: 100,
    sort: 'name',
    overrideAccess: false,
    req,
  })
  const { pool } = payload.db as typeof payload.db & {
    pool: { query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> }
  }
  const sql = {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
  }
  const roleOf = (user: (typeof docs)[number]) =>
    user.memberships?.find(({ partner: of }) => (typeof of === 'string' ? of : of.id) === id)?.role ?? 'member'
  return {
    partner: { id, name: partner?.name ?? '' },
    members: docs.map((user) => ({ id: user.id, name: user.name, email: user.email, role: roleOf(user) })),
    waiting: (await openInvitations(sql, id)).map(({ id: invitation, name, email, role, expiresAt }) => ({
      ...{ id: invitation, name, email, expiresAt },
      role: role ?? 'member',
    })),
  }
}
