import type { postgresAdapter } from '@payloadcms/db-postgres'
import { v7 as uuid } from 'uuid'

type AdapterObject = ReturnType<typeof postgresAdapter>
type Adapter = ReturnType<AdapterObject['init']>

/**
 * Makes commits honest (trap F1). Payload's drizzle adapter swallows a failed COMMIT and answers 201 for rows that do not
 * exist (`@payloadcms/drizzle/dist/transactions/beginTransaction.js`: `done` is caught before anyone awaits it). Here the
 * promise of the transaction itself is what `commitTransaction` awaits, and committing a transaction that was already killed
 * throws instead of passing in silence.
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
    const done = adapter.drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
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
    done.catch(failed)
  })

class RolledBack extends Error {
  override name = 'RolledBack'
}

/** Either our own RolledBack, or the connection is gone and the server has rolled back already. */
const nothingLeftToRollBack = (): void => undefined

const without = (sessions: Adapter['sessions'], id: string): Adapter['sessions'] => {
  Reflect.deleteProperty(sessions, id)
  return sessions
}
