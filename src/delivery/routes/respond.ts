import type { Request, Response } from 'express'
import { cacheControl, earliest } from './cache-control.ts'
import { chooseEncoding, encode, entityTag } from './encoding.ts'
import type { Sent } from '../hot/finished.ts'
import { isSame } from './is-same.ts'

/** What a route answers; how it travels is decided here. */
export type Answer = {
  body: string
  contentType: string
  /** Of the body; the entity tag is made from it. */
  hash: string
  /** The state of the read model that this was read from; null for what does not come from it. */
  seq: number | null
  nextChangeAt: string | null
  headers?: Record<string, string>
  /** Tells of this very moment, so that it is never given again. */
  isOfTheMoment?: true
}
/** The same document lives at another address now. */
export type Redirect = { location: string; seq: number }

export const json = 'application/json; charset=utf-8'
export const html = 'text/html; charset=utf-8'
export const jsonLd = 'application/ld+json; charset=utf-8'
export const markdown = 'text/markdown; charset=utf-8'
export const calendar = 'text/calendar; charset=utf-8'
export const atom = 'application/atom+xml; charset=utf-8'
export const feedJson = 'application/feed+json; charset=utf-8'

/** Is shown a finished answer just before it leaves; its headers are all set. */
export type Remember = (req: Request, res: Response, sent: Sent) => void

/**
 * @param at.plannedAt when something is to go online next, which can change any answer that comes from the read model
 * @param remember is given a finished answer just before it leaves
 */
export async function respond(
  req: Request,
  res: Response,
  answer: Answer | Redirect,
  { now, plannedAt }: { now: Date; plannedAt: string | null },
  remember?: Remember,
): Promise<void> {
  if (answer.seq !== null) res.set('Delivery-Seq', String(answer.seq))
  res.set('Vary', 'Accept-Encoding')
  if ('location' in answer) {
    res
      .status(308)
      .set({ Location: answer.location, 'Cache-Control': cacheControl(plannedAt, now) })
      .end()
    return
  }
  const body = Buffer.from(answer.body)
  const encoding = chooseEncoding(req.get('accept-encoding'), body.length)
  const tag = entityTag(answer.hash, encoding)
  const until = answer.seq === null ? null : earliest([answer.nextChangeAt, plannedAt])
  res.set({ ETag: tag, 'Cache-Control': cacheControl(until, now), ...answer.headers })
  if (isSame(req.get('if-none-match'), tag)) {
    res.status(304).end()
    return
  }
  const bytes = await encode(body, answer.hash, encoding)
  if (encoding !== 'identity') res.set('Content-Encoding', encoding)
  res.status(200).set({ 'Content-Type': answer.contentType, 'Content-Length': String(bytes.length) })
  if (answer.seq !== null && answer.isOfTheMoment !== true) {
    remember?.(req, res, { tag, seq: answer.seq, nextChangeAt: answer.nextChangeAt, body: bytes })
  }
  res.end(req.method === 'HEAD' ? undefined : bytes)
}
