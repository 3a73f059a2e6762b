import type pg from 'pg'
import type { PayloadRequest } from 'payload'

import { prepared } from './prepared.ts'

/** Plain SQL with `$1` parameters. Timestamps come back as text inside a transaction: format them in the statement. */
export type Sql = { query: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]> }

/**
 * SQL in the transaction that `req` carries, on its own connection: past drizzle, which would put each statement together anew.
 * @throws when there is none: Payload itself would quietly fall back to the pool, and what follows would commit on its own.
 */
export const sqlOf = async (req: PayloadRequest): Promise<Sql> => {
  const id: unknown = await req.transactionID
  const session = typeof id === 'string' ? req.payload.db.sessions?.[id] : undefined
  const client = session && connectionOf(session.db)
  if (!client) throw new Error('There is no live transaction on this request.')
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query(prepared(text, values))).rows as Row[],
  }
}

/** The connection that one of drizzle's transactions has for itself (`node-postgres/session.js`). */
const connectionOf = (transaction: unknown): pg.PoolClient | undefined =>
  (transaction as { session?: { client?: pg.PoolClient } }).session?.client

export const sqlOn = (pool: pg.Pool | pg.PoolClient): Sql => ({
  query: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await pool.query(text, [...values])).rows as Row[],
})
