import type { PayloadRequest } from 'payload'

export type Membership = { partnerId: string; role: 'member' | 'manager' }

/** Whoever asks. `partnerIds` is always an array, never undefined: an absent list would open a filter (trap F9). */
export type Actor =
  | { kind: 'anonymous'; partnerIds: readonly []; memberships: readonly [] }
  | {
      kind: 'person'
      id: string
      name: string
      labo: 'reviewer' | 'admin' | null
      memberships: readonly Membership[]
      partnerIds: readonly string[]
    }

export type Person = Extract<Actor, { kind: 'person' }>

export const anonymous: Actor = { kind: 'anonymous', partnerIds: [], memberships: [] }

/**
 * The one reader of `req.user`. Payload reads the user fresh from the database on each request, so a changed role counts at
 * once. Anything malformed is dropped: a membership without a partner gives no right.
 */
export const actorOf = (req: Pick<PayloadRequest, 'user'>): Actor => {
  const user = req.user
  if (user?.collection !== 'users' || !user.id) return anonymous
  const memberships = (user.memberships ?? []).flatMap((membership): Membership[] => {
    const partnerId = idOf(membership.partner)
    return partnerId ? [{ partnerId, role: membership.role }] : []
  })
  return {
    kind: 'person',
    id: user.id,
    name: user.name,
    labo: user.laboRole ?? null,
    memberships,
    partnerIds: [...new Set(memberships.map(({ partnerId }) => partnerId))],
  }
}

const idOf = (relation: unknown): string | undefined => {
  if (typeof relation === 'string' && relation) return relation
  if (typeof relation === 'object' && relation !== null && 'id' in relation && typeof relation.id === 'string')
    return relation.id
  return undefined
}
