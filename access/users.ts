import { actorOf } from './actor.ts'
import { anyOf, granted } from './compose.ts'
import { isLabo, isLaboAdmin, isSignedIn, nobody } from './permissions.ts'
import { colleague, ownAccount } from './rules.ts'
import type { PayloadRequest } from 'payload'

export const usersAccess = {
  create: granted(isLaboAdmin),
  read: granted(anyOf(isLabo, ownAccount, colleague)),
  update: granted(anyOf(isLaboAdmin, ownAccount)),
  delete: granted(nobody),
  readVersions: granted(nobody),
  unlock: granted(isLaboAdmin),
  admin: ({ req }: { req: PayloadRequest }): boolean => isSignedIn(actorOf(req)) === true,
}
