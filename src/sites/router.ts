import express, { Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express'
import type { Pool } from 'pg'
import type { z } from 'zod'

import { newWebhook, replayFrom, type NewWebhook, type Webhook } from '#src/delivery/schemas/webhooks.ts'
import { isLeaver, type Problem, toProblem } from '#src/delivery/routes/problems.ts'
import { clock } from '#src/server/clock.ts'
import { type Sql, sqlOn } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'
import { log } from '#src/server/log.ts'

import { type Caller, callerOf } from './keys.ts'
import { isTarget, targetOf } from './outward/target.ts'
import { keyNeeded, methodNotAllowed, notYours, tooMany, unreadable, unfitAddress, unfitBody } from './problems.ts'
import { sendTest } from './webhooks/send-test.ts'
import {
  disableWebhook,
  enableWebhook,
  findWebhook,
  listDeliveries,
  listWebhooks,
  makeWebhook,
  mostWebhooks,
  removeWebhook,
  renewSecret,
  replay,
} from './webhooks/webhooks.ts'

type Asked = { caller: Caller; sql: Sql; now: Date; body: unknown; id: string }
/** What a door answers; null: nothing, 204. */
type Door = (asked: Asked) => Promise<object | null | undefined>

/**
 * `/v1/webhooks`: where an external website says, with a key of its own, what it wants to be told. These doors write and belong to one site
 * each, so they stand apart from what everybody reads: no other website's scripts may ask, and nothing is kept by caches.
 */
export const webhookDoors = ({ pool }: { pool: Pool }): Router => {
  const router = Router({ caseSensitive: true, strict: true })
  const sql = sqlOn(pool)

  const open = (status: number, door: Door) => async (req: Request, res: Response) => {
    const now = clock.now()
    const caller = await callerOf(sql, req.get('authorization'), now)
    if (!caller) throw keyNeeded()
    const said = await door({ caller, sql, now, body: await bodyOf(req, res), id: idIn(req) })
    if (said === undefined) throw notYours()
    if (said === null) res.status(204).end()
    else res.status(status).type('application/json').end(JSON.stringify(said))
  }

  router.use('/v1/webhooks', (_req, res, next) => {
    res.set({
      'Cache-Control': 'no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    })
    next()
  })
  const at = (path: string, doors: Partial<Record<'get' | 'post' | 'delete', [status: number, door: Door]>>) => {
    const route = router.route(`/v1/webhooks${path}`)
    for (const method of ['get', 'post', 'delete'] as const) {
      const door = doors[method]
      if (door) route[method](open(...door))
    }
    route.all(() => {
      throw methodNotAllowed(Object.keys(doors).map((method) => method.toUpperCase()))
    })
  }
  at('', { get: [200, all], post: [201, make] })
  at('/:id', { get: [200, one], delete: [200, remove] })
  at('/:id/enable', { post: [200, enable] })
  at('/:id/disable', { post: [200, disable] })
  at('/:id/secret', { post: [200, secret] })
  at('/:id/test', { post: [200, test] })
  at('/:id/deliveries', { get: [200, deliveries] })
  at('/:id/replay', { post: [202, again] })
  router.use('/v1/webhooks', () => {
    throw notYours()
  })
  router.use((error: unknown, _req: Request, res: Response, next: NextFunction) => {
    const problem = toProblem(error)
    if (problem.status >= 500 && !isLeaver(error)) log.error({ msg: 'A webhook could not be looked after', err: error })
    if (res.headersSent) next(error)
    else refuse(res, problem)
  })
  return router
}

const all: Door = async ({ sql, caller }) => ({ items: await listWebhooks(sql, caller.site) })

const one: Door = ({ sql, caller, id }) => findWebhook(sql, caller.site, id)

const make: Door = async ({ sql, caller, body, now }) => {
  const wanted: NewWebhook = read(newWebhook, body)
  const target = targetOf(wanted.url, caller.hosts, env.webhooksToLoopback)
  if (!isTarget(target)) throw unfitAddress(target.detail)
  const made = await makeWebhook(sql, caller.site, { ...wanted, url: target.href }, now)
  if (!made) throw tooMany(mostWebhooks)
  return made
}

const remove: Door = async ({ sql, caller, id }) => ((await removeWebhook(sql, caller.site, id)) ? null : undefined)

const enable: Door = async ({ sql, caller, id }) => {
  const known: Webhook | undefined = await findWebhook(sql, caller.site, id)
  if (!known) return undefined
  const target = targetOf(known.url, caller.hosts, env.webhooksToLoopback)
  if (!isTarget(target)) throw unfitAddress(target.detail)
  return enableWebhook(sql, caller.site, id)
}

const disable: Door = ({ sql, caller, id, now }) => disableWebhook(sql, caller.site, id, now)

const secret: Door = ({ sql, caller, id, now }) => renewSecret(sql, caller.site, id, now)

const test: Door = ({ sql, caller, id, now }) => sendTest(sql, caller.site, id, now)

const deliveries: Door = async ({ sql, caller, id }) => {
  const known = await findWebhook(sql, caller.site, id)
  return known && { items: await listDeliveries(sql, id) }
}

const again: Door = async ({ sql, caller, id, body }) => replay(sql, caller.site, id, read(replayFrom, body).from)

/** Another site's webhook, a made-up one and what is no id at all get one answer. */
const idIn = ({ params }: Request): string => {
  const { id } = params
  return typeof id === 'string' && uuid.test(id) ? id : nobodys
}
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const nobodys = '00000000-0000-0000-0000-000000000000'

const parse: RequestHandler = express.json({ limit: '16kb', type: 'application/json' })

/** Read after the key: whoever has none gets nothing read. */
const bodyOf = async (req: Request, res: Response): Promise<unknown> => {
  if (req.method !== 'POST') return undefined
  await new Promise<void>((resolve, reject) => {
    parse(req, res, (error: unknown) => {
      if (error === undefined) resolve()
      else reject(unreadable())
    })
  })
  return req.body as unknown
}

const read = <Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> => {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const member = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')
  throw unfitBody(member ?? '', issue?.message ?? 'This is not a JSON object.')
}

function refuse(res: Response, { status, code, title, message: detail, extra, headers }: Problem): void {
  res.status(status).set(headers).set('Content-Type', 'application/problem+json; charset=utf-8')
  res.end(JSON.stringify({ type: `/problems/${code}`, title, status, code, detail, ...extra }))
}
