import { AsyncLocalStorage } from 'node:async_hooks'

import type { postgresAdapter } from '@payloadcms/db-postgres'
import type { PoolClient } from 'pg'
import { v7 as uuid } from 'uuid'

type AdapterObject = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterObject['init']>

/**
 * Makes commits honest (trap F1). Payload's drizzle adapter swallows a failed COMMIT and answers 201 for rows that do not
 * exist (`@payloadcms/drizzle/dist/transactions/beginTransaction.js`: `done` is caught before anyone awaits it). Here the
 * promise of the transaction itself is what `commitTransaction` awaits, and committing a transaction that was already killed
 * throws instead of passing in silence.
 *
 * And it gives back a connection on which not even BEGIN came through: drizzle (`node-postgres/session.js`, `transaction`) forgets it,
 * and a pool that loses ten connections so answers nobody any more.
 */
export const soundTransactions = (adapterObject: AdapterObject): AdapterObject => ({
  ...adapterObject,
  init: (args) => withSoundTransactions(adapterObject.init(args)),
})

const withSoundTransactions = (adapter: Adapter): Adapter => {
  adapter.beginTransaction = async (options) => {
    await adapter.initializing
    const id = uuid()
    adapter.sessions[id] = await openSession(adapter, options ?? (adapter.transactionOptions as TransactionOptions))
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id: unknown = await incoming
    const session = typeof id === 'string' ? adapter.sessions[id] : undefined
    if (!session) throw new Error('The transaction was rolled back before it could be committed.')
    adapter.sessions = without(adapter.sessions, String(id))
    await session.resolve()
  }
  return adapter
}

type Session = NonNullable<Adapter['sessions'][string]>
type TransactionOptions = NonNullable<Parameters<Adapter['beginTransaction']>[0]> | undefined

const openSession = (adapter: Adapter, options: TransactionOptions): Promise<Session> =>
  new Promise((opened, failed) => {
    const taken: Taken = {}
    let hasBegun = false
    const begin = () =>
      adapter.drizzle.transaction(
        (transaction) =>
          new Promise<void>((commit, rollBack) => {
            hasBegun = true
            opened({
              db: transaction as unknown as Session['db'],
              resolve: async () => {
                commit()
                await done
              },
              reject: async () => {
                rollBack(new RolledBack())
                await done.catch(nothingLeftToRollBack)
              },
            })
          }),
        options,
      )
    watchPool(adapter)
    const done = taking.run(taken, begin)
    done.catch((error: unknown) => {
      if (!hasBegun) taken.client?.release(true)
      failed(error instanceof Error ? error : new Error('The transaction could not begin.', { cause: error }))
    })
  })

/** The connection that the transaction being opened has taken from the pool. */
type Taken = { client?: PoolClient }
const taking = new AsyncLocalStorage<Taken>()
const watched = new WeakSet<object>()

/** Lets `connect` tell whoever opens a transaction which connection it got. */
const watchPool = ({ pool }: Adapter): void => {
  if (watched.has(pool)) return
  watched.add(pool)
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  const telling = async () => {
    const client = await connect()
    const taken = taking.getStore()
    if (taken) taken.client = client
    return client
  }
  Object.assign(pool, {
    connect: (callback?: unknown): unknown =>
      callback === undefined ? telling() : Reflect.apply(connect, pool, [callback]),
  })
}

class RolledBack extends Error {
  override name = 'RolledBack'
}

/** Either our own RolledBack, or the connection is gone and the server has rolled back already. */
const nothingLeftToRollBack = (): void => undefined

const without = (sessions: Adapter['sessions'], id: string): Adapter['sessions'] => {
  Reflect.deleteProperty(sessions, id)
  return sessions
}
