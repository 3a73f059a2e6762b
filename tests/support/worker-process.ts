import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

import type { House } from './house.ts'
import { variablesOf } from './templates.ts'

/** A worker in a process of its own, on the house's database. */
export type WorkerProcess = { kill: () => Promise<void>; stop: () => Promise<number | null> }

/** Starts `src/server/worker.ts` as production would; resolves at once, it takes jobs when it is ready. */
export const startWorkerProcess = (house: House, env: Record<string, string> = {}): WorkerProcess => {
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/server/worker.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      ...variablesOf(house.urls),
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      SERVER_URL: house.url,
      MEDIA_DIR: house.mediaDir,
      NODE_OPTIONS: '',
      ...env,
    },
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  const end = (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return ended
  }
  return {
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}
