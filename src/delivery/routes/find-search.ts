import type { Sql } from '#src/server/database/sql.ts'
import type { Card } from '../serializers/cards.ts'
import type { Candidate } from '../search/correct.ts'
import type { SearchQuery } from '../search/query.ts'
import type { Position } from './cursor.ts'
import { countedSql, facetsSql, readFacets, type Facets } from './facets.ts'
import { keysCondition, unknownValues, type Filter, type FoundList } from './find-list.ts'
import { matched, type Joined } from './matched.ts'
import { isAbout, keySql, says, scoreSql, wordingSql } from './wording.ts'

export type Search = {
  query: SearchQuery
  filters: Filter[]
  modifiedSince: string | undefined
  withdrawn: boolean
  facets: string[]
  limit: number
  after: Position | null
}
type Row = { id: string; key: string; card: string; text: string; next_change_at: string | null }
export type FoundSearch = Pick<FoundList, 'epoch' | 'seq' | 'total' | 'unknown'> & {
  /** Whether every word was found, or only some of them; null when nothing was. */
  matched: 'all' | 'some' | null
  facets: Facets
  /** A tsquery with all that the words stood for, other names of terms included. */
  synonyms: string
  rows: (Omit<Row, 'card'> & { card: Card })[]
}

/** Finds beyond these are neither ranked nor counted, so that a word of every document costs no more than a rare one. */
export const mostFinds = 3000

/**
 * One page of what is found, best first, as of one moment: always one statement. Documents with all the words; when there
 * are none, those with any of them.
 */
export async function findSearch(sql: Sql, search: Search): Promise<FoundSearch> {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const { query, facets, limit, after } = search
  const rank = bind(query.rank)
  const score = scoreSql(rank)
  const loose = `s.words @@ (select ${bind(query.loose)}::tsquery)`
  const finds = (where: string) => `
    (select s.document_id as id, s.keys, ${keySql(score, 's.modified_at')} as key from delivery.search s where ${isAbout} and ${where}
     union all
     select s.document_id, s.keys, ${keySql(`${score} + 500`, 's.modified_at')} from delivery.search s where ${says} and not ${isAbout} and ${where}
     limit ${mostFinds + 1})`
  const anyFinds = (where: string) => `
    (select s.document_id as id, s.keys, ${keySql(score, 's.modified_at')} as key from delivery.search s where ${loose} and ${where}
     limit ${mostFinds + 1})`
  const rows = await sql.query<Joined<Row> & Around>(
    `with ${wordingSql(query, bind)}, strict as materialized (
      select * from ${finds(conditions(search, bind))} f
    ), finds as materialized (
      select * from strict union all
      select * from ${anyFinds(`not exists (select from strict) and ${conditions(search, bind)}`)} f
    ), page as (
      select f.key, f.id, row_number() over (order by f.key desc, f.id desc) as place
      from finds f where ${after === null ? 'true' : `(f.key, f.id) < (${bind(after.key)}::text collate "C", ${bind(after.id)}::uuid)`}
      order by f.key desc, f.id desc limit ${bind(limit + 1)}::integer
    )
    select h.epoch, h.seq::text as seq, (select count(*)::integer from finds) as total,
      exists (select from strict) as is_all,
      (select wide::text from wording) as wording,
      (${unknownValues(search.filters, bind)})::text as unknown,
      case when coalesce(p.place, 1) = 1 then (${facetsSql(facets, (own) => countedSql(sourceOf(own, search, bind, finds, anyFinds)))})::text end as facets,
      p.key, p.id::text as id, d.card, left(s.text, 20000) as text, least(d.next_change_at, d.card_next_change_at) as next_change_at
    from delivery.head h left join page p on true
      left join delivery.documents d on d.id = p.id left join delivery.search s on s.document_id = p.id
    order by p.place`,
    values,
  )
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  return {
    epoch: first.epoch,
    seq: Number(first.seq),
    total: first.total,
    matched: first.is_all ? 'all' : first.total > 0 ? 'some' : null,
    synonyms: first.wording ?? '',
    unknown: JSON.parse(first.unknown) as FoundList['unknown'],
    facets: readFacets(first.facets),
    rows: matched<Row>(rows).map((row) => ({ ...row, card: JSON.parse(row.card) as Card })),
  }
}

type Bind = (value: unknown) => string
type Around = {
  epoch: string
  seq: string
  total: number
  is_all: boolean
  wording: string | null
  unknown: string
  facets: string | null
}

function conditions({ filters, modifiedSince, withdrawn }: Search, bind: Bind): string {
  return [
    withdrawn ? 'true' : `s.publication = 'live'`,
    modifiedSince === undefined ? 'true' : `s.modified_at >= ${bind(modifiedSince)}::text`,
    ...filters.map((filter) => keysCondition('s.keys', filter, bind)),
  ].join(' and ')
}

/** What a facet counts: the finds themselves, or when it is filtered on itself, what that filter left out too. */
function sourceOf(
  own: string,
  search: Search,
  bind: Bind,
  ...[finds, anyFinds]: ((where: string) => string)[]
): string {
  const filters = search.filters.filter(({ name }) => name !== own)
  if (filters.length === search.filters.length || !finds || !anyFinds) return 'finds'
  const where = conditions({ ...search, filters }, bind)
  return `(select keys from ${finds(`exists (select from strict) and ${where}`)} f union all
    select keys from ${anyFinds(`not exists (select from strict) and ${where}`)} f)`
}

/** What is known of words that were not all found: null for a word that documents have, else the spellings near to it. */
export async function findSpellings(
  sql: Sql,
  words: { place: number; forms: string; key: string; folded: string; letters: number; mistakes: number }[],
): Promise<(Candidate[] | null)[]> {
  const rows = await sql.query<{ candidates: string | null }>(
    `select case when not exists (select from delivery.search s where s.words @@ (select w.forms::tsquery) and s.publication = 'live')
         and not exists (select from delivery.search_synonyms y where y.key = w.key) then (
       select coalesce(json_agg(c), '[]'::json) from (
         select x.spelling, x.documents from delivery.search_spellings x
         where x.documents > 0 and length(x.folded) between length(w.folded) - w.mistakes and length(w.folded) + w.mistakes
           and bit_count((x.letters # w.letters)::bit(32)) <= 2 * w.mistakes
         order by x.documents desc, x.spelling limit 500
       ) c)::text end as candidates
     from jsonb_to_recordset($1::jsonb) as w(place integer, forms text, key text, folded text, letters integer, mistakes integer)
     order by w.place`,
    [JSON.stringify(words)],
  )
  return rows.map(({ candidates }) => (candidates === null ? null : (JSON.parse(candidates) as Candidate[])))
}
