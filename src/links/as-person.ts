import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/**
 * A request that acts as somebody, with the rights that person has at this moment.
 * @returns undefined when the account is gone
 */
export const asPerson = async (payload: Payload, person: string): Promise<PayloadRequest | undefined> => {
  const req = await createLocalReq({}, payload)
  const user = await payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!user) return undefined
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
