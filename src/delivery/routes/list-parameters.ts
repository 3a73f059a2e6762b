import { z } from 'zod'
import { typeOfList, type ListedType, type ListName } from '../document-types.ts'
import { enumerations } from '../enumerations.ts'
import { cursor, from, keys, limit, oneOf, parted, partners, schoolYears, words, yesOrNo } from './parameters.ts'

const sorts = ['title', '-title', 'publishedAt', '-publishedAt', 'modifiedAt', '-modifiedAt', 'relevance'] as const
export type Sort = (typeof sorts)[number]

/** The order when nobody asks for one; with `q` the best come first. */
export const defaultSort = {
  fiches: '-publishedAt',
  projects: '-publishedAt',
  leerlabos: '-publishedAt',
  partners: 'title',
  contacts: 'title',
} as const satisfies Record<ListName, Sort>

const every = {
  modifiedSince: from,
  withdrawn: yesOrNo,
  shape: z.enum(['card', 'full']).default('card'),
  fields: parted,
  facets: parted,
  include: parted,
  sort: z.enum(sorts).optional(),
  q: words.optional(),
  limit,
  cursor,
}

/** What each list may be asked; filters are those that `facetKeysOf` writes. */
export const listParameters = {
  fiches: z.object({
    theme: keys,
    audience: keys,
    level: keys,
    kind: oneOf(enumerations.kind.ids),
    carePhase: oneOf(enumerations.carePhase.ids),
    cost: oneOf(enumerations.cost.ids),
    partner: partners,
    ...every,
  }),
  projects: z.object({
    schoolYear: schoolYears,
    phase: oneOf(enumerations.phase.ids),
    support: oneOf(enumerations.support.ids),
    partner: partners,
    ...every,
  }),
  leerlabos: z.object({
    theme: keys,
    audience: keys,
    level: keys,
    schoolYear: schoolYears,
    partner: partners,
    ...every,
  }),
  partners: z.object({ sector: keys, ...every }),
  contacts: z.object({ partner: partners, ...every }),
} as const satisfies Record<ListName, z.ZodObject>

const notFilters = new Set(Object.keys(every))

/** What a list can be filtered on, and so what can be counted. */
export const filterNames = (name: ListName): string[] =>
  Object.keys(listParameters[name].shape).filter((parameter) => !notFilters.has(parameter))

/** The filters that were used, each with its values. */
export const filtersIn = (parameters: Record<string, unknown>): { name: string; values: string[] }[] =>
  Object.entries(parameters).flatMap(([name, values]) =>
    !notFilters.has(name) && Array.isArray(values) ? [{ name, values: values.map(String) }] : [],
  )

const kinds = Object.values(typeOfList) as [ListedType, ...ListedType[]]

/** What all kinds together may be asked: the filters of every list, and the kind. */
export const searchParameters = z.object({
  q: words,
  type: oneOf(kinds),
  ...listParameters.fiches.pick({ theme: true, audience: true, level: true, kind: true, carePhase: true, cost: true })
    .shape,
  ...listParameters.projects.pick({ schoolYear: true, phase: true, support: true, partner: true }).shape,
  ...listParameters.partners.pick({ sector: true }).shape,
  modifiedSince: from,
  withdrawn: yesOrNo,
  facets: parted,
  limit,
  cursor,
})

/** What a search can be filtered on, and so what can be counted. */
export const searchFilters = Object.keys(searchParameters.shape).filter((name) => !notFilters.has(name))

const mostSuggestions = 20
export const suggestParameters = z.object({
  q: words,
  type: oneOf(kinds),
  limit: z
    .string()
    .regex(/^([1-9]|1\d|20)$/, `must be a whole number from 1 to ${mostSuggestions}`)
    .transform(Number)
    .pipe(z.int().min(1).max(mostSuggestions))
    .default(8),
})
