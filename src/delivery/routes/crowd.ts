import { waitingLine, type WaitingLine } from '#src/server/http/waiting-line.ts'
import { overloaded } from './problems.ts'

/** How much this server does at once. Finished answers that are given again do not count: they cost next to nothing. */
export type Crowd = {
  /** Reads that go to the database. */
  reading: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Those whose answer may hold all there is. */
  readingAll: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Files on their way out, to readers fast or slow. */
  sending: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Images drawn in another format: a second of work for the processor each. */
  drawing: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** Places, seats to wait in, and milliseconds that one may wait. The reader's pool has ten connections. */
export const crowdSizes = {
  reading: { places: 20, seats: 200, patience: 1000 },
  readingAll: { places: 2, seats: 20, patience: 2000 },
  sending: { places: 200, seats: 100, patience: 1000 },
  drawing: { places: 1, seats: 8, patience: 5000 },
}

/**
 * Turns away what is too much before everything becomes slow, with 503 `overloaded` and a `Retry-After`.
 * @param isLate whether the process already comes too late to what it is asked: then nothing new is begun
 */
export function crowdOf(isLate: () => boolean, sizes = crowdSizes): Crowd {
  const through =
    (line: WaitingLine) =>
    async <Result>(work: () => Promise<Result>) => {
      const leave = isLate() ? null : await line.enter()
      if (!leave) throw overloaded(2)
      try {
        return await work()
      } finally {
        leave()
      }
    }
  return {
    reading: through(waitingLine(sizes.reading)),
    readingAll: through(waitingLine(sizes.readingAll)),
    sending: through(waitingLine(sizes.sending)),
    drawing: through(waitingLine(sizes.drawing)),
  }
}
