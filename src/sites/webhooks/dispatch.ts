import type { Pool } from 'pg'

import type { Addresses } from '#src/delivery/addresses.ts'
import { configuredAddresses } from '#src/delivery/read-model/configured-addresses.ts'
import { clock } from '#src/server/clock.ts'
import { inTransactionOn } from '#src/server/database/in-transaction.ts'
import { sqlOn } from '#src/server/database/sql.ts'

import type { PostOptions } from '../outward/post.ts'
import { eventOf, restartOf } from './event.ts'
import { giveBack, type Lease, letGo, type Next, nextFor, takeLease } from './lease.ts'
import { sendEvent } from './send-event.ts'
import { settle } from './settle.ts'

export type DispatchOptions = PostOptions & {
  /** Changes after this `seq` are not told yet. */
  upTo?: number
  /** No new event is begun once this says so. */
  isStopping?: () => boolean
  /** Called when there is work: others may begin beside this one. */
  onTaken?: () => void
  addresses?: Addresses
}

/** Events in a row to one webhook before others get a turn. */
const longestTurn = 100

/**
 * Tells whoever asked for it what is due, one webhook after the other and each in the order of the changes, until nothing is due. Any number
 * may do so at the same time, in any process: a webhook is in the hands of one of them. That something arrived is remembered after it
 * arrived; a worker that dies in between makes that one event come again, with the same id.
 * @returns how many messages were sent, arrived or not
 */
export const dispatchDue = async (pool: Pool, options: DispatchOptions = {}): Promise<number> => {
  const { upTo = Number.MAX_SAFE_INTEGER, isStopping = () => false, onTaken } = options
  let count = 0
  while (!isStopping()) {
    const lease = await takeLease(sqlOn(pool), clock.now(), upTo)
    if (!lease) break
    onTaken?.()
    count += await tellInOrder(pool, lease, { ...options, upTo, isStopping })
  }
  return count
}

type Turn = DispatchOptions & { upTo: number; isStopping: () => boolean }

const tellInOrder = async (pool: Pool, lease: Lease, turn: Turn): Promise<number> => {
  for (let count = 0; ; count += 1) {
    const next = await nextFor(sqlOn(pool), lease, turn.upTo)
    if (next && isUpToDate(next)) {
      await giveBack(sqlOn(pool), lease, next, turn.upTo)
      return count
    }
    const goesOn = next && count < longestTurn && !turn.isStopping() && (await tellOne(pool, lease, next, turn))
    if (!goesOn) {
      await letGo(sqlOn(pool), lease)
      return next && count < longestTurn ? count + 1 : count
    }
  }
}

const isUpToDate = ({ change, epoch, head }: Next): boolean => change === null && epoch === head.epoch

const tellOne = async (pool: Pool, lease: Lease, next: Next, turn: Turn): Promise<boolean> => {
  const { addresses = configuredAddresses, patience, resolve } = turn
  const { change, head, failures } = next
  const now = clock.now()
  const event = change === null ? restartOf(head.epoch, head.seq, now) : eventOf(change, addresses)
  const sent = await sendEvent(next, event, {
    attempt: failures + 1,
    now,
    ...(patience === undefined ? {} : { patience }),
    ...(resolve ? { resolve } : {}),
  })
  const told = { epoch: head.epoch, seq: change?.seq ?? head.seq }
  return inTransactionOn(pool, (sql) => settle(sql, lease, next, told, sent, clock.now()))
}
