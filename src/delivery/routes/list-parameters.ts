import { z } from 'zod'
import type { ListName } from '../document-types.ts'
import { enumerations } from '../enumerations.ts'
import { cursor, from, keys, limit, oneOf, parted, partners, schoolYears, yesOrNo } from './parameters.ts'

export const sorts = ['title', '-title', 'publishedAt', '-publishedAt', 'modifiedAt', '-modifiedAt'] as const
export type Sort = (typeof sorts)[number]

const every = {
  modifiedSince: from,
  withdrawn: yesOrNo,
  shape: z.enum(['card', 'full']).default('card'),
  fields: parted,
  facets: parted,
  include: parted,
  limit,
  cursor,
}
const newestFirst = { ...every, sort: z.enum(sorts).default('-publishedAt') }
const alphabetical = { ...every, sort: z.enum(sorts).default('title') }

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
    ...newestFirst,
  }),
  projects: z.object({
    schoolYear: schoolYears,
    phase: oneOf(enumerations.phase.ids),
    support: oneOf(enumerations.support.ids),
    partner: partners,
    ...newestFirst,
  }),
  leerlabos: z.object({
    theme: keys,
    audience: keys,
    level: keys,
    schoolYear: schoolYears,
    partner: partners,
    ...newestFirst,
  }),
  partners: z.object({ sector: keys, ...alphabetical }),
  contacts: z.object({ partner: partners, ...alphabetical }),
} as const satisfies Record<ListName, z.ZodObject>

const notFilters = new Set([...Object.keys(every), 'sort'])

/** What a list can be filtered on, and so what can be counted. */
export const filterNames = (name: ListName): string[] =>
  Object.keys(listParameters[name].shape).filter((parameter) => !notFilters.has(parameter))

/** The filters that were used, each with its values. */
export const filtersIn = (parameters: Record<string, unknown>): { name: string; values: string[] }[] =>
  Object.entries(parameters).flatMap(([name, values]) =>
    !notFilters.has(name) && Array.isArray(values) ? [{ name, values: values.map(String) }] : [],
  )
