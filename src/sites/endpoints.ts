import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf, type Person } from '#access/actor.ts'
import { readBody } from '#src/review/input-schema.ts'
import { problemResponse } from '#src/review/problem-response.ts'
import { invalid, notFound, notSignedIn, notYours } from '#src/review/refusals.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'

import { hostOf } from './hosts.ts'
import { makeKey, mostKeys, revokeKey } from './keys.ts'
import type { Sites } from './shape.ts'
import { changeSite, eraseSite, listSites, makeSite, type SiteFacts, stopSite } from './sites.ts'

/**
 * The websites that pull and are told of changes: for administrators of the labo. Every answer is the whole list as it is then; a key that
 * was just made stands in it once.
 */
export const siteEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/sites', method: 'get', handler: (req) => answering(200, () => administering(req, listed)) },
  { path: '/sites', method: 'post', handler: (req) => answering(201, () => make(req)) },
  { path: '/sites/:id', method: 'post', handler: (req) => answering(200, () => change(req)) },
  { path: '/sites/:id/deactivation', method: 'post', handler: (req) => answering(200, () => stop(req, true)) },
  { path: '/sites/:id/reactivation', method: 'post', handler: (req) => answering(200, () => stop(req, false)) },
  { path: '/sites/:id/erasure', method: 'post', handler: (req) => answering(200, () => erase(req)) },
  { path: '/sites/:id/keys', method: 'post', handler: (req) => answering(201, () => giveKey(req)) },
  { path: '/sites/:id/keys/:key/revoke', method: 'post', handler: (req) => answering(200, () => takeKeyBack(req)) },
]

type Affair = { sql: Sql; actor: Person; now: Date }

const listed = async ({ sql }: Affair): Promise<Sites> => ({ sites: await listSites(sql) })

const make = (req: PayloadRequest): Promise<Sites> =>
  administering(req, async (affair) => {
    const facts = await readFacts(req, affair.sql)
    const id = await makeSite(affair.sql, facts, affair.actor.id, affair.now)
    if (id === undefined) throw invalid([nameTaken])
    return listed(affair)
  })

const change = (req: PayloadRequest): Promise<Sites> =>
  administering(req, async (affair) => {
    const id = idIn(req, 'id')
    const facts = await readFacts(req, affair.sql)
    const outcome = await changeSite(affair.sql, id, facts, affair.now)
    if (outcome === 'unknown') throw notFound()
    if (outcome === 'taken') throw invalid([nameTaken])
    return listed(affair)
  })

const stop = (req: PayloadRequest, isStopping: boolean): Promise<Sites> =>
  administering(req, async (affair) => {
    if (!(await stopSite(affair.sql, idIn(req, 'id'), isStopping ? affair.now : null))) throw notFound()
    return listed(affair)
  })

const erase = (req: PayloadRequest): Promise<Sites> =>
  administering(req, async (affair) => {
    if (!(await eraseSite(affair.sql, idIn(req, 'id')))) throw notFound()
    return listed(affair)
  })

const keyShape = z.strictObject({
  label: z.string().trim().min(1).max(80),
  expiresOn: z.iso.date().optional(),
})

const giveKey = (req: PayloadRequest): Promise<Sites> =>
  administering(req, async (affair) => {
    const { sql, actor, now } = affair
    const site = idIn(req, 'id')
    const { label, expiresOn } = await readBody(req, keyShape)
    const expiresAt = expiresOn === undefined ? null : new Date(`${expiresOn}T23:59:59.999Z`)
    if (expiresAt !== null && expiresAt <= now) throw invalid([dayIsPast])
    const { sites } = await listed(affair)
    if (!sites.some(({ id }) => id === site)) throw notFound()
    const key = await makeKey(sql, { site, label, expiresAt, by: actor.id, now })
    if (key === undefined) throw invalid([tooManyKeys])
    return { ...(await listed(affair)), made: { site, key } }
  })

const takeKeyBack = (req: PayloadRequest): Promise<Sites> =>
  administering(req, async (affair) => {
    if (!(await revokeKey(affair.sql, idIn(req, 'id'), idIn(req, 'key'), affair.now))) throw notFound()
    return listed(affair)
  })

const factsShape = z.strictObject({
  name: z.string().trim().min(1).max(120),
  contact: z.email().max(200),
  partner: z.uuid().nullable().default(null),
  hosts: z.array(z.string().max(260)).min(1).max(20),
})

/** @throws Refused 422 */
const readFacts = async (req: PayloadRequest, sql: Sql): Promise<SiteFacts> => {
  const { hosts, partner, ...facts } = await readBody(req, factsShape)
  const known = hosts.map((host) => hostOf(host, env.webhooksToLoopback))
  const problems = known.flatMap((host, index) => (host === undefined ? [notAHost(index, hosts[index] ?? '')] : []))
  if (partner !== null && (await sql.query('SELECT 1 FROM partners WHERE id = $1::uuid', [partner])).length === 0) {
    throw invalid([...problems, unknownPartner])
  }
  if (problems.length > 0) throw invalid(problems)
  return { ...facts, partner, hosts: [...new Set(known.filter((host) => host !== undefined))] }
}

const administering = <Said>(req: PayloadRequest, work: (affair: Affair) => Promise<Said>): Promise<Said> => {
  const actor = actorOf(req)
  if (actor.kind !== 'person') throw notSignedIn()
  if (actor.labo !== 'admin') throw notYours()
  return inTransaction(req, (sql) => work({ sql, actor, now: clock.now() }))
}

const idIn = (req: PayloadRequest, name: string): string => {
  const id = z.uuid().safeParse(req.routeParams?.[name])
  if (!id.success) throw notFound()
  return id.data
}

const answering = async (status: number, work: () => Promise<object>): Promise<Response> => {
  try {
    return Response.json(await work(), { status, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}

const nameTaken = {
  path: 'name',
  code: 'name-taken',
  message: { nl: 'Er is al een website met deze naam. Kies een andere.', en: 'Another site has this name.' },
}
const unknownPartner = {
  path: 'partner',
  code: 'unknown-partner',
  message: { nl: 'Deze organisatie kennen we niet.', en: 'There is no such partner.' },
}
const dayIsPast = {
  path: 'expiresOn',
  code: 'bad-day',
  message: { nl: 'Kies vandaag of een latere dag.', en: 'Today or a later day.' },
}
const tooManyKeys = {
  code: 'too-many-keys',
  message: {
    nl: `Er werken al ${mostKeys} sleutels voor deze website. Trek er eerst een in.`,
    en: `At most ${mostKeys} keys of a site work at once.`,
  },
}
const notAHost = (index: number, host: string) => ({
  path: `hosts.${index}`,
  code: 'not-a-host',
  message: {
    nl: `“${host.slice(0, 60)}” is geen naam van een website die iedereen kan bereiken. Schrijf bijvoorbeeld www.voorbeeld.be.`,
    en: 'Give a public host name, with a port if it is not 443; no address, no IP.',
  },
})
