import pg from 'pg'

import { headChannel } from '#src/delivery/hot/watch-head.ts'
import { log } from '#src/server/log.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'

import { dispatchDue } from './dispatch.ts'

/** How many webhooks one worker sends to at the same time; one that hangs takes one of the places for a while. */
const places = 8

/** Milliseconds: how often is looked without a hint, and how long until a lost listener is replaced. */
const pace = { look: 1000, again: 1000 }

/**
 * How long (ms) a change is left alone before it is told: an instance may go on giving older answers for a second (promise P2), and a
 * message never comes before what it announces can be read wherever one asks (promise P4).
 */
const settled = 1000

/**
 * Tells external websites what changed, until it is stopped. A commit that moves the head calls at once; what is sent while the listener
 * is away is lost, so every second is looked as well.
 * @returns a function that begins no more, and lets what is under way finish
 */
export const startPostman = ({ pool }: Pick<Workplace, 'pool'>, connectionString: string): (() => Promise<void>) => {
  let isStopped = false
  let isLooking = false
  const atWork = new Set<Promise<unknown>>()
  const heads: { epoch: string; seq: number; seenAt: number }[] = []

  /** One more who tells, if there is a place; whoever finds work calls the next. */
  const tell = (upTo: number): void => {
    if (isStopped || atWork.size >= places) return
    const turn = dispatchDue(pool, { upTo, isStopping: () => isStopped, onTaken: () => tell(upTo) })
      .catch((error: unknown) => log.warn({ msg: 'Webhooks could not be looked after', err: error }))
      .finally(() => atWork.delete(turn))
    atWork.add(turn)
  }

  const look = async (): Promise<void> => {
    if (isLooking || isStopped) return
    isLooking = true
    try {
      const { rows } = await pool.query<{ epoch: string; seq: string }>(
        'SELECT epoch, seq::text AS seq FROM delivery.head',
      )
      const upTo = noteHead(rows[0], performance.now())
      if (upTo !== undefined) tell(upTo)
    } catch (err) {
      log.warn({ msg: 'The head of the changes cannot be read', err })
    } finally {
      isLooking = false
    }
  }

  /** @returns the newest `seq` that was seen long enough ago */
  const noteHead = (row: { epoch: string; seq: string } | undefined, seenAt: number): number | undefined => {
    const last = heads.at(-1)
    if (row && (last?.epoch !== row.epoch || last.seq !== Number(row.seq))) {
      heads.push({ epoch: row.epoch, seq: Number(row.seq), seenAt })
      setTimeout(() => void look(), settled + 10).unref()
    }
    while (heads[1] && heads[1].seenAt + settled <= seenAt) heads.shift()
    const [oldest] = heads
    return oldest && oldest.seenAt + settled <= seenAt && oldest.epoch === row?.epoch ? oldest.seq : undefined
  }

  const stopListening = listen(connectionString, () => void look())
  const timer = setInterval(() => void look(), pace.look)
  timer.unref()
  void look()
  return async () => {
    isStopped = true
    clearInterval(timer)
    await stopListening()
    await Promise.all(atWork)
  }
}

/** Hears of every commit that moves the head, as long as it can. */
const listen = (connectionString: string, onMove: () => void): (() => Promise<void>) => {
  let isStopped = false
  let listener: pg.Client | undefined
  let again: NodeJS.Timeout | undefined

  const start = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString,
      connectionTimeoutMillis: 3000,
      application_name: 'leerlabo-webhooks',
    })
    const lost = () => {
      if (listener !== client) return
      listener = undefined
      void client.end().catch(() => undefined)
      if (!isStopped) again = setTimeout(() => void start(), pace.again).unref()
    }
    listener = client
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', onMove)
    try {
      await client.connect()
      await client.query(`LISTEN ${headChannel}`)
    } catch {
      lost()
    }
  }

  void start()
  return async () => {
    isStopped = true
    clearTimeout(again)
    const client = listener
    listener = undefined
    await client?.end().catch(() => undefined)
  }
}
