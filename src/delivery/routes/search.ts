import type { z } from 'zod'
import { canonicalJson, contentHash } from '../canonical.ts'
import type { searchList } from '../schemas/search.ts'
import { theAnalyser } from '../search/analyser.ts'
import type { Analyser } from '../search/analyse.ts'
import { corrected, correctionOf, mostMistakes } from '../search/correct.ts'
import { highlighter } from '../search/highlight.ts'
import { anyOf } from '../search/lexemes.ts'
import { keyOf, readQuery, type SearchQuery } from '../search/query.ts'
import { comparable } from '../search/spelling.ts'
import { earliest } from './cache-control.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { findSearch, findSpellings, mostFinds, type FoundSearch, type Search } from './find-search.ts'
import { filtersIn, searchFilters, searchParameters } from './list-parameters.ts'
import { nextAddress, refuseUnknown } from './list.ts'
import { partsOf } from './parted.ts'
import { parseQuery } from './parse-query.ts'
import { resyncRequired } from './problems.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `/v1/search`: what is found by words, the best first. One statement; up to three when not all words are known. */
export const search: Route = async (asked) => {
  const { cursor, limit, facets: toCount, ...given } = parseQuery(searchParameters, asked.query)
  const { q, modifiedSince, withdrawn } = given
  const facets = partsOf('facets', toCount, searchFilters)
  const identity = { list: 'search', ...given }
  const after = cursor === undefined ? null : readCursor(cursor, identity, uuid)
  const analyser = await theAnalyser()
  const what = { filters: filtersIn(given), modifiedSince, withdrawn, facets, limit, after }
  const { found, query, instead } = await findOrCorrect(asked.sql, q, what, analyser)
  if (after !== null && after.epoch !== found.epoch) throw resyncRequired()
  await refuseUnknown(asked, found.unknown)
  const rows = found.rows.slice(0, limit)
  const last = found.rows.length > limit ? rows.at(-1) : undefined
  const next = last ? writeCursor(last, identity, found.epoch) : null
  const body = canonicalJson({
    items: itemsOf(rows, highlighter([`${query.rank} | ${query.loose}`, found.synonyms], query.words.length, analyser)),
    matched: found.matched,
    corrected: instead,
    ...(facets.length === 0 ? {} : { facets: found.facets }),
    next,
    seq: found.seq,
    total: Math.min(found.total, mostFinds),
    totalIsExact: found.total <= mostFinds,
  } satisfies z.infer<typeof searchList>)
  return {
    body,
    contentType: json,
    hash: contentHash(body),
    seq: found.seq,
    nextChangeAt: earliest(rows.map(({ next_change_at }) => next_change_at)),
    ...(next === null ? {} : { headers: { Link: `<${nextAddress(asked, '/v1/search', next)}>; rel="next"` } }),
  }
}

type Around = Omit<Search, 'query'>
type Sql = Parameters<typeof findSearch>[0]

/** When not all words are found, those that nobody uses are corrected; only if that finds something is it told. */
async function findOrCorrect(sql: Sql, q: string, around: Around, analyser: Analyser) {
  const query = readQuery(q, analyser) ?? nothing
  const found = await findSearch(sql, { ...around, query })
  if (found.matched === 'all' || query === nothing) return { found, query, instead: null }
  const instead = await correct(sql, q, query)
  const again = instead === null ? null : readQuery(instead, analyser)
  if (instead === null || again === null) return { found, query, instead: null }
  const better = await findSearch(sql, { ...around, query: again })
  return better.total === 0 ? { found, query, instead: null } : { found: better, query: again, instead }
}

/** Finds nothing: no lexeme is empty. */
const nothing: SearchQuery = { groups: [], loose: '', rank: '', words: [] }

async function correct(sql: Sql, q: string, { words }: SearchQuery): Promise<string | null> {
  const candidates = await findSpellings(
    sql,
    words.map((word, place) => {
      const { forms, halves, parts } = word.analysis
      const { folded, letters } = comparable(word.folded)
      const isMade = halves === null ? forms : [...forms, ...parts]
      return { place, forms: anyOf(isMade), key: keyOf([word]), folded, letters, mistakes: mostMistakes(folded) }
    }),
  )
  const corrections = new Map<number, string>()
  for (const [place, word] of words.entries()) {
    const known = candidates[place]
    const instead = known ? correctionOf(word, known) : null
    if (instead !== null) corrections.set(place, instead)
  }
  return corrections.size === 0 ? null : corrected(q, words, corrections)
}

function itemsOf(rows: FoundSearch['rows'], { whole, excerpt }: ReturnType<typeof highlighter>) {
  return rows.map(({ card, text }) => {
    const summary = 'summary' in card && card.summary !== null ? excerpt(card.summary) : null
    return { card, highlights: { title: whole(card.title), text: summary ?? excerpt(text) } }
  })
}
