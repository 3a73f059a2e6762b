import { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import {
  enumerationNames,
  enumerations,
  termVocabularies,
  vocabularyTitles,
  type EnumerationName,
  type TermVocabulary,
  type Words,
} from '../enumerations.ts'
import type { term, vocabulary, vocabularyList } from '../schemas/answers.ts'
import { nearest } from './nearest.ts'
import { parseQuery } from './parse-query.ts'
import { notFound } from './problems.ts'
import { json, type Answer } from './respond.ts'
import type { Route } from './route.ts'

type Term = z.infer<typeof term>
const noParameters = z.object({})

/** `/v1/vocabularies`: which there are. */
export const vocabularies: Route = async ({ sql, query, addresses }) => {
  parseQuery(noParameters, query)
  const { seq, terms } = await findTerms(sql, null)
  const described = (id: string, title: Words, source: 'labo' | 'api', count: number) => {
    return { id, title, source, count, url: `${addresses.serverUrl}/v1/vocabularies/${id}` }
  }
  const items = [
    ...termVocabularies.map((name) =>
      described(name, vocabularyTitles[name], 'labo', terms.filter(({ vocabulary }) => vocabulary === name).length),
    ),
    ...enumerationNames.map((name) => described(name, enumerations[name].title, 'api', enumerations[name].ids.length)),
  ]
  return answerOf({ items, seq } satisfies z.infer<typeof vocabularyList>)
}

/** `/v1/vocabularies/{name}`: its words, in their order. */
export const vocabularyNamed =
  (name: string): Route =>
  async ({ sql, query }) => {
    parseQuery(noParameters, query)
    if (isOneOf(enumerationNames, name)) return answerOf({ ...enumerated(name), seq: (await findTerms(sql, name)).seq })
    if (!isOneOf(termVocabularies, name)) throw notFound(nearest(name, [...termVocabularies, ...enumerationNames]))
    const { seq, terms } = await findTerms(sql, name)
    const items = terms.map(({ vocabulary: _, ...one }) => one)
    return answerOf({ id: name, title: vocabularyTitles[name], source: 'labo', items, seq })
  }

function enumerated(name: EnumerationName) {
  const { title, words } = enumerations[name]
  const items = Object.entries<Words>(words).map(([id, labels], place): Term => ({
    id,
    labels,
    synonyms: [],
    order: (place + 1) * 10,
    deprecated: false,
    replacement: null,
  }))
  return { id: name, title, source: 'api' as const, items }
}

function answerOf(value: z.infer<typeof vocabulary> | z.infer<typeof vocabularyList>): Answer {
  const body = canonicalJson(value)
  return { body, contentType: json, hash: contentHash(body), seq: value.seq, nextChangeAt: null }
}

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  names.some((known) => known === name)

type Found = Term & { vocabulary: TermVocabulary }

/** The words of one vocabulary, or of all; with where the read model stands. */
async function findTerms(sql: Sql, name: string | null): Promise<{ seq: number; terms: Found[] }> {
  const [row] = await sql.query<{ seq: string; terms: string }>(
    `select h.seq::text as seq, (
       select coalesce(json_agg(json_build_object('vocabulary', t.vocabulary, 'id', t.key,
         'labels', json_build_object('nl', t.label_nl, 'en', t.label_en), 'synonyms', t.synonyms, 'order', t.position,
         'deprecated', t.deprecated, 'replacement', r.key) order by t.position, t.key), '[]'::json)
       from delivery.terms t left join delivery.terms r on r.id = t.replacement_id and r.vocabulary = t.vocabulary
       where $1::text is null or t.vocabulary = $1::text
     )::text as terms from delivery.head h`,
    [name],
  )
  if (!row) throw new Error('delivery.head is empty.')
  return { seq: Number(row.seq), terms: JSON.parse(row.terms) as Found[] }
}
