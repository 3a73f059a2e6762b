import type { RequestHandler, Response } from 'express'
import { Problem } from '../problem.ts'

/**
 * Lets at most `places` requests through at a time and keeps `seats` more waiting. Every write holds a database
 * connection for its transaction and may need a second: with more writers than connections all would wait for ever.
 * @param patience how long one may wait, in milliseconds, before it is sent away with 503
 */
export function turnstile(options: { places: number; seats: number; patience: number }): RequestHandler {
  let inside = 0
  const waiting: (() => void)[] = []

  const enter = (res: Response, next: () => void) => {
    inside += 1
    res.once('close', () => {
      inside -= 1
      waiting.shift()?.()
    })
    next()
  }

  return (req, res, next) => {
    if (isRead(req.method)) {
      next()
      return
    }
    if (inside < options.places) {
      enter(res, next)
      return
    }
    if (waiting.length >= options.seats) throw tooBusy()
    const admit = () => {
      clearTimeout(timer)
      enter(res, next)
    }
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(admit), 1)
      next(tooBusy())
    }, options.patience)
    waiting.push(admit)
  }
}

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

const tooBusy = () =>
  new Problem('overloaded', 'Het is nu te druk. Probeer het zo dadelijk opnieuw.', undefined, { 'Retry-After': '2' })
