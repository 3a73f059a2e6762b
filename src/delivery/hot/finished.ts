import type { IncomingMessage, ServerResponse } from 'node:http'

import { cacheControl, earliest } from '../routes/cache-control.ts'
import { isSame } from '../routes/is-same.ts'

/** Names and values by turns, as `writeHead` takes them: Node puts them out as they are. */
export type RawHeaders = string[]

/** What is known of an answer beside its headers. */
export type Sent = { tag: string; seq: number; nextChangeAt: string | null; body: Buffer }

/** An answer as it goes out, but for what differs from one request to the next. */
export type Finished = {
  tag: string
  nextChangeAt: string | null
  /** The same in milliseconds since 1970; `Infinity` when nothing is known to change. */
  changesAt: number
  /** Of an answer with a body, and of one that says that nothing changed. */
  full: Written
  same: Written
  body: Buffer
  /** How long it may be kept, written for so many seconds until the next change. */
  control: { left: number; text: string }
}
/** With the places where what differs is filled in. */
type Written = { raw: RawHeaders; requestId: number; cacheControl: number }

/** Node adds these to each answer itself. */
const addedByNode = new Set(['date', 'connection', 'keep-alive'])
const ofBody = new Set(['content-type', 'content-length', 'content-encoding'])

/** As sent, capitals and all; Node has it on every outgoing message, its types on requests only. */
type Response = ServerResponse & { getRawHeaderNames: () => string[] }

/** The headers that were set so far, in their order. */
export const headersOn = (res: ServerResponse): RawHeaders =>
  (res as Response).getRawHeaderNames().flatMap((name) => {
    const value = res.getHeader(name)
    return value === undefined || addedByNode.has(name.toLowerCase()) ? [] : [name, String(value)]
  })

/** @param headers all of an answer with a body, in the order in which they go out */
export const finish = (headers: RawHeaders, { tag, nextChangeAt, body }: Omit<Sent, 'seq'>): Finished => ({
  tag,
  nextChangeAt,
  changesAt: nextChangeAt === null ? Infinity : Date.parse(nextChangeAt),
  full: withPlaces(headers),
  same: withPlaces(headers.filter((_, index) => !ofBody.has((headers[index - (index % 2)] ?? '').toLowerCase()))),
  body,
  control: { left: NaN, text: '' },
})

const withPlaces = (raw: RawHeaders): Written => ({
  raw,
  requestId: raw.indexOf('X-Request-Id') + 1,
  cacheControl: raw.indexOf('Cache-Control') + 1,
})

/**
 * Gives it, as Express would: all of it, its headers for `HEAD`, or only that nothing changed.
 * @param at.now milliseconds since 1970
 * @param at.plannedAt when something is to go online next (ISO 8601)
 */
export const give = (
  req: IncomingMessage,
  res: ServerResponse,
  finished: Finished,
  at: { requestIdOf: (given: string | undefined) => string; now: number; plannedAt: string | null },
): void => {
  const given = req.headers['x-request-id']
  const isUnchanged = isSame(req.headers['if-none-match'], finished.tag)
  const written = isUnchanged ? finished.same : finished.full
  written.raw[written.requestId] = at.requestIdOf(typeof given === 'string' ? given : undefined)
  written.raw[written.cacheControl] = controlOf(finished, at)
  res.writeHead(isUnchanged ? 304 : 200, written.raw)
  res.end(isUnchanged || req.method === 'HEAD' ? undefined : finished.body)
}

const controlOf = (finished: Finished, { now, plannedAt }: { now: number; plannedAt: string | null }): string => {
  const until = plannedAt === null ? finished.changesAt : Math.min(finished.changesAt, Date.parse(plannedAt))
  const left = Math.floor((until - now) / 1000)
  if (left !== finished.control.left) {
    finished.control = { left, text: cacheControl(earliest([finished.nextChangeAt, plannedAt]), new Date(now)) }
  }
  return finished.control.text
}
