import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** The number that came along, if it is harmless; else a new one. */
export const requestIdOf = (given: string | undefined): string =>
  given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()

/** Gives every request a number that its answer and our log lines carry; one that came along is kept if harmless. */
export const requestId: RequestHandler = (req, res, next) => {
  const id = requestIdOf(req.get('x-request-id'))
  res.locals.requestId = id
  res.set('X-Request-Id', id)
  next()
}
