import type { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import type { suggestList } from '../schemas/search.ts'
import { markBeginnings } from '../search/highlight.ts'
import { comparable } from '../search/spelling.ts'
import { wordsIn } from '../search/words-in.ts'
import type { Card } from '../serializers/cards.ts'
import { sortTitle } from '../serializers/facets.ts'
import { suggestParameters } from './list-parameters.ts'
import { parseQuery } from './parse-query.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

/** Documents beyond these are not looked at: who types on sees them. */
const mostTitles = 1000

/** `/v1/suggest`: what somebody may be typing. Always one statement, and no word list. */
export const suggest: Route = async ({ query, sql }) => {
  const { q, type, limit } = parseQuery(suggestParameters, query)
  const typed = [...wordsIn(q)]
  const last = typed.at(-1)
  const beginnings = typed.map(({ folded }) => comparable(folded).folded)
  const { seq, words, items } = await findSuggestions(sql, { beginnings, type: type ?? null, q, limit })
  const before = last === undefined ? '' : q.slice(0, last.at)
  const body = canonicalJson({
    words: words.map(({ spelling, documents }) => ({ text: before + spelling, documents })),
    items: items.map((card) => ({ card, title: markBeginnings(card.title, beginnings) })),
    seq,
  } satisfies z.infer<typeof suggestList>)
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt: null }
}

type Typed = { beginnings: string[]; type: string[] | null; q: string; limit: number }
type Found = { seq: number; words: { spelling: string; documents: number }[]; items: Card[] }

/** Titles that begin with all that was typed come first, then the latest. */
async function findSuggestions(sql: Sql, { beginnings, type, q, limit }: Typed): Promise<Found> {
  const titles = beginnings.map((word) => `'${word}':*`).join(' & ')
  const [row] = await sql.query<{ seq: string; words: string; items: string }>(
    `select h.seq::text as seq, (
       select coalesce(json_agg(w), '[]'::json) from (
         select spelling, documents from delivery.search_spellings
         where $1::text <> '' and folded >= $1::text and folded < $1::text || '~' and documents > 0
         order by documents desc, spelling limit $2::integer
       ) w)::text as words, (
       select coalesce(json_agg(t.card order by t.place), '[]'::json) from (
         select d.card::json as card, row_number() over (order by starts_with(d.sort_title, $3::text) desc, d.modified_at desc, d.id) as place
         from (
           select s.document_id from delivery.search s
           where s.title @@ $4::tsquery and s.publication = 'live' and ($5::text[] is null or s.type = any($5::text[]))
           limit ${mostTitles}
         ) s join delivery.documents d on d.id = s.document_id
         order by place limit $2::integer
       ) t)::text as items
     from delivery.head h`,
    [beginnings.at(-1) ?? '', limit, sortTitle(q), titles, type],
  )
  if (!row) throw new Error('delivery.head is empty.')
  return {
    seq: Number(row.seq),
    words: JSON.parse(row.words) as Found['words'],
    items: JSON.parse(row.items) as Card[],
  }
}
