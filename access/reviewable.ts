import { anyOf, granted, prefixed, type Rule } from './compose.ts'
import { isLabo, nobody } from './permissions.ts'
import { onlineDocument, ownDocument } from './rules.ts'

/**
 * The policy of a collection under review; `mayCreate` is what differs. Whether a document may be written *now* is the
 * workflow's to say (`collections/intake`), publication is nobody's here: only actions publish, and nothing is deleted.
 */
export const reviewableAccess = (mayCreate: Rule) => ({
  create: granted(mayCreate),
  read: granted(anyOf(isLabo, ownDocument, onlineDocument)),
  update: granted(anyOf(isLabo, ownDocument)),
  delete: granted(nobody),
  readVersions: granted(prefixed('version.', anyOf(isLabo, ownDocument))),
  unlock: granted(nobody),
})
