import { getPayload } from 'payload'
import type { Pool } from 'pg'

import config from '#payload-config'

import { pendingMigrations } from './database/migrations.ts'
import { env } from './env.ts'
import { keepHouse } from './housekeeping.ts'
import { startWorker } from './jobs/worker.ts'
import { log } from './log.ts'
import { exitWith, StartupError } from './startup-error.ts'

/** Longest that a stop may take, in milliseconds. */
const patience = 15_000

/** Carries out jobs apart from the server (`JOBS=apart` there): mails, publications at their time, reminders. */
try {
  if (env.databaseUrl === '') {
    throw new StartupError('Stel DATABASE_URL in.', 'DATABASE_URL is not set.')
  }
  const payload = await getPayload({ config })
  const { pool } = payload.db as typeof payload.db & { pool: Pool }
  pool.on('error', (error) => log.warn({ msg: 'A database connection was lost', reason: error.message }))
  const pending = await pendingMigrations(pool)
  if (pending.length > 0) {
    throw new StartupError('Voer eerst "npm run migrate" uit.', 'Refusing to start: pending migrations.')
  }
  const stopKeeping = keepHouse(pool)
  const stopWorker = await startWorker({ payload, pool }, env.databaseUrl)
  log.info({ msg: 'Carrying out jobs' })
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), patience).unref()
    stopKeeping()
    stopWorker().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
} catch (error) {
  exitWith(error)
}
