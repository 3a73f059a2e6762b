import express, { type Express, type RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { links } from '#src/links/router.ts'
import { previews } from '#src/preview/router.ts'
import { webhookDoors } from '#src/sites/router.ts'
import { api } from './api/api.ts'
import { env } from './env.ts'
import { errorAnswer } from './http/error-answer.ts'
import { fromAMail } from './http/from-a-mail.ts'
import { health, type Condition } from './http/health.ts'
import { refuseTricks } from './http/refuse-tricks.ts'
import { requestId } from './http/request-id.ts'
import { securityHeaders } from './http/security-headers.ts'
import { Problem } from './problem.ts'

/** What the application is put together from. Without `next` there is no admin, which is how most tests run. */
export type Parts = {
  payload: Payload
  pool: Pool
  delivery?: RequestHandler
  next?: RequestHandler
  condition?: Condition
}

/** The one Express application: public delivery, Payload's REST behind its gate, health, and the admin. */
export function createApp({ payload, pool, delivery, next, condition = { isStopping: false } }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.enable('case sensitive routing')
  app.set('etag', false)
  app.set('query parser', false)
  app.set('trust proxy', env.trustProxy)
  app.use(requestId, securityHeaders({ isProduction: env.isProduction }), refuseTricks, fromAMail)
  app.use(health(pool, condition))
  app.use(only(/^\/v1\/webhooks(\/|$)/, webhookDoors({ pool })))
  if (delivery) app.use(only(/^\/(v1|media)(\/|$)/, delivery))
  app.use(only(/^\/preview\//, previews({ payload, pool })))
  app.use(only(/^\/link\//, links({ payload, pool })))
  app.use(
    '/api',
    api(payload, { serverUrl: env.serverUrl, poolMax: env.databasePoolMax, holdsRefusals: env.isProduction }),
  )
  if (next) {
    app.get('/', (_req, res) => res.redirect('/admin'))
    app.use(only(/^\/(admin(\/|$)|_next\/(?!image))/, next))
  }
  app.use(() => {
    throw new Problem('not-found', 'Hier is niets te vinden.')
  })
  app.use(errorAnswer)
  return app
}

/** Mounts a handler on some paths and leaves the path itself as it is, which Express' own mounting would not. */
const only =
  (paths: RegExp, handler: RequestHandler): RequestHandler =>
  (req, res, next) =>
    paths.test(req.path) ? handler(req, res, next) : next()
