import type { Pool } from 'pg'

import { type Sql, sqlOn } from './sql.ts'

/** Runs `work` in one transaction of a connection of the pool, for what no request asked for; whatever throws undoes all of it. */
export const inTransactionOn = async <Result>(pool: Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(sqlOn(client))
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
