import { spawnSync } from 'node:child_process'
import type { Binaries } from './binaries.ts'
import type { OsUser } from './os-user.ts'

/** Where one cluster's things are, and as whom its programs run. */
export type Cluster = { folder: string; data: string; log: string; user: OsUser; binaries: Binaries }

/** Our own variables (PGHOST and the like) must not reach the database's programs. */
export const plainEnv: NodeJS.ProcessEnv = { NODE_ENV: 'production', PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Runs one of the programs to its end, as the database's OS user. */
export function runProgram(cluster: Cluster, program: string, args: string[]): { ok: boolean; output: string } {
  const done = spawnSync(program, args, { ...cluster.user, cwd: cluster.folder, env: plainEnv, encoding: 'utf8' })
  return { ok: done.status === 0, output: `${done.stdout}${done.stderr}${done.error?.message ?? ''}` }
}
