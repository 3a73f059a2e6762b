import { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes } from '../document-types.ts'
import { nearest } from './nearest.ts'
import { matched, type Joined } from './matched.ts'
import { limit } from './parameters.ts'
import { parseQuery } from './parse-query.ts'
import { invalidParameter, resyncRequired } from './problems.ts'
import { json } from './respond.ts'
import { nextAddress } from './list.ts'
import type { Route } from './route.ts'

export const changesParameters = z.object({
  since: z
    .string()
    .regex(/^([0-9a-f]{12}-)?\d{1,15}$/, 'must be the "next" of an earlier answer, a "seq", or 0 for everything')
    .default('0'),
  types: z.string().max(200, 'is too long').optional(),
  limit,
})

/** `/v1/changes`: what changed, in order; each document once, as it is now. Removals are told whatever the types asked for. */
export const changes: Route = async (asked) => {
  const { since, types, limit: size } = parseQuery(changesParameters, asked.query)
  const [epoch, start] = since.includes('-') ? since.split('-') : [undefined, since]
  const found = await findChanges(asked.sql, Number(start), typesIn(types), size + 1)
  if ((epoch !== undefined && epoch !== found.epoch) || Number(start) > found.seq) throw resyncRequired()
  const rows = found.rows.slice(0, size)
  const isComplete = found.rows.length <= size
  const reached = isComplete ? found.seq : Number(rows.at(-1)?.seq)
  const next = `${found.epoch}-${reached}`
  const rest = canonicalJson({ next, seq: found.seq }).slice(1)
  const body = `{"complete":${isComplete},"items":[${rows.map(itemOf).join(',')}],${rest}`
  const headers = isComplete ? undefined : { Link: `<${nextAddress(asked, '/v1/changes', next, 'since')}>; rel="next"` }
  return { body, contentType: json, hash: contentHash(body), seq: found.seq, nextChangeAt: null, headers }
}

function typesIn(given: string | undefined): string[] | null {
  if (given === undefined) return null
  const types = given.split(',')
  const odd = types.find((type) => !documentTypes.some((known) => known === type))
  if (odd === undefined) return types
  throw invalidParameter(
    'types',
    `"types" must hold any of: ${documentTypes.join(', ')}, parted by commas.`,
    nearest(odd, documentTypes),
  )
}

type Row = { seq: string; id: string; type: string; kind: string; reason: string | null; body: string | null }

/** Entries that a later change overtook no longer match their document, and are passed over. */
async function findChanges(sql: Sql, since: number, types: string[] | null, size: number) {
  const rows = await sql.query<Joined<Row> & { epoch: string; head_seq: string }>(
    `with page as (
       select c.seq, c.document_id, c.type, c.kind, c.reason, d.body from delivery.changes c
       left join delivery.documents d on d.seq = c.seq and d.id = c.document_id
       left join delivery.tombstones t on t.seq = c.seq and t.id = c.document_id
       where c.seq > $1::bigint and (t.id is not null or (d.id is not null and ($2::text[] is null or c.type = any($2::text[]))))
       order by c.seq limit $3::integer
     )
     select h.epoch, h.seq::text as head_seq, p.seq::text as seq, p.document_id::text as id, p.type, p.kind, p.reason, p.body
     from delivery.head h left join page p on true order by p.seq`,
    [since, types, size],
  )
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  return { epoch: first.epoch, seq: Number(first.head_seq), rows: matched<Row>(rows) }
}

function itemOf({ seq, id, type, kind, reason, body }: Row): string {
  const rest = canonicalJson({ id, ...(kind === 'delete' ? { reason } : {}), seq: Number(seq), type }).slice(1)
  return kind === 'delete' ? `{"change":"delete",${rest}` : `{"change":"upsert","document":${body},${rest}`
}
