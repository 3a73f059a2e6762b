import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartupError } from '../startup-error.ts'
import { findBinaries } from './binaries.ts'
import { plainEnv, runProgram, type Cluster } from './cluster.ts'
import { explainFailure } from './embedded-failures.ts'
import { claimCluster } from './leftovers.ts'
import { findOsUser, type OsUser } from './os-user.ts'
import { canConnect, freePort, isPortFree } from './ports.ts'
import { reachableFolder } from './reachable.ts'

/** A running cluster that only this machine can reach. */
export type Embedded = {
  /** Superuser address of a database in it. */
  url: (database?: string) => string
  /** Where the data really is; differs from what was asked when the database's OS user could not get there. */
  folder: string
  stop: () => Promise<void>
}

/** Throws away the data that `startEmbedded` made for this folder. @throws StartupError while it is in use */
export async function eraseEmbedded(wanted: string): Promise<void> {
  const user = findOsUser()
  const folder = reachableFolder(wanted, user)
  if (!existsSync(join(folder, 'password'))) return
  const cluster = clusterIn(folder, user)
  await claimCluster(cluster, readPassword(cluster))
  rmSync(folder, { recursive: true, force: true })
}

/**
 * Starts PostgreSQL from its npm package with its data in `folder`, made on first use. Listens on 127.0.0.1 only,
 * with a random password kept beside the data.
 * @param isDurable real data: everything is synced to disk. False for tests, which gain speed and may lose all.
 * @throws StartupError in one sentence: running already, disk full, folder not writable, other version's data
 */
export async function startEmbedded(options: { folder: string; isDurable: boolean }): Promise<Embedded> {
  const user = findOsUser()
  const folder = reachableFolder(options.folder, user)
  refuseFullDisk(folder)
  const cluster = clusterIn(folder, user)
  prepareFolder(cluster)
  await claimCluster(cluster, readPassword(cluster))
  initialise(cluster)
  return await start(cluster, options.isDurable)
}

const clusterIn = (folder: string, user: OsUser): Cluster => ({
  folder,
  data: join(folder, 'cluster'),
  log: join(folder, 'postgres.log'),
  user,
  binaries: findBinaries(user),
})

const superuser = 'postgres'
const neededBytes = 300_000_000

function refuseFullDisk(folder: string): void {
  let existing = folder
  while (!existsSync(existing)) existing = dirname(existing)
  const { bavail, bsize } = statfsSync(existing)
  if (bavail * bsize >= neededBytes) return
  throw new StartupError(
    `Er is te weinig vrije schijfruimte bij ${existing}: de databank vraagt minstens 300 MB.`,
    `Not enough free disk space at ${existing}: the database needs at least 300 MB.`,
  )
}

function prepareFolder({ folder, user, log }: Cluster): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
    if (!existsSync(join(folder, 'password'))) writeSecret(folder, user, randomBytes(24).toString('base64url'))
    writeFileSync(log, '')
  } catch (error) {
    throw explainFailure(error instanceof Error ? error.message : String(error), folder)
  }
}

function writeSecret(folder: string, { uid, gid }: OsUser, password: string): void {
  const path = join(folder, 'password')
  writeFileSync(path, password, { mode: 0o600 })
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

const readPassword = ({ folder }: Cluster) => readFileSync(join(folder, 'password'), 'utf8').trim()

/** A cluster counts as made once `ready` stands beside it: an initdb that was broken off is started over. */
function initialise(cluster: Cluster): void {
  const ready = join(cluster.folder, 'ready')
  if (existsSync(ready)) return
  rmSync(cluster.data, { recursive: true, force: true })
  const pwfile = `--pwfile=${join(cluster.folder, 'password')}`
  const basics = [
    '-D',
    cluster.data,
    '-U',
    superuser,
    pwfile,
    '--auth=scram-sha-256',
    '-E',
    'UTF8',
    '--no-instructions',
  ]
  const dutch = ['--locale=C', '--locale-provider=icu', '--icu-locale=nl-BE']
  const { ok, output } = runProgram(cluster, cluster.binaries.initdb, [...basics, ...dutch])
  if (!ok) throw explainFailure(output, cluster.folder)
  writeFileSync(ready, '')
}

async function start(cluster: Cluster, isDurable: boolean): Promise<Embedded> {
  const password = readPassword(cluster)
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(cluster.folder)
    const address = (database: string) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
    const child = launch(cluster, port, isDurable)
    if (await becomesReady(child, address('postgres'))) {
      writeFileSync(join(cluster.folder, 'server.pid'), String(process.pid))
      return { url: (name = 'postgres') => address(name), folder: cluster.folder, stop: () => stop(cluster, child) }
    }
    const said = readFileSync(cluster.log, 'utf8')
    if (attempt === 3 || !said.includes('Address already in use')) throw explainFailure(said, cluster.folder)
    rmSync(join(cluster.folder, 'port'), { force: true })
  }
}

/** The port of last time when it is free, so that a tool's saved connection keeps working. */
async function choosePort(folder: string): Promise<number> {
  const file = join(folder, 'port')
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = remembered > 0 && (await isPortFree(remembered)) ? remembered : await freePort()
  writeFileSync(file, String(port))
  return port
}

function launch({ binaries, data, log, user, folder }: Cluster, port: number, isDurable: boolean): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '200',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const out = openSync(log, 'a')
  // In a process group of its own, so that Ctrl+C reaches us first and the database only when we have drained.
  return spawn(binaries.postgres, ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: folder,
    env: plainEnv,
    detached: true,
    stdio: ['ignore', out, out],
  })
}

async function becomesReady(child: ChildProcess, url: string): Promise<boolean> {
  const fate = { hasEnded: false }
  for (const event of ['exit', 'error']) child.once(event, () => (fate.hasEnded = true))
  for (let waited = 0; waited < 60_000 && !fate.hasEnded; waited += 50) {
    if (await canConnect(url)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGQUIT')
  return false
}

async function stop({ folder }: Cluster, child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGINT')
    const impatience = setTimeout(() => child.kill('SIGQUIT'), 20_000)
    await ended
    clearTimeout(impatience)
  }
  rmSync(join(folder, 'server.pid'), { force: true })
}
