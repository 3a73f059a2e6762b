import type { RequestHandler, Response } from 'express'

/**
 * A sign-in that is refused is answered a whole number of these after it came in, in milliseconds. An account that exists costs Payload a few
 * statements more than one that does not; what is longer than both hides which it was, and is no burden to who made a typing error.
 */
const beat = 1000

/** Notes when a request came in. Runs first. */
export const clockIn: RequestHandler = (_req, res, next) => {
  res.locals.cameIn = performance.now()
  next()
}

/** Waits until a refusal may be told; meanwhile others may go through the turnstile. */
export const holdRefusal =
  ({ locals }: Pick<Response, 'locals'>) =>
  async (status: number): Promise<void> => {
    if (status < 400) return
    if (typeof locals.leaveTurnstile === 'function') (locals.leaveTurnstile as () => void)()
    const cameIn = typeof locals.cameIn === 'number' ? locals.cameIn : performance.now()
    const left = beat - ((performance.now() - cameIn) % beat)
    await new Promise((told) => setTimeout(told, left))
  }
