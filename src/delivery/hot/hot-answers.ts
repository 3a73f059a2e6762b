import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import { takeMinSeq, type MinSeq } from '../routes/min-seq.ts'
import { isExpecting } from './expected-head.ts'
import { finish, type Finished, give, type RawHeaders, type Sent } from './finished.ts'
import { preferredEncoding } from './preferred-encoding.ts'
import { isTricky } from './tricks.ts'
import type { HeadWatch } from './watch-head.ts'

/** Finished answers, given again without routing, database, JSON or compression. */
export type HotAnswers = {
  /** Answers when it can; false means: let the application do it. */
  answer: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Keeps what is about to be sent, with all its headers. */
  keep: (req: IncomingMessage, headers: RawHeaders, sent: Sent) => void
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
  const kept = new LRUCache<string, Finished & { epoch: string; seq: number }>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ body }, key) => body.length + key.length + besidesBody,
  })
  return {
    answer: (req, res) => {
      if ((req.method !== 'GET' && req.method !== 'HEAD') || !req.url?.startsWith('/v1')) return false
      const { address, minSeq } = addressOf(req.url)
      const hot = kept.get(keyOf(req, address))
      const head = watch.now()
      if (!hot || hot.seq !== head?.seq || hot.epoch !== head.epoch || !watch.isSure()) return false
      const moment = Date.now()
      if (hot.changesAt <= moment || isExpecting(head.seq) || !hasReached(head, minSeq) || isTricky(req)) return false
      give(req, res, hot, { requestIdOf, now: moment, plannedAt: head.plannedAt })
      return true
    },
    keep: (req, headers, sent) => {
      const head = watch.now()
      if (req.method !== 'GET' || head?.seq !== sent.seq || !req.url) return
      kept.set(keyOf(req, addressOf(req.url).address), { ...finish(headers, sent), epoch: head.epoch, seq: sent.seq })
    },
    forget: () => kept.clear(),
  }
}

/** Bytes that an answer takes up beside its body and its address: its headers, and its place. */
const besidesBody = 2048

const keyOf = (req: IncomingMessage, url: string) => `${preferredEncoding(req)} ${url}`

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
