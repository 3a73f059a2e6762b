import { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { sessionStatuses } from '../serializers/session.ts'
import { earliest } from './cache-control.ts'
import { readCursor, writeCursor, type Position } from './cursor.ts'
import { unknownValues, type FoundList } from './find-list.ts'
import { filtersIn } from './list-parameters.ts'
import { matched, type Joined } from './matched.ts'
import { nextAddress, refuseUnknown } from './list.ts'
import { cursor, from, keys, limit, oneOf, until } from './parameters.ts'
import { parseQuery } from './parse-query.ts'
import { resyncRequired } from './problems.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

export const sessionParameters = z.object({
  from,
  to: until,
  level: keys,
  status: oneOf(sessionStatuses),
  limit,
  cursor,
})

/** `/v1/sessions`: the meetings of all live leerlabo's, earliest first. */
export const sessions: Route = async (asked) => {
  const { cursor: given, limit: size, ...query } = parseQuery(sessionParameters, asked.query)
  const identity = { list: 'sessions', ...query }
  const after = given === undefined ? null : readCursor(given, identity, /./)
  const found = await findSessions(asked.sql, { ...query, after, limit: size })
  if (after !== null && after.epoch !== found.epoch) throw resyncRequired()
  await refuseUnknown(asked, found.unknown)
  const rows = found.rows.slice(0, size)
  const last = found.rows.length > size ? rows.at(-1) : undefined
  const next = last ? writeCursor(last, identity, found.epoch) : null
  const rest = canonicalJson({ next, seq: found.seq, total: found.total }).slice(1)
  const body = `{"items":[${rows.map((row) => row.body).join(',')}],${rest}`
  return {
    body,
    contentType: json,
    hash: contentHash(body),
    seq: found.seq,
    nextChangeAt: earliest(rows.map(({ next_change_at }) => next_change_at)),
    ...(next === null ? {} : { headers: { Link: `<${nextAddress(asked, '/v1/sessions', next)}>; rel="next"` } }),
  }
}

type SessionQuery = {
  from?: string | undefined
  to?: string | undefined
  level?: string[] | undefined
  status?: string[] | undefined
  after: Position | null
  limit: number
}
type Row = { body: string; key: string; id: string; next_change_at: string | null }

async function findSessions(sql: Sql, { from, to, level, status, after, limit }: SessionQuery) {
  const values: unknown[] = [
    ...[seconds(from), seconds(to), level ?? null, status ?? null],
    ...[after?.key ?? null, after?.id ?? null, limit + 1],
  ]
  const unknown = unknownValues(filtersIn({ level }), (value) => `$${values.push(value)}`)
  const rows = await sql.query<Joined<Row> & { epoch: string; seq: string; total: number; unknown: string }>(
    `with matching as materialized (
       select s.start_at as key, s.leerlabo_id || ' ' || s.id as id, s.body, s.next_change_at
       from delivery.sessions s join delivery.documents d on d.id = s.leerlabo_id and d.publication = 'live'
       where ($1::text is null or s.start_at >= $1::text) and ($2::text is null or s.start_at < $2::text)
         and ($3::text[] is null or s.level = any($3::text[])) and ($4::text[] is null or s.status = any($4::text[]))
     ), page as (
       select * from matching where $5::text is null or (key, id) > ($5::text collate "C", $6::text)
       order by key, id limit $7::integer
     )
     select h.epoch, h.seq::text as seq, (select count(*)::integer from matching) as total, (${unknown})::text as unknown, p.*
     from delivery.head h left join page p on true order by p.key, p.id`,
    values,
  )
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  const { epoch, seq, total } = first
  return {
    epoch,
    seq: Number(seq),
    total,
    unknown: JSON.parse(first.unknown) as FoundList['unknown'],
    rows: matched<Row>(rows),
  }
}

/** Sessions are stored to the second. */
const seconds = (instant: string | undefined): string | null => instant?.replace(/\.\d{3}Z$/, 'Z') ?? null
