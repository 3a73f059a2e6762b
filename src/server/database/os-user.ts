import { execFileSync } from 'node:child_process'
import { StartupError } from '../startup-error.ts'

/** Ids to run a child process under; empty means: as ourselves. */
export type OsUser = { uid?: number; gid?: number }

/**
 * PostgreSQL refuses to run as root. For root this finds, or makes, a system user without login that owns the data.
 * @throws StartupError when none can be found or made
 */
export function findOsUser(): OsUser {
  if (process.getuid?.() !== 0) return {}
  const found = idsOf(ownName) ?? create() ?? idsOf('postgres') ?? idsOf('nobody')
  if (found) return found
  throw new StartupError(
    `PostgreSQL draait niet als root en de gebruiker ${ownName} kon niet gemaakt worden. Start dit als een gewone gebruiker.`,
    `PostgreSQL refuses to run as root and user ${ownName} could not be created; run this as an ordinary user.`,
  )
}

const ownName = 'leerlabo-pg'

function idsOf(name: string): Required<OsUser> | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((option) => Number(run('id', [option, name])))
    return uid && gid ? { uid, gid } : undefined
  } catch {
    return undefined
  }
}

function create(): Required<OsUser> | undefined {
  try {
    run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ownName])
  } catch {
    return undefined
  }
  return idsOf(ownName)
}

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
