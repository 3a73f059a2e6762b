import { createServer, type Server } from 'node:http'
import type { RequestHandler } from 'express'
import { getPayload, type Payload } from 'payload'
import { Pool } from 'pg'
import config from '#payload-config'
import { createDelivery } from '#src/delivery/index.ts'
import { createApp } from './app.ts'
import { pendingMigrations, refusePushedDatabase } from './database/migrations.ts'
import { assertRights } from './database/rights.ts'
import { refuseDemoAccounts } from './demo-accounts.ts'
import { env } from './env.ts'
import type { Condition } from './http/health.ts'
import { requestIdOf } from './http/request-id.ts'
import { keepHouse } from './housekeeping.ts'
import { startWorker } from './jobs/worker.ts'
import { log } from './log.ts'
import { requireAccount } from './require-account.ts'
import { StartupError } from './startup-error.ts'

/** A server that listens, and what it runs on. */
export type Serving = {
  payload: Payload
  server: Server
  /** Address without trailing slash. */
  url: string
  /** Stops accepting, lets what is under way finish (at most ten seconds), and lets go of the database. */
  stop: () => Promise<void>
}

/**
 * Starts the whole server, but for Next, which is handed in where it is wanted.
 * @param options.port 0 picks a free one
 * @throws StartupError: pending migrations, roles with too many rights, demo accounts in production, port taken
 */
export async function serve(options: {
  host: string
  port: number
  next?: RequestHandler
  /** Whether jobs are carried out in this process too. */
  jobs?: boolean
}): Promise<Serving> {
  requireDatabase()
  const payload = await getPayload({ config })
  const app = (payload.db as typeof payload.db & { pool: Pool }).pool
  const reader = openReaderPool()
  for (const pool of [app, reader]) {
    const lost = (error: Error) => log.warn({ msg: 'A database connection was lost', reason: error.message })
    pool.on('error', lost)
    // The pool speaks for idle connections only; one that is lost in the middle of a transaction raises its own error.
    pool.on('connect', (client) => client.on('error', lost))
  }
  await refuseUnfitDatabase(app, reader)
  const condition: Condition = { isStopping: false }
  const delivery = createDelivery({ pool: reader, requestIdOf })
  const parts = {
    payload,
    pool: app,
    delivery: delivery.router,
    condition,
    ...(options.next ? { next: options.next } : {}),
  }
  const application = createApp(parts)
  const server = createServer((req, res) => {
    delivery.answer(req, res, () => {
      application(req, res)
    })
  })
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  await listen(server, options)
  const stopKeeping = keepHouse(app)
  const stopWorker = options.jobs ? await startWorker({ payload, pool: app }, env.databaseUrl) : undefined
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    payload,
    server,
    url: `http://${options.host}:${port}`,
    stop: async () => {
      condition.isStopping = true
      stopKeeping()
      await stopWorker?.()
      await drain(server)
      await delivery.stop()
      await payload.destroy()
      await Promise.all([letGo(app), letGo(reader)])
    },
  }
}

function requireDatabase(): void {
  if (env.databaseUrl !== '' && env.deliveryDatabaseUrl !== '') return
  throw new StartupError(
    'Er is geen databank ingesteld. Gebruik "npm run dev" of "npm run demo", of stel DATABASE_URL en DELIVERY_DATABASE_URL in.',
    'DATABASE_URL and DELIVERY_DATABASE_URL are not set.',
  )
}

function openReaderPool(): Pool {
  return new Pool({
    connectionString: env.deliveryDatabaseUrl,
    max: 10,
    connectionTimeoutMillis: 3000,
    statement_timeout: 10_000,
    application_name: 'leerlabo-delivery',
  })
}

async function refuseUnfitDatabase(app: Pool, reader: Pool): Promise<void> {
  await refusePushedDatabase(app)
  const pending = await pendingMigrations(app)
  if (pending.length > 0) {
    throw new StartupError(
      `De databank mist ${pending.length} migratie(s): ${pending.join(', ')}. Voer eerst "npm run migrate" uit.`,
      'Refusing to start: pending migrations.',
    )
  }
  await assertRights(app, reader)
  await refuseDemoAccounts(app, env)
  await requireAccount(app, env)
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error)
    })
    server.listen(port, host, resolve)
  })
}

const portTaken = (port: number) =>
  new StartupError(
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${port + 1}`,
    `Port ${port} is taken; choose another with PORT.`,
  )

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 10_000).unref()
  })
}

/** Payload keeps one connection of its pool for ever, so the pool's end is not waited for beyond a moment. */
async function letGo(pool: Pool): Promise<void> {
  const moment = new Promise<void>((resolve) => setTimeout(resolve, 500))
  await Promise.race([pool.end().catch(() => undefined), moment])
}
