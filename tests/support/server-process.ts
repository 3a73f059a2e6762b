import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { RoleUrls } from '#src/server/database/roles.ts'
import { variablesOf } from './templates.ts'

/** A whole server in a process of its own, as production starts it but for the screens. */
export type ServerProcess = { url: string; kill: () => Promise<void> }

/** Resolves when it listens, on a port of its own choice. */
export async function startServerProcess(
  urls: RoleUrls,
  folder: string,
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'tests/support/serve-and-tell.ts'],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        ...variablesOf(urls),
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVER_URL: 'http://localhost:3999',
        PAYLOAD_SECRET: 'een-geheim-dat-alleen-in-tests-bestaat',
        MEDIA_DIR: `${folder}/media`,
        MAIL_DIR: `${folder}/mail`,
        NODE_OPTIONS: '',
        ...env,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const url = await new Promise<string>((done, failed) => {
    child.once('message', (message) => done(typeof message === 'string' ? message : ''))
    child.once('exit', (code) => failed(new Error(`The server stopped before it listened: ${code}`)))
  })
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
