import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { internalError } from '../http/error-answer.ts'
import { log } from '../log.ts'
import { Problem, sendProblem } from '../problem.ts'
import { headersOf } from './callers.ts'

/** A judged request, ready for Payload. */
export type ForPayload = { url: URL; method: string; bytes: Buffer | undefined }

/** How long Payload may take before the caller hears that it is too busy, in milliseconds. */
const patience = 15_000

/**
 * Hands a request to Payload's own REST routes and sends back what they say, but for the details of our faults.
 * @param beforeAnswer is waited for once Payload is done, with the status that it gave
 */
export async function askPayload(
  payload: Payload,
  req: ExpressRequest,
  res: ExpressResponse,
  { url, method, bytes }: ForPayload,
  beforeAnswer: (status: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const headers = headersOf(req)
  for (const name of ['x-http-method-override', 'x-payload-http-method-override', 'content-length'])
    headers.delete(name)
  const body = bytes && bytes.length > 0 ? new Uint8Array(bytes) : undefined
  if (body) headers.set('content-length', String(body.length))
  const request = new Request(url, { method, headers, ...(body ? { body } : {}) })
  const answer = await inTime(handleEndpoints({ config: payload.config, request }))
  await beforeAnswer(answer.status)
  if (answer.status >= 500) {
    log.error({ msg: 'Payload failed', method, path: url.pathname, requestId: res.locals.requestId as string })
    sendProblem(res, internalError())
    return
  }
  await send(answer, res)
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Problem('overloaded', 'Dit duurt te lang. Probeer het opnieuw.')), patience)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function send(answer: Response, res: ExpressResponse): Promise<void> {
  res.status(answer.status)
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.set(name, value)
  })
  for (const cookie of answer.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  res.set('Cache-Control', 'no-store')
  if (!answer.body) {
    res.end()
    return
  }
  // The two declarations of the web's stream, Node's and the browser's, do not know each other.
  const toReader = pipeline(Readable.fromWeb(answer.body as ReadableStream), res)
  await toReader.catch((error: unknown) => {
    // Whoever went to another page before the end needs no answer, and it is nobody's fault.
    if (!res.destroyed) throw error
  })
}
