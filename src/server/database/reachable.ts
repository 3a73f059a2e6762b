import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OsUser } from './os-user.ts'

/**
 * A folder that the database's OS user can enter: the wanted one, or, when that lies below a folder only root may
 * enter (root's home, say), one of its own below /var/lib, the same each time.
 */
export function reachableFolder(wanted: string, user: OsUser): string {
  if (canEnter(wanted, user)) return wanted
  const id = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  return join('/var/lib', `leerlabo-${id}`)
}

/** Whether the user may walk down to this path; folders that do not exist yet are taken to be made enterable. */
export function canEnter(path: string, { uid, gid }: OsUser): boolean {
  if (uid === undefined) return true
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid: owner, gid: group } = statSync(folder)
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
      if ((mode & bit) === 0) return false
    }
    if (folder === dirname(folder)) return true
  }
}
