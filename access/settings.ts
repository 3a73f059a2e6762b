import { granted } from './compose.ts'
import { isLabo, isLaboAdmin, nobody } from './permissions.ts'

export const settingsAccess = {
  read: granted(isLabo),
  update: granted(isLaboAdmin),
  readVersions: granted(nobody),
}
