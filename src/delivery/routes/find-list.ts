import type { Sql } from '#src/server/database/sql.ts'
import type { ListedType } from '../document-types.ts'
import type { Position } from './cursor.ts'
import { countedSql, facetsSql, readFacets, type Facets } from './facets.ts'
import { includedSql, readIncluded, type Included } from './included.ts'
import { matched, type Joined } from './matched.ts'
import type { SearchQuery } from '../search/query.ts'
import { isAbout, keySql, says, scoreSql, wordingSql } from './wording.ts'
import type { Sort } from './list-parameters.ts'

export type Filter = { name: string; values: string[] }
export type ListQuery = {
  type: ListedType
  filters: Filter[]
  modifiedSince: string | undefined
  withdrawn: boolean
  /** What was looked for; null for words that say nothing. */
  q?: SearchQuery | null
  sort: Sort
  shape: 'card' | 'full'
  /** Filters whose values are to be counted. */
  facets: string[]
  /** Members whose cards are to come along as whole documents. */
  include: string[]
  limit: number
  after: Position | null
}
export type ListRow = { bytes: string; key: string; id: string; next_change_at: string | null }
export type FoundList = {
  epoch: string
  seq: number
  total: number
  /** Filter values that stand for nothing. */
  unknown: { name: string; value: string }[]
  facets: Facets
  included: Included
  /** One more than asked for when there is a next page. */
  rows: ListRow[]
}

const columns = { title: 'sort_title', publishedAt: 'published_at', modifiedAt: 'modified_at' } as const

/** One page of a list with its total, as of one moment: always one statement. */
export async function findList(sql: Sql, query: ListQuery): Promise<FoundList> {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const descending = query.sort.startsWith('-') || query.sort === 'relevance'
  const key = keyOf(query, bind)
  const order = descending ? 'desc' : 'asc'
  const bytes = query.shape === 'card' ? 'd.card' : 'd.body'
  const text = `
    with ${query.q ? `${wordingSql(query.q, bind)}, ` : ''}matching as ${isWhole(query) ? 'not materialized' : 'materialized'} (
      select d.id, ${key} as key${query.facets.length === 0 ? '' : ', d.keys'} from delivery.documents d where ${conditions(query, bind).join(' and ')}
    ), picked as (
      select m.key, m.id from matching m
      where ${query.after === null ? 'true' : `(m.key, m.id) ${descending ? '<' : '>'} (${bind(query.after.key)}::text collate "C", ${bind(query.after.id)}::uuid)`}
      order by m.key ${order}, m.id ${order} limit ${bind(query.limit + 1)}::integer
    ), page as (
      select ${bytes} as bytes, d.body, row_number() over (order by p.key ${order}, p.id ${order}) as place,
        p.key, p.id, least(d.next_change_at, d.card_next_change_at) as next_change_at
      from picked p join delivery.documents d using (id)
    )
    select h.epoch, h.seq::text as seq, ${totalSql(query, bind)} as total,
      (${unknownValues(query.filters, bind)})::text as unknown,
      case when coalesce(p.place, 1) = 1 then (${facetsSql(query.facets, (own) => countsOf(query, own, bind))})::text end as facets,
      case when coalesce(p.place, 1) = 1 then (${includedSql(query.include, () => `(select * from page where place <= ${bind(query.limit)}::integer)`, bind)})::text end as included,
      p.bytes, p.key, p.id::text as id, p.next_change_at
    from delivery.head h left join page p on true order by p.place`
  const rows = await sql.query<Joined<ListRow> & Around>(text, values)
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  const unknown = JSON.parse(first.unknown) as FoundList['unknown']
  return {
    epoch: first.epoch,
    seq: Number(first.seq),
    total: first.total,
    unknown,
    facets: readFacets(first.facets),
    included: readIncluded(first.included),
    rows: matched<ListRow>(rows),
  }
}

type Bind = (value: unknown) => string
type Around = {
  epoch: string
  seq: string
  total: number
  unknown: string
  facets: string | null
  included: string | null
}

