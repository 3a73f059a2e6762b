import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { eraseEmbedded, startEmbedded, type Embedded } from '../database/embedded.ts'
import { openLocalDatabase } from '../database/local-database.ts'
import { partsOf, withClient, type RoleUrls } from '../database/roles.ts'
import { StartupError } from '../startup-error.ts'
import { progressMark } from './progress.ts'

/** A database with the demo labo in it, and the variables with which a server uses it. */
export type Ground = { embedded: Embedded; environment: Record<string, string> }

export type GroundOptions = {
  root: string
  /** Where data of this kind stays between runs. */
  folder: string
  isFresh: boolean
  say: (line: string) => void
}

/**
 * Brings up the embedded database, migrated and filled. What was there stays, unless `isFresh`, or unless filling it
 * was broken off halfway.
 * @throws StartupError
 */
export async function prepareGround({ root, folder, isFresh, say }: GroundOptions): Promise<Ground> {
  const data = join(folder, 'postgres')
  if (isFresh) await erase(folder, data)
  mkdirSync(folder, { recursive: true })
  say('De databank wordt gestart.')
  const embedded = await startEmbedded({ folder: data, isDurable: true })
  if (embedded.folder !== data) say(`  Haar gegevens staan in ${embedded.folder}.`)
  try {
    const isFilled = existsSync(join(folder, 'filled'))
    if (!isFilled) await dropDatabase(embedded)
    const urls = await openLocalDatabase(embedded)
    const environment = {
      ...variables(urls),
      MEDIA_DIR: join(folder, 'media'),
      MAIL_DIR: join(folder, 'mail'),
      PAYLOAD_SECRET: keptSecret(folder),
    }
    say('De tabellen worden nagekeken.')
    await runScript(root, 'src/server/database/migrate.ts', environment)
    // Finished documents hold our own address, and this run may have another port than the one before.
    if (isFilled) await runScript(root, 'src/server/rebuild.ts', environment)
    else await fill(root, folder, environment, say)
    return { embedded, environment }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function erase(folder: string, data: string): Promise<void> {
  await eraseEmbedded(data)
  rmSync(folder, { recursive: true, force: true })
}

async function dropDatabase(embedded: Embedded): Promise<void> {
  await withClient(embedded.url(), (client) => client.query('DROP DATABASE IF EXISTS leerlabo WITH (FORCE)'))
}

async function fill(root: string, folder: string, environment: Record<string, string>, say: (line: string) => void) {
  say('Het demolabo wordt geschreven: organisaties, fiches, beelden.')
  rmSync(join(folder, 'media'), { recursive: true, force: true })
  await runScript(root, 'src/server/demo/seed.ts', environment, say)
  writeFileSync(join(folder, 'filled'), partsOf(environment.DATABASE_URL ?? '').database)
}

const variables = (urls: RoleUrls) => ({
  DATABASE_OWNER_URL: urls.owner,
  DATABASE_URL: urls.app,
  DELIVERY_DATABASE_URL: urls.reader,
})

function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** @param tell is told how far the program says it is */
async function runScript(
  root: string,
  file: string,
  environment: Record<string, string>,
  tell: (line: string) => void = () => undefined,
): Promise<void> {
  const said: string[] = []
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', file], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(progressMark)) tell(`  ${line.slice(progressMark.length)}`)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new StartupError(`${file} is mislukt:\n${said.join('').trim()}\n`, `${file} failed.`)
}
