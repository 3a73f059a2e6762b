import type { SearchQuery } from '../search/query.ts'

/**
 * A common table expression `wording` that turns the words asked for into two tsqueries: `narrow` with what is as good as
 * each word, and `wide` also with the other names of the terms that they name.
 * @param bind makes a parameter of a value
 */
export const wordingSql = ({ groups }: SearchQuery, bind: (value: unknown) => string): string => `
  wording as materialized (
    select string_agg('(' || w.own || coalesce(s.same, '') || ')', ' & ' order by w.place)::tsquery as narrow,
      string_agg('(' || w.own || coalesce(s.every, '') || ')', ' & ' order by w.place)::tsquery as wide
    from jsonb_to_recordset(${bind(JSON.stringify(groups))}::jsonb) as w(place integer, own text, keys jsonb)
    cross join lateral (
      select string_agg(' | ' || y.query, '' order by y.query) filter (where y.is_same) as same,
        string_agg(' | ' || y.query, '' order by y.query) as every
      from delivery.search_synonyms y where y.key in (select jsonb_array_elements_text(w.keys))
    ) s
  )`

/** The two as conditions on `s`, a row of `delivery.search`: what is about it, and what says it. */
export const isAbout = 's.gist @@ (select wide from wording)'
export const says = 's.words @@ (select narrow from wording)'

/**
 * How good a find `s` is, in millionths: words in the title count most, then the summary, the terms, and what lies in words
 * or comes back in the text.
 * @param rank a parameter with the tsquery to rank by
 */
export const scoreSql = (rank: string): string =>
  `round(ts_rank('{0.1,0.3,0.6,1}', s.gist, ${rank}::tsquery) * 1000000)::integer`

/** A score and a day as one text that sorts as they do: the best first, and of equals the latest. */
export const keySql = (score: string, modifiedAt: string): string =>
  `lpad((${score})::text, 8, '0') || ' ' || ${modifiedAt}`