/** What the list is in the order of. */
function keyOf({ sort, q }: ListQuery, bind: Bind): string {
  if (sort !== 'relevance') return `d.${columns[sort.replace('-', '') as keyof typeof columns]}`
  if (!q) return 'd.modified_at'
  return `(select ${keySql(scoreSql(bind(q.rank)), 's.modified_at')} from delivery.search s where s.document_id = d.id) collate "C"`
}

/** Whether every document of the kind is meant: how many those are, and with which keys, is kept. */
const isWhole = ({ filters, modifiedSince, q }: ListQuery): boolean =>
  filters.length === 0 && modifiedSince === undefined && q === undefined

/** What is kept of all documents of the kind. */
const keptSql = ({ type, withdrawn }: ListQuery, bind: Bind): string =>
  `delivery.counts c where c.type = ${bind(type)}${withdrawn ? '' : ` and c.publication = 'live'`}`

const totalSql = (query: ListQuery, bind: Bind): string =>
  isWhole(query)
    ? `(select coalesce(sum(c.documents), 0)::integer from ${keptSql(query, bind)} and c.key = '')`
    : '(select count(*)::integer from matching)'

/** What a facet counts: all that the other filters leave, whatever its own filter says. */
function countsOf(query: ListQuery, own: string, bind: Bind): string {
  const others = without(query, own)
  if (isWhole(others))
    return `select c.key, sum(c.documents)::integer as count from ${keptSql(others, bind)} group by 1`
  if (others.filters.length === query.filters.length) return countedSql('matching')
  return countedSql(`(select d.keys from delivery.documents d where ${conditions(others, bind).join(' and ')})`)
}

const without = (query: ListQuery, name: string): ListQuery => ({
  ...query,
  filters: query.filters.filter((filter) => filter.name !== name),
})

function conditions({ type, filters, modifiedSince, withdrawn, q }: ListQuery, bind: Bind): string[] {
  return [
    `d.type = ${bind(type)}`,
    withdrawn ? 'true' : `d.publication = 'live'`,
    modifiedSince === undefined ? 'true' : `d.modified_at >= ${bind(modifiedSince)}`,
    ...filters.map((filter) => keysCondition('d.keys', filter, bind)),
    ...(q === undefined ? [] : [isFoundSql(q)]),
  ]
}

/** A filter as a condition on a column with `keys`. */
export const keysCondition = (column: string, { name, values }: Filter, bind: Bind): string =>
  name === 'partner'
    ? `${column} && array(select 'partner:' || g.document_id from delivery.slugs g where g.type = 'partner'
         and (g.slug = any(${bind(values)}::text[]) or g.document_id::text = any(${bind(values)}::text[])))`
    : `${column} && ${bind(values.map((value) => `${name}:${value}`))}::text[]`

/** Words that say nothing find nothing. */
const isFoundSql = (q: SearchQuery | null): string =>
  q === null ? 'false' : `d.id in (select s.document_id from delivery.search s where ${isAbout} or ${says})`

const vocabularies = ['theme', 'audience', 'level', 'sector']

/** Terms and partners that nobody ever published; which documents exist but were never public cannot be told apart. */
export const unknownValues = (filters: Filter[], bind: Bind): string => `
  select coalesce(json_agg(w), '[]'::json) from jsonb_to_recordset(${bind(
    JSON.stringify(
      filters
        .filter(({ name }) => name === 'partner' || vocabularies.includes(name))
        .flatMap(({ name, values }) => values.map((value) => ({ name, value }))),
    ),
  )}::jsonb) as w(name text, value text)
  where case w.name
    when 'partner' then not exists (select 1 from delivery.slugs s where s.type = 'partner' and (s.slug = w.value or s.document_id::text = w.value))
    else not exists (select 1 from delivery.terms t where t.vocabulary = w.name and t.key = w.value) end`

/** The values that a filter knows, to suggest one from. */
export async function knownValues(sql: Sql, name: string): Promise<string[]> {
  const rows = await sql.query<{ value: string }>(
    name === 'partner'
      ? `select s.slug as value from delivery.slugs s join delivery.documents d on d.id = s.document_id where s.type = 'partner' and $1::text is not null limit 500`
      : 'select key as value from delivery.terms where vocabulary = $1::text limit 500',
    [name],
  )
  return rows.map(({ value }) => value)
}
