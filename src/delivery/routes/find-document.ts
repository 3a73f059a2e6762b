import type { Sql } from '#src/server/database/sql.ts'
import type { DocumentType } from '../document-types.ts'
import { includedSql, readIncluded, type Included } from './included.ts'

/** What stands at an address now. */
export type FoundDocument = { seq: number } & (
  | { is: 'document'; body: string; hash: string; nextChangeAt: string | null; included: Included }
  | { is: 'moved'; type: DocumentType; slug: string }
  | { is: 'gone'; reason: string }
  | { is: 'unknown' }
)

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Row = {
  seq: string
  type: DocumentType | null
  is_current: boolean | null
  slug: string | null
  body: string | null
  hash: string | null
  next_change_at: string | null
  reason: string | null
  replacement_type: DocumentType | null
  replacement_slug: string | null
  included: string | null
}

const columns = (
  include: string,
) => `h.seq::text as seq, d.type, w.is_current, d.slug, d.body, d.hash, d.next_change_at, t.reason,
  r.type as replacement_type, r.slug as replacement_slug, (${include})::text as included`
/** An archived document sends on to the live one at the end of the line, however many were archived in between. */
const joins = `left join delivery.documents d on d.id = w.id
  left join delivery.tombstones t on t.id = w.id
  left join lateral (
    with recursive line as (
      select t.replacement_id as id, 1 as place where t.reason = 'archived' and t.replacement_id is not null
      union all
      select n.replacement_id, line.place + 1 from line join delivery.tombstones n on n.id = line.id
      where n.reason = 'archived' and n.replacement_id is not null and line.place < 20
    )
    select f.type, f.slug from line join delivery.documents f on f.id = line.id and f.publication = 'live' limit 1
  ) r on true`

const includedHere = (members: string[], place: string) =>
  includedSql(
    members,
    () => '(select d.body)',
    () => place,
  )

/**
 * A document by id, by slug or by a slug it once had: one statement.
 * @param include members whose cards come along as whole documents
 */
export async function findDocument(
  sql: Sql,
  type: DocumentType,
  name: string,
  include: string[] = [],
): Promise<FoundDocument> {
  const rows = await sql.query<Row>(
    `with w as (
       select document_id as id, is_current
       from delivery.slugs where type = $1::text and (slug = $2::text or (is_current and document_id = $3::uuid))
     )
     select ${columns(includedHere(include, '$4'))} from delivery.head h left join w on true ${joins} limit 1`,
    [type, name, uuid.test(name) ? name : null, ...(include.length === 0 ? [] : [include])],
  )
  return toFound(rows[0])
}

/** The labo's own page; there is one, and what was live wins over what no longer is. */
export async function findLabo(sql: Sql, include: string[] = []): Promise<FoundDocument> {
  const rows = await sql.query<Row>(
    `with w as (
       select id, true as is_current from (
         select id, seq, publication = 'live' as is_live, true as answers from delivery.documents where type = 'labo'
         union all select id, seq, false, false from delivery.tombstones where type = 'labo'
       ) known order by is_live desc, answers desc, seq desc limit 1
     )
     select ${columns(includedHere(include, '$1'))} from delivery.head h left join w on true ${joins}`,
    include.length === 0 ? [] : [include],
  )
  return toFound(rows[0])
}

/** What stands behind each of these ids, in the order given: one statement. */
export async function findByIds(sql: Sql, ids: string[]): Promise<{ id: string; found: FoundDocument }[]> {
  const rows = await sql.query<Row & { asked: string }>(
    `with w as (select id, true as is_current, place from unnest($1::uuid[]) with ordinality as asked(id, place))
     select w.id::text as asked, ${columns(includedHere([], ''))} from delivery.head h cross join w ${joins} order by w.place`,
    [ids],
  )
  return rows.map((row) => ({ id: row.asked, found: toFound(row) }))
}

function toFound(row: Row | undefined): FoundDocument {
  if (!row) throw new Error('delivery.head is empty.')
  const seq = Number(row.seq)
  if (row.body !== null && row.hash !== null && row.slug !== null && row.type !== null) {
    if (row.is_current === false) return { seq, is: 'moved', type: row.type, slug: row.slug }
    const { body, hash, next_change_at: nextChangeAt } = row
    return { seq, is: 'document', body, hash, nextChangeAt, included: readIncluded(row.included) }
  }
  if (row.replacement_type !== null && row.replacement_slug !== null) {
    return { seq, is: 'moved', type: row.replacement_type, slug: row.replacement_slug }
  }
  return row.reason === null ? { seq, is: 'unknown' } : { seq, is: 'gone', reason: row.reason }
}
