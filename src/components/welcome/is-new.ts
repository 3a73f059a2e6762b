import type { DeskProps } from '../dashboard/desk.ts'

/** Where a person's choice not to see the welcome again is kept, among the preferences of the admin. */
export const welcomeKey = 'welcome'

/** Whether somebody writes here for the first time: did nothing to any text yet, and did not put the welcome away. */
export const isNew = async ({ actor, payload, req }: DeskProps): Promise<boolean> => {
  if (actor.labo !== null || actor.partnerIds.length === 0) return false
  const once = { depth: 0, limit: 1, pagination: false } as const
  const [away, done] = await Promise.all([
    payload.find({
      ...once,
      collection: 'payload-preferences',
      where: { key: { equals: welcomeKey } },
      overrideAccess: false,
      req,
    }),
    payload.find({
      ...once,
      collection: 'events',
      where: { actor: { equals: actor.id } },
      overrideAccess: false,
      req,
    }),
  ])
  return away.docs.length === 0 && done.docs.length === 0
}
