import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Gives every request a number that its answer and our log lines carry; one that came along is kept if harmless. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  res.locals.requestId = id
  res.set('X-Request-Id', id)
  next()
}
