import type { Client, Pool } from 'pg'
import { migrations } from '#src/migrations/index.ts'
import { StartupError } from '../startup-error.ts'

/** Names of the migrations this version of the program needs and the database has not had, in order. */
export async function pendingMigrations(database: Pick<Pool | Client, 'query'>): Promise<string[]> {
  const applied = new Set((await appliedMigrations(database)).map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name))
}

/**
 * Refuses a database whose tables were pushed by a development server: Payload would ask a question there that
 * nobody can answer, and wait for ever.
 * @throws StartupError
 */
export async function refusePushedDatabase(database: Pick<Pool | Client, 'query'>): Promise<void> {
  const wasPushed = (await appliedMigrations(database)).some(({ batch }) => Number(batch) === -1)
  if (!wasPushed) return
  throw new StartupError(
    'Deze databank is ooit gemaakt door een ontwikkelserver, zonder migraties. Gebruik een lege databank.',
    'This database was pushed in development (payload_migrations.batch = -1); use an empty one.',
  )
}

async function appliedMigrations(database: Pick<Pool | Client, 'query'>) {
  const { rows } = await database.query<{ found: boolean }>(
    `SELECT to_regclass('public.payload_migrations') IS NOT NULL AS found`,
  )
  if (!rows[0]?.found) return []
  const applied = await database.query<{ name: string; batch: string | null }>(
    'SELECT name, batch FROM public.payload_migrations',
  )
  return applied.rows
}
