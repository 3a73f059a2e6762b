import type { z } from 'zod'
import { enumerations, termVocabularies, type Words } from '../enumerations.ts'
import type { facet } from '../schemas/facets.ts'
import { labelOf } from '../serializers/page/labels.ts'

/** Per filter, how many documents each of its values would give. */
export type Facets = Record<string, z.infer<typeof facet>[]>

/** Values beyond these are left out, the rarest first. */
const mostValues = 100

/**
 * An expression that counts, for each of these filters, the documents per value.
 * @param sourceFor a table expression with the `keys` of all that was asked for but the filter of this name
 */
export function facetsSql(names: string[], sourceFor: (own: string) => string): string {
  if (names.length === 0) return 'null::json'
  const counts = names.map((name) => {
    return `'${name}', (
      select coalesce(json_agg(json_build_object('id', f.value, 'label', ${labelSql(name)}, 'count', f.count)
        order by f.count desc, f.value collate "C"), '[]'::json)
      from (
        select substr(k.key, ${name.length + 2}) as value, count(*)::integer as count
        from ${sourceFor(name)} s cross join lateral unnest(s.keys) as k(key)
        where starts_with(k.key, '${name}:')
        group by 1 order by 2 desc, 1 limit ${mostValues}
      ) f)`
  })
  return `select json_build_object(${counts.join(', ')})`
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
