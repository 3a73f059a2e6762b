import type { RequestHandler } from 'express'
import { Problem } from '../problem.ts'

/**
 * Headers that make a framework treat a request as another one. Next's internal header goes; a method override may
 * only do what Payload's admin does with it: ask a GET whose query is too long for an address.
 */
export const refuseTricks: RequestHandler = (req, _res, next) => {
  delete req.headers['x-middleware-subrequest']
  delete req.headers['x-http-method']
  delete req.headers['x-method-override']
  const overrides = overrideHeaders.map((name) => req.get(name)).filter((value) => value !== undefined)
  if (overrides.some((value) => value !== 'GET') || (overrides.length > 0 && req.method !== 'POST')) {
    throw new Problem('invalid-request', 'Deze aanvraag probeert een andere methode te zijn dan ze is.')
  }
  next()
}

/** Both spellings that Payload honours. */
export const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']
