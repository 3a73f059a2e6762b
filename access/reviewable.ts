import { allOf, anyOf, granted, prefixed, type Rule } from './compose.ts'
import { isLabo, nobody } from './permissions.ts'
import { onlineDocument, ownDocument, writableNow } from './rules.ts'

/**
 * The policy of a collection under review; `mayCreate` is what differs. While a text is with the labo nobody writes it, so that
 * screens show it read-only; the reasons are the workflow's to give (`collections/intake`). Publication is nobody's here: only
 * actions publish, and nothing is deleted.
 */
export const reviewableAccess = (mayCreate: Rule) => ({
  create: granted(mayCreate),
  read: granted(anyOf(isLabo, ownDocument, onlineDocument)),
  update: granted(allOf(anyOf(isLabo, ownDocument), writableNow)),
  delete: granted(nobody),
  readVersions: granted(prefixed('version.', anyOf(isLabo, ownDocument))),
  unlock: granted(nobody),
})
