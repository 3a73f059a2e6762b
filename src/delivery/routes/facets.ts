import type { z } from 'zod'
import { enumerations, termVocabularies, type Words } from '../enumerations.ts'
import type { facet } from '../schemas/facets.ts'
import { labelOf } from '../serializers/page/labels.ts'

/** Per filter, how many documents each of its values would give. */
export type Facets = Record<string, z.infer<typeof facet>[]>

/** Values beyond these are left out, the rarest first. */
const mostValues = 100

/** A table expression with each `key` of a source with `keys`, and its `count`: one walk, for all facets that count the same. */
export const countedSql = (source: string): string =>
  `select u.key, count(*)::integer as count from (select unnest(s.keys) as key from ${source} s) u group by 1`

/**
 * An expression that counts, for each of these filters, the documents per value.
 * @param countsFor a table expression with the `key` and `count` of all that was asked for but the filter of this name
 */
export function facetsSql(names: string[], countsFor: (own: string) => string): string {
  if (names.length === 0) return 'null::json'
  const sources = names.map(countsFor)
  const different = [...new Set(sources)]
  const counts = names.map((name, index) => {
    return `'${name}', (
      select coalesce(json_agg(json_build_object('id', f.value, 'label', ${labelSql(name)}, 'count', f.count)
        order by f.count desc, f.value collate "C"), '[]'::json)
      from (
        select substr(c.key, ${name.length + 2}) as value, c.count from counted_${different.indexOf(sources[index] ?? '')} c
        where starts_with(c.key, '${name}:')
        order by 2 desc, 1 limit ${mostValues}
      ) f)`
  })
  return `with ${different.map((source, index) => `counted_${index} as materialized (${source})`).join(', ')}
    select json_build_object(${counts.join(', ')})`
}

function labelSql(name: string): string {
  if (name === 'partner') return `(select x.title from delivery.documents x where x.id = f.value::uuid)`
  if (!termVocabularies.some((known) => known === name)) return 'f.value'
  return `coalesce((select t.label_nl from delivery.terms t where t.vocabulary = '${name}' and t.key = f.value limit 1), f.value)`
}

/** What the expression gave; codes of this API get their Dutch words. */
export function readFacets(json: string | null): Facets {
  const counted = (json === null ? {} : JSON.parse(json)) as Facets
  return Object.fromEntries(
    Object.entries(counted).map(([name, values]) => {
      const words = wordsOf(name)
      return [
        name,
        values.map((value) => ({
          ...value,
          label: words[value.id]?.nl ?? (name === 'type' ? labelOf(value.id) : null) ?? value.label,
        })),
      ]
    }),
  )
}

const wordsOf = (name: string): Record<string, Words | undefined> =>
  Object.hasOwn(enumerations, name) ? enumerations[name as keyof typeof enumerations].words : {}
