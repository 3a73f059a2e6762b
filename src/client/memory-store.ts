import type { Batch, Held, Place, Store } from './store.ts'

/** A copy in memory: for as long as the program runs, and for tests. */
export function memoryStore(): Store {
  const rounds = new Map<number, Map<string, Held>>()
  let place: Place | null = null

  return {
    place: () => Promise.resolve(place),
    write: (batch: Batch) => {
      const { round, shown } = batch.place
      const held = rounds.get(round) ?? new Map<string, Held>()
      rounds.set(round, held)
      for (const one of batch.put) held.set(one.id, one)
      for (const { id } of batch.remove) held.delete(id)
      for (const number of rounds.keys()) if (number !== round && number !== shown) rounds.delete(number)
      place = batch.place
      return Promise.resolve()
    },
    held: async function* (round) {
      await Promise.resolve()
      yield* [...(rounds.get(round)?.values() ?? [])]
    },
    read: (round, { id }) => Promise.resolve(rounds.get(round)?.get(id)?.text ?? null),
  }
}
