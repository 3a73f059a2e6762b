import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'

import { type Address, resolvePublic, type Resolve, Unreachable } from './resolve-public.ts'

/** What came of one message. `status` null: there was no answer. `error` is short, for people, and null when all is well. */
export type Outcome = { status: number | null; ms: number; error: string | null; retryAfter: number | null }

export type PostOptions = {
  /** For everything together, in milliseconds. */
  patience?: number
  /** Tests: this machine too. */
  toLoopback?: boolean
  resolve?: Resolve
}

/** Longest piece (characters) of an answer that is kept, and only of one that was not 2xx. */
const longestExcerpt = 200

/**
 * Posts one message to a host of somebody else. The name is resolved, every address judged, and the connection made to one of exactly
 * those; redirects are not followed; of the answer at most 200 characters are read; nothing takes longer than `patience`. Never throws.
 */
export const post = async (
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  { patience = 10_000, toLoopback = false, resolve }: PostOptions = {},
): Promise<Outcome> => {
  const start = performance.now()
  const ended = AbortSignal.timeout(patience)
  try {
    const addresses = await orTooLate(resolvePublic(url.hostname, toLoopback, resolve), ended)
    const answer = await send(url, { headers, addresses, signal: ended }, body)
    const status = answer.statusCode ?? 0
    const error = await errorIn(answer, status)
    return { status, ms: since(start), error, retryAfter: secondsIn(answer.headers['retry-after']) }
  } catch (error) {
    return {
      status: null,
      ms: since(start),
      error: ended.aborted ? tooLate(patience) : reasonOf(error),
      retryAfter: null,
    }
  }
}

const since = (start: number): number => Math.round(performance.now() - start)

const orTooLate = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('too late')), { once: true }),
    ),
  ])

type Way = { headers: Readonly<Record<string, string>>; addresses: Address[]; signal: AbortSignal }

const send = (url: URL, { headers, addresses, signal }: Way, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' },
      lookup: onlyTo(addresses),
      agent: false,
      signal,
      maxHeaderSize: 16 * 1024,
    }
    const request = (url.protocol === 'http:' ? overHttp : overHttps)(url, options)
    request.on('response', resolve)
    request.on('error', reject)
    request.end(body)
  })

/** The connection asks where the name leads, and is told what was judged. */
const onlyTo =
  (addresses: Address[]): LookupFunction =>
  (_hostname, options, callback) => {
    const [first] = addresses
    if (options.all) callback(null, addresses)
    else if (first) callback(null, first.address, first.family)
  }

/** Whatever else the receiver wants to say is not listened to. */
const errorIn = async (answer: IncomingMessage, status: number): Promise<string | null> => {
  answer.on('error', () => undefined)
  if (status >= 200 && status < 300) {
    answer.destroy()
    return null
  }
  if (status >= 300 && status < 400) {
    answer.destroy()
    return `HTTP ${status}: redirects are not followed.`
  }
  const excerpt = await beginningOf(answer)
  return excerpt === '' ? `HTTP ${status}` : `HTTP ${status}: ${excerpt}`
}

const beginningOf = async (answer: IncomingMessage): Promise<string> => {
  let text = ''
  try {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      text += chunk.toString('utf8')
      if (text.length >= longestExcerpt) break
    }
  } catch {
    // What came before the connection broke is enough.
  }
  answer.destroy()
  return printable(text).slice(0, longestExcerpt)
}

const printable = (text: string): string =>
  text
    .slice(0, longestExcerpt * 2)
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ')
    .trim()

const secondsIn = (header: string | undefined): number | null =>
  header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : null

const tooLate = (patience: number): string => `No answer within ${patience / 1000} seconds.`

const reasonOf = (error: unknown): string => {
  if (error instanceof Unreachable) return error.message
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
  return `The connection failed (${code}).`
}
