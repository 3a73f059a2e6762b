import type { Payload } from 'payload'

import { invitationsWaiting } from '#src/accounts/invitations.ts'

import type { DeskProps } from '../dashboard/desk.ts'
import type { Household } from './household.ts'

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
    ...listed,
    overrideAccess: false,
    req,
  })
  const roleOf = (user: (typeof docs)[number]) =>
    user.memberships?.find(({ partner: of }) => (typeof of === 'string' ? of : of.id) === id)?.role ?? 'member'
  return {
    partner: { id, name: partner?.name ?? '' },
    members: docs.map((user) => ({ id: user.id, name: user.name, email: user.email, role: roleOf(user) })),
    waiting: (await invitationsWaiting(payload, id)).map(({ id: invitation, name, email, role, expiresAt }) => ({
      ...{ id: invitation, name, email, expiresAt },
      role: role ?? 'member',
    })),
  }
}

/** The people of the labo and who was asked to join them, for its administrators. */
export const laboHousehold = async ({ actor, payload, req }: DeskProps): Promise<Household | undefined> => {
  if (actor.labo !== 'admin') return undefined
  const where = { laboRole: { exists: true } }
  const { docs } = await payload.find({ ...listed, collection: 'users', where, overrideAccess: false, req })
  return {
    partner: null,
    members: docs.map(({ id, name, email, laboRole }) => ({ id, name, email, role: laboRole ?? 'reviewer' })),
    waiting: (await invitationsWaiting(payload, null)).map(({ id, name, email, laboRole, expiresAt }) => ({
      ...{ id, name, email, expiresAt },
      role: laboRole ?? 'reviewer',
    })),
  }
}

const listed = { depth: 0, limit: 100, sort: 'name' } as const
