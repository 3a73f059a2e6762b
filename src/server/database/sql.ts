import { sql as drizzleSql } from 'drizzle-orm'
import type pg from 'pg'
import type { PayloadRequest } from 'payload'

/** Plain SQL with `$1` parameters. Timestamps come back as text inside a transaction: format them in the statement. */
export type Sql = { query: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]> }

/**
 * SQL in the transaction that `req` carries.
 * @throws when there is none: Payload itself would quietly fall back to the pool, and what follows would commit on its own.
 */
export const sqlOf = async (req: PayloadRequest): Promise<Sql> => {
  const id: unknown = await req.transactionID
  const session = typeof id === 'string' ? req.payload.db.sessions?.[id] : undefined
  if (!session) throw new Error('There is no live transaction on this request.')
  const database = session.db as { execute: (statement: unknown) => Promise<{ rows: unknown[] }> }
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await database.execute(statementOf(text, values))).rows as Row[],
  }
}

export const sqlOn = (pool: pg.Pool | pg.PoolClient): Sql => ({
  query: async <Row>(text: string, values: readonly unknown[] = []) =>
    (await pool.query(text, [...values])).rows as Row[],
})

/** Each `$n` becomes a drizzle parameter; drizzle numbers them anew in order of appearance. */
const statementOf = (text: string, values: readonly unknown[]) =>
  drizzleSql.join(
    text
      .split(/(\$\d+)/)
      .map((part) =>
        /^\$\d+$/.test(part)
          ? drizzleSql`${drizzleSql.param(values[Number(part.slice(1)) - 1] ?? null)}`
          : drizzleSql.raw(part),
      ),
  )
