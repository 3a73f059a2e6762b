import { join, resolve } from 'node:path'
import { readEnvironment } from '../environment.ts'
import { exitWith } from '../startup-error.ts'
import { prepareGround } from './ground.ts'
import { supervise } from './supervise.ts'

const root = resolve(import.meta.dirname, '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { port } = readEnvironment({ PORT: process.env.PORT }, root)
  const isFresh = process.argv.includes('--fresh')
  const { embedded, environment } = await prepareGround({ root, folder: join(root, '.data', 'dev'), isFresh, say })
  say(`De server start op http://localhost:${port}/admin en begint opnieuw bij elke wijziging.`)
  const watch = [
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--clear-screen=false',
    '--conditions=production',
    'src/server/main.ts',
  ]
  // Payload's own reloading would swap the configuration under Express; the watcher restarts everything instead.
  const settings = { ...environment, NODE_ENV: 'development', PORT: String(port), DISABLE_PAYLOAD_HMR: 'true' }
  process.exit(await supervise(root, watch, settings, embedded))
} catch (error) {
  exitWith(error)
}
