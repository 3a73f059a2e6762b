import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../startup-error.ts'
import { runProgram, type Cluster } from './cluster.ts'
import { canConnect } from './ports.ts'

/**
 * Makes sure that nobody else uses this data. A server that outlived a killed program is stopped, the lock file of
 * one that is gone is removed.
 * @throws StartupError when another program is at work on it
 */
export async function claimCluster(cluster: Cluster, password: string): Promise<void> {
  const lock = join(cluster.data, 'postmaster.pid')
  if (!existsSync(lock)) return
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n')
  const answers = await canConnect(`postgres://postgres:${password}@127.0.0.1:${Number(port)}/postgres`)
  const owner = readPid(join(cluster.folder, 'server.pid'))
  if (answers && owner !== undefined && owner !== process.pid && isAlive(owner)) throw inUse(owner, cluster.folder)
  if (answers || isPostgres(Number(pid), cluster.data)) stopOrphan(cluster)
  rmSync(lock, { force: true })
}

const inUse = (pid: number, folder: string) =>
  new StartupError(
    `Deze gegevens zijn al in gebruik door een andere start (proces ${pid}). Stop die eerst met Ctrl+C. Map: ${folder}`,
    `Another run (process ${pid}) already uses the data in ${folder}; stop it first.`,
  )

function stopOrphan(cluster: Cluster): void {
  const { ok } = runProgram(cluster, cluster.binaries.pgCtl, [
    'stop',
    '-D',
    cluster.data,
    '-m',
    'fast',
    '-w',
    '-t',
    '30',
  ])
  if (ok) return
  throw new StartupError(
    `Een databank van een vorige start draait nog op ${cluster.data} en stopt niet.`,
    `A database server left over from an earlier run still uses ${cluster.data} and does not stop.`,
  )
}

function readPid(file: string): number | undefined {
  if (!existsSync(file)) return undefined
  return Number(readFileSync(file, 'utf8')) || undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** After a restart of the machine the number in a lock file can belong to anything. */
function isPostgres(pid: number, data: string): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false
  try {
    return commandOf(pid).includes(data)
  } catch {
    return false
  }
}

function commandOf(pid: number): string {
  const proc = `/proc/${pid}/cmdline`
  if (existsSync(proc)) return readFileSync(proc, 'utf8').replaceAll('\0', ' ')
  return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
}
