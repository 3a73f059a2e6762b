import { anyOf, granted } from './compose.ts'
import { belongsToPartner, isLabo, nobody } from './permissions.ts'
import { ownFile } from './rules.ts'

/** A file is its organisation's; what is online is served by `/media`, not from here. */
export const mediaAccess = {
  create: granted(anyOf(isLabo, belongsToPartner)),
  read: granted(anyOf(isLabo, ownFile)),
  update: granted(anyOf(isLabo, ownFile)),
  delete: granted(anyOf(isLabo, ownFile)),
  readVersions: granted(nobody),
  unlock: granted(nobody),
}
