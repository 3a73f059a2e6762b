import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { freePort } from '#src/server/database/ports.ts'
import type { House } from './house.ts'
import { variablesOf } from './templates.ts'

/** A server in a process of its own, on the house's database. */
export type Serving = { url: string; process: ChildProcess; isAlive: () => boolean; end: () => Promise<void> }

/** Starts it and waits until it can serve; at most 60 seconds. */
export const startServing = async (
  house: House,
  { jobs = false, ...env }: { jobs?: boolean } & Record<string, string | boolean | undefined> = {},
): Promise<Serving> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const code = `import('#src/server/serve.ts').then(({ serve }) => serve({ host: '127.0.0.1', port: ${port}, jobs: ${jobs} }))`
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', '--input-type=module', '--eval', code],
    {
      cwd: resolve(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        ...variablesOf(house.urls),
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVER_URL: url,
        PORT: String(port),
        MEDIA_DIR: house.mediaDir,
        NODE_OPTIONS: '',
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)])),
      },
      stdio: 'ignore',
    },
  )
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const isAlive = () => child.exitCode === null && child.signalCode === null
  const serving: Serving = {
    url,
    process: child,
    isAlive,
    end: async () => {
      if (isAlive()) child.kill('SIGKILL')
      await ended
    },
  }
  for (const start = Date.now(); Date.now() - start < 60_000 && isAlive();) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    )
    if (isReady) return serving
    await new Promise((wait) => setTimeout(wait, 100))
  }
  await serving.end()
  throw new Error('The server did not start.')
}
