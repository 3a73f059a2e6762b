import { granted } from './compose.ts'
import { isLabo, isSignedIn, nobody } from './permissions.ts'

/** Words are never deleted: what carries them would lose them. They are deprecated and replaced. */
export const termsAccess = {
  create: granted(isLabo),
  read: granted(isSignedIn),
  update: granted(isLabo),
  delete: granted(nobody),
  readVersions: granted(nobody),
  unlock: granted(nobody),
}
