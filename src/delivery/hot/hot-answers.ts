import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'

import { cacheControl } from '../routes/cache-control.ts'
import { chooseEncoding, type Encoding } from '../routes/encoding.ts'
import { isSame } from '../routes/is-same.ts'
import { isExpecting } from './expected-head.ts'
import type { HeadWatch } from './watch-head.ts'

type Header = readonly [name: string, value: string | number | readonly string[]]

/** An answer as it went out, but for what differs from one request to the next. */
type Hot = {
  epoch: string
  seq: number
  tag: string
  nextChangeAt: string | null
  /** Of every answer, and of one with a body. */
  headers: readonly Header[]
  ofBody: readonly Header[]
  body: Buffer
}

/** Finished answers, given again without routing, database, JSON or compression. */
export type HotAnswers = {
  /** Answers when it can; false means: let the application do it. */
  answer: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Keeps what the application is about to send. Its headers are all set. */
  remember: (req: IncomingMessage, res: ServerResponse, sent: Sent) => void
  forget: () => void
}
export type Sent = { tag: string; seq: number; nextChangeAt: string | null; body: Buffer }

/** As sent, capitals and all; Node has it on every outgoing message, its types on requests only. */
type Response = ServerResponse & { getRawHeaderNames: () => string[] }

/** Headers that are made for each request anew. */
const perRequest = new Set(['x-request-id', 'cache-control', 'date', 'connection', 'keep-alive'])
const ofBody = new Set(['content-type', 'content-length', 'content-encoding'])

/** With one of these a request may mean something else than it says; the application judges that. */
const tricks = ['x-http-method-override', 'x-payload-http-method-override', 'expect', 'upgrade']

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
  now?: () => Date
}): HotAnswers => {
  const { watch, maxBytes, requestIdOf, now = () => new Date() } = options
  const kept = new LRUCache<string, Hot>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 8),
    sizeCalculation: ({ body }, key) => body.length + key.length + 2048,
  })
  const preferences = new LRUCache<string, Encoding>({ max: 200 })
  const preferenceOf = (req: IncomingMessage): Encoding => {
    const header = req.headers['accept-encoding']
    if (typeof header !== 'string') return 'identity'
    const known = preferences.get(header)
    if (known !== undefined) return known
    const chosen = chooseEncoding(header, Infinity)
    if (header.length <= 200) preferences.set(header, chosen)
    return chosen
  }
  const keyOf = (req: IncomingMessage) => `${preferenceOf(req)} ${req.url ?? ''}`

  return {
    answer: (req, res) => {
      const isHead = req.method === 'HEAD'
      if ((!isHead && req.method !== 'GET') || !req.url?.startsWith('/v1')) return false
      const hot = kept.get(keyOf(req))
      const head = watch.now()
      if (!hot || hot.seq !== head?.seq || hot.epoch !== head.epoch || !watch.isSure()) return false
      if (isExpecting(head.seq)) return false
      const moment = now()
      if (hot.nextChangeAt !== null && Date.parse(hot.nextChangeAt) <= moment.getTime()) return false
      if (tricks.some((name) => req.headers[name] !== undefined)) return false
      const given = req.headers['x-request-id']
      res.setHeader('X-Request-Id', requestIdOf(typeof given === 'string' ? given : undefined))
      for (const [name, value] of hot.headers) res.setHeader(name, value)
      res.setHeader('Cache-Control', cacheControl(hot.nextChangeAt, moment))
      if (isSame(req.headers['if-none-match'], hot.tag)) {
        res.statusCode = 304
        res.end()
        return true
      }
      for (const [name, value] of hot.ofBody) res.setHeader(name, value)
      res.end(isHead ? undefined : hot.body)
      return true
    },
    remember: (req, res, { tag, seq, nextChangeAt, body }) => {
      const head = watch.now()
      if (req.method !== 'GET' || head?.seq !== seq || !req.url || res.statusCode !== 200) return
      const headers = (res as Response).getRawHeaderNames().flatMap((name): Header[] => {
        const value = res.getHeader(name)
        return value === undefined || perRequest.has(name.toLowerCase()) ? [] : [[name, value]]
      })
      const isOfBody = ([name]: Header) => ofBody.has(name.toLowerCase())
      kept.set(keyOf(req), {
        epoch: head.epoch,
        seq,
        tag,
        nextChangeAt,
        headers: headers.filter((header) => !isOfBody(header)),
        ofBody: headers.filter(isOfBody),
        body,
      })
    },
    forget: () => kept.clear(),
  }
}
