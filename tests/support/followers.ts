import { memoryStore, type Batch, type Client, type Store, type SyncOptions } from '#src/client/index.ts'
import { clientOf, copyIn } from './copies.ts'
import type { Delivery } from './delivery.ts'

/** A website that does nothing but keep a copy, and notes whatever looks wrong while it does. */
export type Follower = {
  name: string
  asked: SyncOptions
  follow: () => Promise<void>
  copy: () => Promise<string[]>
  wrongs: string[]
  /** Documents put into the copy. */
  puts: () => number
}
type Manner = {
  name: string
  asked?: SyncOptions
  /** Gives how many changes to ask for at a time. */
  limit: () => number
  /** Whether the program stops at this write; what it does then is done or not done, by the same draw. */
  stops?: () => 'before' | 'after' | null
}

export function followerOf(delivery: Delivery, { name, asked = {}, limit, stops = () => null }: Manner): Follower {
  const wrongs: string[] = []
  const store = memoryStore()
  const watched = watching(store, wrongs)
  const client: Client = clientOf(delivery.url)
  const follow = async () => {
    for (;;) {
      try {
        await client.sync(stoppingAt(watched.store, stops), { ...asked, limit: limit() })
        return
      } catch (error) {
        if (!(error instanceof Stopped)) throw error
      }
    }
  }
  return { name, asked, follow, copy: () => copyIn(store), wrongs, puts: () => watched.puts }
}

/** Each version of a document comes once in a round, and they come in the order of publication. */
function watching(store: Store, wrongs: string[]) {
  const watched = { store, puts: 0 }
  let round = 0
  let last = 0
  watched.store = {
    ...store,
    write: async (batch: Batch) => {
      if (batch.place.round !== round) {
        round = batch.place.round
        last = 0
      }
      for (const { id, text } of batch.put) {
        const { id: inside, seq } = JSON.parse(text) as { id: string; seq: number }
        if (inside !== id) wrongs.push(`${id} came with the bytes of ${inside}`)
        if (seq <= last) wrongs.push(`${id} came with ${seq} after ${last}`)
        last = Math.max(last, seq)
        watched.puts += 1
      }
      await store.write(batch)
    },
  }
  return watched
}

class Stopped extends Error {}

const stoppingAt = (store: Store, stops: () => 'before' | 'after' | null): Store => ({
  ...store,
  write: async (batch) => {
    const when = stops()
    if (when === 'before') throw new Stopped()
    await store.write(batch)
    if (when === 'after') throw new Stopped()
  },
})
