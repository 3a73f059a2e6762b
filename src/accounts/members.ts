import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { readBody } from '#src/review/input-schema.ts'
import { invalid, notFound, notYours } from '#src/review/refusals.ts'
import { inTransaction } from '#src/review/transaction.ts'

import { personOn, uuidShape } from './inviting.ts'

export type Member = { id: string; name: string; role: 'member' | 'manager' | null }

const shape = z.strictObject({ partner: z.uuid(), role: z.enum(['member', 'manager']).nullable() })

/**
 * Gives somebody of an organisation another role there, or (`role: null`) ends it; whoever leaves is signed out everywhere at once. For
 * managers of that organisation and the labo. An organisation keeps a manager, unless the labo says otherwise.
 * @throws Refused 401, 403, 404, 422
 */
export const changeMembership = async (req: PayloadRequest, id: string): Promise<{ member: Member }> => {
  const actor = personOn(req)
  const { partner, role } = await readBody(req, shape)
  const isOwn = actor.partnerIds.some((own) => own === partner)
  if (!uuidShape.test(id) || (actor.labo === null && !isOwn)) throw notFound()
  const manages = actor.memberships.some((one) => one.partnerId === partner && one.role === 'manager')
  if (actor.labo === null && !manages) throw notYours()
  return inTransaction(req, async (sql) => {
    // One after the other: two managers who show each other the door must not leave nobody.
    await sql.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`members ${partner}`])
    const members = await sql.query<{ id: string; name: string; role: 'member' | 'manager' }>(
      `SELECT u.id, u.name, m.role::text AS role FROM users_memberships m JOIN users u ON u.id = m._parent_id WHERE m.partner_id = $1::uuid`,
      [partner],
    )
    const member = members.find((one) => one.id === id)
    if (!member) throw notFound()
    const managersLeft = members.some((one) => one.id !== id && one.role === 'manager')
    if (actor.labo === null && member.role === 'manager' && role !== 'manager' && !managersLeft)
      throw invalid([lastManager])
    const user = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
    const memberships = (user.memberships ?? []).flatMap((one) => {
      const of = typeof one.partner === 'string' ? one.partner : one.partner.id
      if (of !== partner) return [{ partner: of, role: one.role }]
      return role === null ? [] : [{ partner: of, role }]
    })
    await req.payload.update({ collection: 'users', id, data: { memberships }, overrideAccess: true, req })
    return { member: { id, name: member.name, role } }
  })
}

const lastManager = {
  path: 'role',
  code: 'last-manager',
  message: {
    nl: 'Dit is de enige verantwoordelijke. Maak eerst iemand anders verantwoordelijk, of vraag het aan het labo.',
    en: 'This is the only manager. Make somebody else manager first.',
  },
}
