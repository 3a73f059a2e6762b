import { join, resolve } from 'node:path'
import { cast, demoPassword, people } from '#seed/cast.ts'
import { ensureBuilt } from '../admin-build.ts'
import { isPortFree } from '../database/ports.ts'
import { readEnvironment } from '../environment.ts'
import { exitWith, StartupError } from '../startup-error.ts'
import { prepareGround } from './ground.ts'
import { supervise } from './supervise.ts'

const root = resolve(import.meta.dirname, '../../..')
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { host, port } = readEnvironment({ DEMO: '1', HOST: process.env.HOST, PORT: process.env.PORT }, root)
  const isFresh = process.argv.includes('--fresh')
  const folder = join(root, '.data', 'demo')
  const { embedded, environment } = await prepareGround({ root, folder, isFresh, say })
  try {
    await requirePort(host, port)
    await ensureBuilt(root, say)
    say('De server wordt gestart.')
    const url = `http://localhost:${port}`
    const settings = {
      ...environment,
      NODE_ENV: 'production',
      DEMO: '1',
      HOST: host,
      PORT: String(port),
      SERVER_URL: url,
    }
    void welcome(url, join(folder, 'mail'))
    process.exit(
      await supervise(
        root,
        ['--conditions=production', '--import', 'tsx', 'src/server/main.ts'],
        { LOG_LEVEL: 'warn', ...settings },
        embedded,
      ),
    )
  } catch (error) {
    await embedded.stop()
    throw error
  }
} catch (error) {
  exitWith(error)
}

async function requirePort(host: string, port: number): Promise<void> {
  if (await isPortFree(port, host)) return
  throw new StartupError(
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${port + 1} npm run demo`,
    `Port ${port} is taken; choose another with PORT.`,
  )
}

/** Once the server answers, says where it is and what to do there. */
async function welcome(url: string, mail: string): Promise<void> {
  for (let tries = 0; tries < 240 && !(await isReady(url)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const width = Math.max(...people.map((person) => cast[person].email.length))
  say(
    [
      '',
      `Het demolabo staat klaar op ${url}/admin`,
      '',
      `Accounts, allemaal met wachtwoord ${demoPassword}:`,
      ...people.map((person) => `  ${cast[person].email.padEnd(width)}  ${cast[person].name}`),
      '',
      'Wat u kunt proberen:',
      `  1. Meld u aan als ${cast.clzMember.email}, schrijf een fiche en dien ze in.`,
      `  2. Meld u in een ander venster aan als ${cast.reviewer.email}: vraag een wijziging, keur goed, publiceer.`,
      `  3. Bekijk wat andere websites ophalen: ${url}/v1/fiches en ${url}/v1/changes`,
      `  4. Mail die zou vertrekken, komt als bestand in ${mail}`,
      '',
      'Stoppen: Ctrl+C. Alles blijft bewaard; opnieuw beginnen: npm run demo -- --fresh',
      '',
    ].join('\n'),
  )
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}
