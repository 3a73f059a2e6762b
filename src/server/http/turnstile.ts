import type { RequestHandler } from 'express'
import { Problem } from '../problem.ts'
import { waitingLine } from './waiting-line.ts'

/**
 * Lets at most `places` writes through at a time and keeps `seats` more waiting. Every write holds a database
 * connection for its transaction and may need a second: with more writers than connections all would wait for ever.
 * Who is through may leave before the answer is sent, with `res.locals.leaveTurnstile`.
 * @param options.patience how long one may wait, in milliseconds, before it is sent away with 503
 */
export function turnstile(options: { places: number; seats: number; patience: number }): RequestHandler {
  const line = waitingLine(options)
  return async (req, res, next) => {
    if (isRead(req.method)) {
      next()
      return
    }
    const leave = await line.enter()
    if (!leave) throw tooBusy()
    if (res.closed) {
      // Whoever went away while waiting closes nothing any more, and wants nothing.
      leave()
      return
    }
    res.locals.leaveTurnstile = leave
    res.once('close', leave)
    next()
  }
}

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

const tooBusy = () =>
  new Problem('overloaded', 'Het is nu te druk. Probeer het zo dadelijk opnieuw.', undefined, { 'Retry-After': '2' })
