import { execFile } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { escapeIdentifier, type Client } from 'pg'
import { localRoles } from '#src/server/database/local-database.ts'
import { createDatabase, prepareDatabase, withClient, type RoleUrls } from '#src/server/database/roles.ts'

const root = resolve(import.meta.dirname, '../..')
const migrated = 'leerlabo_template'
const seeded = 'leerlabo_template_demo'

/** Makes the template database afresh, by running the real migrations as the owner. */
export async function makeTemplate(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const name of [migrated, seeded]) {
      await client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)
    }
  })
  const urls = localRoles(superuserUrl, migrated)
  await createDatabase(superuserUrl, urls)
  await runScript('src/server/database/migrate.ts', urls)
}

/** A fresh database like the template, in a tenth of a second. `demo` also holds the seed (and its media folder). */
export async function copyTemplate(superuserUrl: string, name: string, seed: 'none' | 'demo', scratch: string) {
  if (seed === 'demo') await makeSeeded(superuserUrl, scratch)
  const urls = localRoles(superuserUrl, name)
  await withClient(superuserUrl, (client) => copy(client, seed === 'demo' ? seeded : migrated, name))
  // Rights on the database itself do not travel with a template.
  await withClient(urls.owner, (owner) => prepareDatabase(owner, urls))
  return urls
}

/** Where the seed's files lie, to be copied. */
export const seededMedia = (scratch: string) => join(scratch, 'media-demo')

/** Made once per run, by whichever test file asks first; the others wait for its lock. */
async function makeSeeded(superuserUrl: string, scratch: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(727274)')
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [seeded])
    if (found.rowCount !== 0 && existsSync(seededMedia(scratch))) return
    const draft = `${seeded}_draft`
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await client.query(`DROP DATABASE IF EXISTS ${seeded} WITH (FORCE)`)
    await copy(client, migrated, draft)
    const urls = localRoles(superuserUrl, draft)
    await withClient(urls.owner, (owner) => prepareDatabase(owner, urls))
    const media = `${seededMedia(scratch)}-draft`
    await runScript('src/server/demo/seed.ts', urls, { MEDIA_DIR: media })
    if (existsSync(media)) renameSync(media, seededMedia(scratch))
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${seeded}`)
  })
}

async function copy(client: Client, template: string, name: string): Promise<void> {
  const owner = 'leerlabo_owner'
  await client.query(
    `CREATE DATABASE ${escapeIdentifier(name)} TEMPLATE ${escapeIdentifier(template)} OWNER ${escapeIdentifier(owner)}`,
  )
}

async function runScript(file: string, urls: RoleUrls, more: Record<string, string> = {}): Promise<void> {
  await promisify(execFile)(process.execPath, ['--conditions=production', '--import', 'tsx', file], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'warn', ...variablesOf(urls), ...more },
  }).catch((error: unknown) => {
    const said = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} failed:\n${said.stdout ?? ''}${said.stderr ?? ''}`)
  })
}

/** The environment that makes the program use these three roles. */
export const variablesOf = (urls: RoleUrls) => ({
  DATABASE_OWNER_URL: urls.owner,
  DATABASE_URL: urls.app,
  DELIVERY_DATABASE_URL: urls.reader,
})
