import type { Endpoint, PayloadRequest } from 'payload'

import { markSeen, readDifferences } from './diff/read.ts'
import { answerOnce } from './idempotency.ts'
import { parseInput } from './input-schema.ts'
import { type Command, performIn, readStanding } from './perform.ts'
import { problemResponse } from './problem-response.ts'
import { notFound, notSignedIn } from './refusals.ts'
import type { Standing } from './standing-shape.ts'
import { readTimeline } from './timeline/read.ts'
import { inTransaction } from './transaction.ts'
import { type Addressed, existsIn, isAction, isAddressed } from './transitions.ts'
import { publicType } from './public-type.ts'
import type { Kind } from './facts.ts'

/**
 * `GET /:id/actions`: where the document stands and what this person may do. `POST /:id/actions/:action`: do it.
 * `GET /:id/timeline`: what happened to it, newest first. `GET /:id/editions/:number/diff`: what changed in its text;
 * `POST /:id/editions/:number/seen`: this person looked at it.
 */
export const actionEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/:id/actions', method: 'get', handler: (req) => answering(() => standingHere(req)) },
  { path: '/:id/actions/:action', method: 'post', handler: (req) => answering(() => act(req)) },
  { path: '/:id/timeline', method: 'get', handler: (req) => answering(() => readTimeline(req, subjectOf(req))) },
  {
    path: '/:id/editions/:number/diff',
    method: 'get',
    handler: (req) => answering(() => readDifferences(req, subjectOf(req))),
  },
  {
    path: '/:id/editions/:number/seen',
    method: 'post',
    handler: (req) => answering(() => markSeen(req, subjectOf(req))),
  },
]

const standingHere = async (req: PayloadRequest): Promise<Standing> => {
  const { collection, id } = subjectOf(req)
  return readStanding(req, collection, id)
}

const act = async (req: PayloadRequest): Promise<Standing> => {
  if (!req.user) throw notSignedIn()
  const { collection, id } = subjectOf(req)
  const action = performable(req.routeParams?.action)
  if (!action || !existsIn(action, collection)) throw notFound()
  const { expected, input } = await parseInput(req, action)
  const command: Command = { collection, id, action, expected, input }
  return inTransaction(req, (sql) => answerOnce(req, sql, command, () => performIn(req, sql, command)))
}

const performable = (name: unknown): Addressed | undefined =>
  typeof name === 'string' && isAction(name) && isAddressed(name) ? name : undefined

/** Which document an address is about. */
export const subjectOf = (req: PayloadRequest): { collection: Kind; id: string } => {
  const { collection, id } = req.routeParams ?? {}
  if (typeof collection !== 'string' || !Object.hasOwn(publicType, collection) || typeof id !== 'string')
    throw notFound()
  return { collection: collection as Kind, id }
}

/** Runs what an address asks for; refusals become problem documents. */
export const answering = async (work: () => Promise<object>, status = 200): Promise<Response> => {
  try {
    return Response.json(await work(), { status, headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
