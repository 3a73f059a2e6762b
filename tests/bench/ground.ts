import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#src/server/database/embedded.ts'
import { withClient, type RoleUrls } from '#src/server/database/roles.ts'
import { copyTemplate, makeTemplate, variablesOf } from '#tests/support/templates.ts'

/** One PostgreSQL for the whole bench, and a folder for files. */
export type Ground = {
  superuserUrl: string
  folder: string
  version: string
  /** A migrated database; `demo` with the demo labo in it. */
  database: (name: string, seed: 'none' | 'demo') => Promise<RoleUrls>
  clear: () => Promise<void>
}

export async function openGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'leerlabo-bench-'))
  const embedded = await startEmbedded({ folder: `${folder}-postgres`, isDurable: false })
  const clear = async () => {
    await embedded.stop()
    rmSync(embedded.folder, { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
  const superuserUrl = embedded.url()
  try {
    await makeTemplate(superuserUrl)
    const version = await withClient(superuserUrl, async (client) => {
      const { rows } = await client.query<{ server_version: string }>('show server_version')
      return rows[0]?.server_version ?? ''
    })
    return {
      superuserUrl,
      folder,
      version,
      database: (name, seed) => copyTemplate(superuserUrl, name, seed, folder),
      clear,
    }
  } catch (error) {
    await clear()
    throw error
  }
}

/** The settings with which a production server serves this database; on this machine only, as the demo does. */
export const settingsFor = (ground: Ground, urls: RoleUrls): Record<string, string> => ({
  ...variablesOf(urls),
  NODE_ENV: 'production',
  DEMO: '1',
  HOST: '127.0.0.1',
  SERVER_URL: serverUrl,
  PAYLOAD_SECRET: 'geheim-van-een-meting-0123456789-abcdefghij',
  MEDIA_DIR: join(ground.folder, 'media'),
  MAIL_DIR: join(ground.folder, 'mail'),
  JOBS: 'apart',
})

/** Stands in the documents; nobody listens there. */
export const serverUrl = 'http://localhost:3999'

/** A production server refuses a database without accounts. */
export const addAccount = (urls: RoleUrls): Promise<unknown> =>
  withClient(urls.owner, (owner) =>
    owner.query(
      `insert into public.users (id, name, email) values (gen_random_uuid(), 'Beheer', 'beheer@labo.example')`,
    ),
  )
