import { cpSync, existsSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { Pool, type QueryResultRow } from 'pg'
import { inject } from 'vitest'
import type { RoleUrls } from '#src/server/database/roles.ts'
import { withClient } from '#src/server/database/roles.ts'
import { freePort } from '#src/server/database/ports.ts'
import { visitors, type Visitors } from './visitors.ts'
import { copyTemplate, seededMedia, variablesOf } from './templates.ts'

/** Runs SQL and gives back the rows. */
export type Sql = <Row extends QueryResultRow = QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>

/** A whole product for one test file: its own database, Payload, and Express on a port of its own. No Next. */
export type House = Visitors & {
  payload: Payload
  /** Address without trailing slash; also the configured SERVER_URL. */
  url: string
  urls: RoleUrls
  /** As the owner, who may do everything. */
  sql: Sql
  /** As the application's role. */
  appSql: Sql
  /** As the delivery's role. */
  readerSql: Sql
  mediaDir: string
  close: () => Promise<void>
}

let isOpen = false

/**
 * Opens the house; once per test file, in `beforeAll`, and `close()` it in `afterAll`. Import nothing at the top of a
 * test file that leads to `payload.config.ts` or `env.ts`: they read the environment when they are first imported.
 * @param options.seed `demo` starts with the demo labo (made once per run); `none` with empty tables
 * @param options.env further variables, such as PUBLIC_URL_FICHE
 */
export async function openHouse(
  options: { seed?: 'none' | 'demo'; env?: Record<string, string> } = {},
): Promise<House> {
  if (isOpen) throw new Error('One house per test file: the environment is read once per process.')
  isOpen = true
  const superuserUrl = inject('superuserUrl')
  const scratch = inject('scratch')
  const name = `test_${randomBytes(6).toString('hex')}`
  const urls = await copyTemplate(superuserUrl, name, options.seed ?? 'none', scratch)
  const mediaDir = join(scratch, `media-${name}`)
  if (options.seed === 'demo' && existsSync(seededMedia(scratch))) {
    cpSync(seededMedia(scratch), mediaDir, { recursive: true })
  }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  Object.assign(process.env, variablesOf(urls), testEnvironment(url, port, mediaDir), options.env)
  const { env } = await import('#src/server/env.ts')
  if (env.databaseUrl !== urls.app)
    throw new Error('Something this test file imports has read the environment too early.')
  const { serve } = await import('#src/server/serve.ts')
  const serving = await serve({ host: '127.0.0.1', port })
  const pools = [urls.owner, urls.app, urls.reader].map(openPool)
  const [sql, appSql, readerSql] = pools.map(asSql) as [Sql, Sql, Sql]
  return {
    ...visitors(url),
    payload: serving.payload,
    url,
    urls,
    sql,
    appSql,
    readerSql,
    mediaDir,
    close: async () => {
      await serving.stop()
      for (const pool of pools) void pool.end()
      await withClient(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    },
  }
}

const testEnvironment = (url: string, port: number, mediaDir: string) => ({
  SERVER_URL: url,
  PORT: String(port),
  MEDIA_DIR: mediaDir,
  MAIL_DIR: `${mediaDir}-mail`,
  PAYLOAD_SECRET: 'een-geheim-dat-alleen-in-tests-bestaat',
  DATABASE_POOL_MAX: '10',
})

function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4 })
  pool.on('error', () => undefined)
  return pool
}

const asSql =
  (pool: Pool): Sql =>
  async <Row extends QueryResultRow>(text: string, values?: unknown[]) =>
    (await pool.query<Row>(text, values)).rows
