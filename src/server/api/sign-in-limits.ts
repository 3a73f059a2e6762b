import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit'
import { Problem, sendProblem } from '../problem.ts'

const window = 10 * 60 * 1000

/**
 * How often one may guess: five failed sign-ins per account from one address in ten minutes, twenty per account from
 * everywhere together, a hundred per address. Somebody who guesses elsewhere thus rarely locks an account's owner out.
 * Runs after the body was read; the account comes from `res.locals.account`.
 */
export function signInLimits(): RequestHandler[] {
  const address = (req: Request) => ipKeyGenerator(req.ip ?? '')
  return [
    limit({ limit: 100, keyGenerator: (req) => address(req) }),
    limit({ limit: 5, keyGenerator: (req, res) => `${address(req)} ${accountOf(res.locals)}` }),
    limit({ limit: 20, keyGenerator: (_req, res) => accountOf(res.locals) }),
  ]
}

/** Changing a password or address asks for one's own password: twenty saves of an account that are refused, from one address in ten minutes. */
export const passwordGuessLimit = (): RequestHandler =>
  limit({ limit: 20, keyGenerator: (req) => `${ipKeyGenerator(req.ip ?? '')} ${req.path.toLowerCase()}` })

/** One spelling per account, so that capitals and spaces give no extra guesses. */
export const accountKey = (email: unknown) =>
  typeof email === 'string' ? email.normalize('NFKC').trim().toLowerCase().slice(0, 200) : ''

const accountOf = (locals: Record<string, unknown>) => (typeof locals.account === 'string' ? locals.account : '')

const asksForMail = /\/(forgot-password|sign-in-link)(\?|$)/

const limit = (options: Partial<Options>) =>
  rateLimit({
    windowMs: window,
    skipSuccessfulRequests: true,
    // Asking for a mail always answers 200; it counts all the same.
    requestWasSuccessful: (req, res) => res.statusCode < 400 && !asksForMail.test(req.originalUrl),
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_req, res) => {
      const message = 'Te veel pogingen. Wacht tien minuten en probeer het dan opnieuw.'
      sendProblem(res, new Problem('rate-limited', message, undefined, { 'Retry-After': String(window / 1000) }))
    },
    ...options,
  })
