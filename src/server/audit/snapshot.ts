import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'

import { type Sql, sqlOn } from '../database/sql.ts'
import { env } from '../env.ts'
import { StartupError } from '../startup-error.ts'

/** How long to wait for whoever is writing at this moment, in milliseconds. */
const patience = 30_000

/**
 * One reading of the database at one moment, however long it takes, with no right to write. Every event of before `until` is in it:
 * whoever was writing when that moment came, is waited for.
 * @throws StartupError without a database address
 */
export const readSnapshot = async (work: (sql: Sql, until: Date) => Promise<void>): Promise<void> => {
  if (env.databaseUrl === '') throw new StartupError('DATABASE_URL ontbreekt.', 'DATABASE_URL is missing.')
  const pool = new Pool({ connectionString: env.databaseUrl, max: 1, connectionTimeoutMillis: 10_000 })
  const client = await pool.connect()
  try {
    const sql = sqlOn(client)
    const until = new Date()
    await writersAreDone(sql)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await work(sql, until)
  } finally {
    client.release(true)
    await pool.end()
  }
}

const writersAreDone = async (sql: Sql): Promise<void> => {
  const [now] = await sql.query<{ next: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next')
  const end = Date.now() + patience
  while (Date.now() < end) {
    const [row] = await sql.query<{ isDone: boolean }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 AS "isDone"',
      [now?.next],
    )
    if (row?.isDone) return
    await pause(100)
  }
}
