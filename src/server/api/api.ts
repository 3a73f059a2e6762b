import { Router, type Request, type RequestHandler, type Response } from 'express'
import type { Payload } from 'payload'
import { overrideHeaders } from '../http/refuse-tricks.ts'
import { turnstile } from '../http/turnstile.ts'
import { Problem } from '../problem.ts'
import { readBody } from './body.ts'
import { askPayload, type ForPayload } from './bridge.ts'
import { requireCaller } from './callers.ts'
import { clockIn, holdRefusal } from './held-refusals.ts'
import { checkQuery } from './query.ts'
import { readApiPath } from './routes.ts'
import { accountKey, passwordGuessLimit, signInLimits } from './sign-in-limits.ts'

/**
 * Payload's REST API for the admin and its people: everything that enters is judged first (address, caller, query,
 * body), so that Payload only sees requests it can answer.
 */
export function api(payload: Payload, options: { serverUrl: string; poolMax: number; holdsRefusals: boolean }): Router {
  const router = Router({ caseSensitive: true })
  router.use(clockIn, judge(payload, options.serverUrl))
  router.use('/users/login', ...signInLimits())
  router.use('/users/forgot-password', ...signInLimits())
  router.use('/users/sign-in-link', ...signInLimits())
  router.patch('/users/:id', passwordGuessLimit())
  router.use(turnstile({ places: Math.max(2, Math.floor(options.poolMax / 2)), seats: 100, patience: 5000 }))
  router.use(async (req, res) => {
    const asked = res.locals.forPayload as ForPayload
    const isSignIn = options.holdsRefusals && asked.url.pathname === '/api/users/login'
    await askPayload(payload, req, res, asked, isSignIn ? holdRefusal(res) : undefined)
  })
  return router
}

function judge(payload: Payload, serverUrl: string): RequestHandler {
  return async (req, res, next) => {
    if (!methods.has(req.method)) throw new Problem('method-not-allowed', 'Deze methode bestaat hier niet.')
    const path = readApiPath(req.path, payload, req.method)
    await requireCaller(payload, req, path.segments)
    const asked = await readRequest(req, res)
    const url = new URL(path.canonical, serverUrl)
    // The admin puts a file's date behind its address, without a name, against stale copies.
    url.search = path.segments[1] === 'file' ? '' : checkQuery(asked.search, asked.method, path.segments[2])
    res.locals.forPayload = { url, method: asked.method, bytes: asked.bytes } satisfies ForPayload
    next()
  }
}

const methods = new Set(['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS'])

async function readRequest(req: Request, res: Response) {
  const search = new URL(req.originalUrl, 'http://localhost').search
  if (req.method === 'GET' || req.method === 'OPTIONS') return { search, method: req.method, bytes: undefined }
  const { bytes, json } = await readBody(req)
  res.locals.account = accountKey(json?.email)
  if (!overrideHeaders.some((name) => req.get(name) !== undefined)) return { search, method: req.method, bytes }
  // The admin's way of asking a GET whose query is too long for an address.
  if (!req.is('application/x-www-form-urlencoded')) {
    throw new Problem('unsupported-media-type', 'Een vraag in een POST moet een formulier zijn.')
  }
  return { search: bytes.length > 0 ? `?${bytes.toString('utf8')}` : search, method: 'GET', bytes: undefined }
}
