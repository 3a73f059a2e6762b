import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import type { Encoding } from '../routes/encoding.ts'
import { takeMinSeq, type MinSeq } from '../routes/min-seq.ts'
import { isExpecting } from './expected-head.ts'
import { type Finished, give } from './finished.ts'
import { preferredEncoding } from './preferred-encoding.ts'
import { isTricky } from './tricks.ts'
import type { HeadWatch } from './watch-head.ts'

/** Finished answers, given again without routing, database, JSON or compression. */
export type HotAnswers = {
  /** Answers when it can; false means: let the application do it. */
  answer: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Keeps what is sent to this request, when it is of the state that the read model is in now. */
  keep: (req: IncomingMessage, finished: Finished, seq: number) => void
  forget: () => void
}

/**
 * An answer is kept for the state of the read model that it was read from, and given only while that is the state now: one publication
 * makes all of them old at once, lists and all. Cost of a hot answer: two map lookups and one write.
 * @param options.maxBytes of all kept answers together
 * @param options.requestIdOf the same rule as the application's
 */
export const hotAnswers = (options: {
  watch: HeadWatch
  maxBytes: number
  requestIdOf: (given: string | undefined) => string
}): HotAnswers => {
  const { watch, maxBytes, requestIdOf } = options
  const kept = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ identity, gzip, br }, address) => address.length + sizeOf(identity) + sizeOf(gzip) + sizeOf(br),
  })
  return {
    answer: (req, res) => {
      if ((req.method !== 'GET' && req.method !== 'HEAD') || !req.url?.startsWith('/v1')) return false
      const { address, minSeq } = addressOf(req.url)
      const found = kept.get(address)
      const head = watch.now()
      if (found?.seq !== head?.seq || found?.epoch !== head?.epoch) return false
      const hot = found?.[preferredEncoding(req)]
      const now = Date.now()
      if (!hot || !head || hot.changesAt <= now || !watch.isSure(now) || isExpecting(head.seq, now)) return false
      if (!hasReached(head, minSeq) || isTricky(req)) return false
      give(req, res, hot, { requestIdOf, now, plannedAt: head.plannedAt })
      return true
    },
    keep: (req, finished, seq) => {
      const head = watch.now()
      if (req.method !== 'GET' || head?.seq !== seq || !req.url) return
      const { address } = addressOf(req.url)
      const before = kept.peek(address)
      const isNow = before?.seq === seq && before.epoch === head.epoch
      const others = isNow ? before : { epoch: head.epoch, seq }
      kept.set(address, { ...others, [preferredEncoding(req)]: finished })
    },
    forget: () => kept.clear(),
  }
}

/** All that is kept of an address, of one state of the read model. */
type Kept = { epoch: string; seq: number } & Partial<Record<Encoding, Finished>>

/** Bytes that an answer takes up beside its body: its headers, and its place. */
const besidesBody = 2048

const sizeOf = (answer: Finished | undefined): number => (answer ? answer.body.length + besidesBody : 0)

/** The same address with another `min_seq` has the same answer; whether it may be given is looked at each time. */
function addressOf(url: string): { address: string; minSeq: MinSeq | null | undefined } {
  const start = url.indexOf('?')
  if (start === -1) return { address: url, minSeq: undefined }
  const { query, minSeq } = takeMinSeq(url.slice(start + 1))
  return { address: query === '' ? url.slice(0, start) : `${url.slice(0, start)}?${query}`, minSeq }
}

/** What makes no sense is not ours to refuse, so it is not reached either. */
const hasReached = (head: { epoch: string; seq: number }, minSeq: MinSeq | null | undefined): boolean =>
  minSeq === undefined ||
  (minSeq !== null && minSeq.seq <= head.seq && (minSeq.epoch === null || minSeq.epoch === head.epoch))
