import type { Pool } from 'pg'

import { refreshDue } from '#src/delivery/read-model/refresh-due.ts'

import { clock } from './clock.ts'
import { inTransactionOn } from './database/in-transaction.ts'
import { log } from './log.ts'

/** How often (ms) what the clock changes is looked at: consent that ends, registration that opens or closes. */
const pace = 20_000

/**
 * Renders anew what the passing of time changed, as long as the server runs. Several servers may do this at once: each takes the
 * read model's lock, and what one has done is no longer due for the next.
 * @returns a function that stops it
 */
export const keepHouse = (pool: Pool): (() => void) => {
  const timer = setInterval(() => {
    tidy(pool).catch((error: unknown) => {
      log.warn({ msg: 'Could not look after what is due', err: error })
    })
  }, pace)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

/** One round, in one transaction. */
export const tidy = (pool: Pool, now = clock.now()): Promise<number> =>
  inTransactionOn(pool, (sql) => refreshDue(sql, now))
