import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '#access/actor.ts'
import { problemResponse } from '#src/review/problem-response.ts'
import { invalid, notSignedIn } from '#src/review/refusals.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { clock } from '#src/server/clock.ts'

import { linesFor, unreadOf } from './lines.ts'

const usual = 20

/** `GET /notices`: what one was told, newest first. `POST /notices/read`: some of it, or all, was read. Always one's own. */
export const noticeEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/notices', method: 'get', handler: (req) => answering(() => list(req)) },
  { path: '/notices/read', method: 'post', handler: (req) => answering(() => markRead(req)) },
]

const list = (req: PayloadRequest) => {
  const actor = requireActor(req)
  const limit = Number(req.query.limit ?? usual)
  const page = Number(req.query.page ?? 1)
  return inTransaction(req, async (sql) => {
    const found = await linesFor(sql, actor, { limit: limit + 1, skip: (page - 1) * limit })
    return { unread: await unreadOf(sql, actor), notices: found.slice(0, limit), hasNextPage: found.length > limit }
  })
}

const input = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) }),
  z.strictObject({ all: z.literal(true) }),
])

const markRead = async (req: PayloadRequest) => {
  const actor = requireActor(req)
  const read = input.safeParse(await req.json?.().catch(() => null))
  if (!read.success) throw invalid([unreadable])
  const ids = 'ids' in read.data ? read.data.ids : null
  return inTransaction(req, async (sql) => {
    await sql.query(
      `UPDATE flow.notices SET read_at = $2::timestamptz WHERE person = $1::uuid AND read_at IS NULL
         AND ($3::jsonb IS NULL OR id::text IN (SELECT jsonb_array_elements_text($3::jsonb)))`,
      [actor.id, clock.now().toISOString(), ids === null ? null : JSON.stringify(ids)],
    )
    return { unread: await unreadOf(sql, actor) }
  })
}

const requireActor = (req: PayloadRequest) => {
  const actor = actorOf(req)
  if (actor.kind === 'anonymous') throw notSignedIn()
  return actor
}

const unreadable = {
  path: 'ids',
  code: 'unreadable',
  message: { nl: 'Geef "ids" met één tot honderd berichten, of "all": true.', en: 'Send "ids" or "all": true.' },
}

const answering = async (work: () => Promise<object>): Promise<Response> => {
  try {
    return Response.json(await work(), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return problemResponse(error)
  }
}
