import { anyOf, granted, type Rule } from './compose.ts'
import { isLabo, nobody } from './permissions.ts'

/** The workflow's records: read by those concerned, written by the actions only. */
export const recordAccess = (own: Rule) => ({
  create: granted(nobody),
  read: granted(anyOf(isLabo, own)),
  update: granted(nobody),
  delete: granted(nobody),
  readVersions: granted(nobody),
  unlock: granted(nobody),
})
