import { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes } from '../document-types.ts'
import { nextAddress, refuseUnknown } from './list.ts'
import { matched, type Joined } from './matched.ts'
import { limit, partners } from './parameters.ts'
import { parseQuery } from './parse-query.ts'
import { partsOf } from './parted.ts'
import { resyncRequired } from './problems.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

export const changesParameters = z.object({
  since: z
    .string()
    .regex(
      /^([0-9a-f]{12}-\d{1,15}(-\d{1,15})?|\d{1,15})$/,
      'must be the "next" of an earlier answer, a "seq", or 0 for everything',
    )
    .default('0'),
  types: z.string().max(200, 'is too long').optional(),
  partner: partners,
  shape: z.enum(['card', 'full']).default('full'),
  limit,
})

/**
 * `/v1/changes`: what changed, in order; each document once, as it is now. Removals are told whatever was asked for, and what no longer
 * belongs to the partner that was asked for is told to have left.
 */
export const changes: Route = async (asked) => {
  const { since, types: given, partner, shape, limit: size } = parseQuery(changesParameters, asked.query)
  const types = given === undefined ? null : partsOf('types', given, documentTypes)
  const [epoch, start, from = start] = since.includes('-') ? since.split('-') : [undefined, since]
  const what = { since: Number(start), from: Number(from), types, partners: partner ?? null, shape, size: size + 1 }
  const found = await findChanges(asked.sql, what)
  if ((epoch !== undefined && epoch !== found.epoch) || Number(start) > found.seq) throw resyncRequired()
  await refuseUnknown(
    asked,
    found.unknown.map((value) => ({ name: 'partner', value })),
  )
  const rows = found.rows.slice(0, size)
  const isComplete = found.rows.length <= size
  const reached = isComplete ? found.seq : Number(rows.at(-1)?.seq)
  const next = `${found.epoch}-${reached}${isComplete || partner === undefined ? '' : `-${from}`}`
  const rest = canonicalJson({ next, seq: found.seq }).slice(1)
  const body = `{"complete":${isComplete},"items":[${rows.map((row) => itemOf(row, shape)).join(',')}],${rest}`
  const headers = isComplete ? undefined : { Link: `<${nextAddress(asked, '/v1/changes', next, 'since')}>; rel="next"` }
  return { body, contentType: json, hash: contentHash(body), seq: found.seq, nextChangeAt: found.nextChangeAt, headers }
}

type Wanted = {
  since: number
  /** Where the pages began of which this is one. */
  from: number
  types: string[] | null
  partners: string[] | null
  shape: 'card' | 'full'
  size: number
}
type Kind = 'upsert' | 'delete' | 'left'
/** What time changes about any document is a change too. */
type Around = { epoch: string; head_seq: string; unknown: string[]; next_change_at: string | null }
type Row = { seq: string; id: string; type: string; kind: Kind; reason: string | null; bytes: string | null }

/**
 * Entries that a later change overtook no longer match their document, and are passed over. A document that changed leaves when it
 * belonged to a partner asked for, and no longer does, since a change that the follower has not seen: one since its pages began, because the
 * document may have changed again after it and then comes on a later page.
 */
async function findChanges(sql: Sql, { since, from, types, partners, shape, size }: Wanted) {
  const rows = await sql.query<Joined<Row> & Around>(
    `with asked as (select unnest($3::text[]) as name),
     wanted as (
       select coalesce(array_agg('partner:' || k.id), '{}') as keys from (
         select s.document_id::text as id from delivery.slugs s join asked a on s.slug = a.name where s.type = 'partner'
         union select name from asked
       ) k
     ),
     page as (
       select c.seq, c.document_id, c.type, c.reason, ${shape === 'card' ? 'd.card' : 'd.body'} as bytes,
         case when t.id is not null then 'delete' when $3::text[] is null or d.keys && w.keys then 'upsert' else 'left' end as kind
       from delivery.changes c cross join wanted w
       left join delivery.documents d on d.seq = c.seq and d.id = c.document_id
       left join delivery.tombstones t on t.seq = c.seq and t.id = c.document_id
       where c.seq > $1::bigint and (t.id is not null or (
         d.id is not null and ($2::text[] is null or c.type = any($2::text[]))
         and ($3::text[] is null or d.keys && w.keys or exists (
           select 1 from delivery.lost_keys l where l.document_id = d.id and l.key = any(w.keys) and l.seq > $5::bigint))))
       order by c.seq limit $4::integer
     )
     select h.epoch, h.seq::text as head_seq, (select min(next_change_at) from delivery.documents) as next_change_at, p.seq::text as seq, p.document_id::text as id, p.type, p.kind, p.reason,
       case when p.kind = 'upsert' then p.bytes end as bytes,
       array(select name from asked where name !~ '${uuid}' and not exists (
         select 1 from delivery.slugs s where s.type = 'partner' and s.slug = name)) as unknown
     from delivery.head h left join page p on true order by p.seq`,
    [since, types, partners, size, from],
  )
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  const { epoch, head_seq: seq, unknown, next_change_at: nextChangeAt } = first
  return { epoch, seq: Number(seq), unknown, nextChangeAt, rows: matched<Row>(rows) }
}

/** An id that nobody knows (any more) is no mistake: who follows an erased partner must still hear of removals. */
const uuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

function itemOf({ seq, id, type, kind, reason, bytes }: Row, shape: 'card' | 'full'): string {
  const rest = canonicalJson({ id, ...(kind === 'delete' ? { reason } : {}), seq: Number(seq), type }).slice(1)
  if (kind !== 'upsert') return `{"change":"${kind}",${rest}`
  return shape === 'full'
    ? `{"change":"upsert","document":${bytes},${rest}`
    : `{"card":${bytes},"change":"upsert",${rest}`
}
