import type { Sql } from '#src/server/database/sql.ts'

import { expectHead } from '../hot/expected-head.ts'

/** Where the order of changes stands. */
export type Head = { epoch: string; seq: number }

/**
 * Takes the one row that puts publications in order, and keeps it until the transaction ends. Whoever holds it sees all
 * that was committed before, and the order of commits is the order of `seq`.
 * @throws when the delivery schema was not migrated
 */
export async function lockHead(sql: Sql): Promise<Head> {
  const [row] = await sql.query<{ epoch: string; seq: string }>(
    'select epoch, seq::text as seq from delivery.head for update',
  )
  if (!row) throw new Error('delivery.head is empty: run the migrations.')
  return { epoch: row.epoch, seq: Number(row.seq) }
}

/** Every server hears of it at the commit; see `hot/watch-head.ts`. */
export async function moveHead(sql: Sql, seq: number): Promise<void> {
  expectHead(seq)
  await sql.query(
    `with moved as (update delivery.head set seq = $1::bigint returning seq) select pg_notify('delivery_head', seq::text) from moved`,
    [seq],
  )
}

/** After a restore from backup: what followers remember no longer holds, and they are told to start over. Every server hears of it. */
export async function startEpoch(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ epoch: string }>(
    `with begun as (
       update delivery.head set epoch = substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) returning epoch
     ) select epoch, pg_notify('delivery_head', epoch) from begun`,
  )
  if (!row) throw new Error('delivery.head is empty: run the migrations.')
  return row.epoch
}
