import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf, type Person } from '#access/actor.ts'
import { readBody } from '#src/review/input-schema.ts'
import { problemResponse } from '#src/review/problem-response.ts'
import { invalid, notFound, notSignedIn, notYours } from '#src/review/refusals.ts'
import { brusselsDay } from '#src/review/school-days.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { deactivate, deactivationOf } from './deactivate.ts'
import { fateShape } from './fates.ts'
import { type PartnerState, partnerStateOf, setPartnerState } from './state.ts'

/**
 * Whether an organisation takes part. `GET /:id/life` and pausing: its managers and the labo; `GET` and `POST /:id/deactivation` and
 * `POST /:id/reactivation`: administrators of the labo.
 */
export const partnerLifeEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/life', method: 'get', handler: (req) => answering(() => life(req)) },
  { path: '/:id/pause', method: 'post', handler: (req) => answering(() => pause(req)) },
  { path: '/:id/resume', method: 'post', handler: (req) => answering(() => resume(req)) },
  { path: '/:id/deactivation', method: 'get', handler: (req) => answering(() => ask(req)) },
  { path: '/:id/deactivation', method: 'post', handler: (req) => answering(() => decide(req)) },
  { path: '/:id/reactivation', method: 'post', handler: (req) => answering(() => reactivate(req)) },
]

type Affair = { sql: Sql; partner: string; actor: Person; now: Date; state: PartnerState }

const life = (req: PayloadRequest): Promise<PartnerState> => managing(req, ({ state }) => Promise.resolve(state))

const pause = async (req: PayloadRequest): Promise<PartnerState> => {
  const { until = null } = await readBody(req, z.strictObject({ until: z.iso.date().optional() }))
  return managing(req, async ({ sql, partner, actor, now, state }) => {
    if (state.state === 'inactive') throw invalid([gone])
    if (await isTheLabos(sql, partner)) throw invalid([labo])
    const [today, furthest] = [brusselsDay(now), brusselsDay(new Date(now.getTime() + 366 * 86_400_000))]
    if (until !== null && (until <= today || until > furthest)) throw invalid([badDay])
    await setPartnerState(sql, partner, { state: 'paused', until }, actor.id, now)
    return { state: 'paused', until, since: now.toISOString() }
  })
}

const resume = (req: PayloadRequest): Promise<PartnerState> =>
  managing(req, async ({ sql, partner, actor, now, state }) => {
    if (state.state === 'inactive') throw invalid([gone])
    await setPartnerState(sql, partner, { state: 'active', until: null }, actor.id, now)
    return { state: 'active', until: null, since: null }
  })

const ask = (req: PayloadRequest): Promise<object> =>
  administering(req, async ({ sql, partner }) => {
    if (await isTheLabos(sql, partner)) throw invalid([labo])
    return deactivationOf(sql, partner)
  })

const decide = async (req: PayloadRequest): Promise<object> => {
  const shape = z.strictObject({ fates: z.record(z.uuid(), fateShape), expected: z.string().max(64) })
  const { fates, expected } = await readBody(req, shape)
  return administering(req, async ({ sql, partner, actor, now, state }) => {
    if (state.state === 'inactive') throw invalid([gone])
    if (await isTheLabos(sql, partner)) throw invalid([labo])
    await deactivate(req, sql, { partner, by: actor.id, fates, expected, now })
    return { state: 'inactive', until: null, since: now.toISOString() }
  })
}

const reactivate = (req: PayloadRequest): Promise<PartnerState> =>
  administering(req, async ({ sql, partner, actor, now }) => {
    await setPartnerState(sql, partner, { state: 'active', until: null }, actor.id, now)
    return { state: 'active', until: null, since: null }
  })

/** For who runs the organisation's affairs, and the labo; it is not there for others. */
const managing = async <Said>(req: PayloadRequest, work: (affair: Affair) => Promise<Said>): Promise<Said> => {
  const actor = actorOf(req)
  if (actor.kind !== 'person') throw notSignedIn()
  const id = req.routeParams?.id
  if (typeof id !== 'string' || !uuid.test(id)) throw notFound()
  const membership = actor.memberships.find(({ partnerId }) => partnerId === id)
  if (actor.labo === null && !membership) throw notFound()
  if (actor.labo === null && membership?.role !== 'manager') throw notYours()
  const now = clock.now()
  return inTransaction(req, async (sql) => {
    // Its row is not locked: whoever publishes its page holds the page's record and would wait for us.
    await sql.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`partner-life ${id}`])
    const state = await partnerStateOf(sql, id, brusselsDay(now))
    if (!state) throw notFound()
    return work({ sql, partner: id, actor, now, state })
  })
}

const administering = <Said>(req: PayloadRequest, work: (affair: Affair) => Promise<Said>): Promise<Said> =>
  managing(req, (affair) => {
    if (affair.actor.labo !== 'admin') throw notYours()
    return work(affair)
  })

const isTheLabos = async (sql: Sql, partner: string): Promise<boolean> =>
  (await sql.query('SELECT 1 FROM settings WHERE labo_partner_id = $1::uuid', [partner])).length > 0

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const gone = {
  code: 'partner-inactive',
  message: { nl: 'Deze organisatie werkt niet meer mee. Heractiveer ze eerst.', en: 'The partner is inactive.' },
}
const labo = {
  code: 'labo-stays',
  message: { nl: 'Dit is het labo zelf: dat pauzeert en stopt niet.', en: 'This is the labo’s own partner.' },
}
const badDay = {
  path: 'until',
  code: 'bad-day',
  message: { nl: 'Kies een dag na vandaag, en binnen het jaar.', en: 'A day after today, within a year.' },
}

const answering = async (work: () => Promise<object>): Promise<Response> => {
  try {
    return Response.json(await work(), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
