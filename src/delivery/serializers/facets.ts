import { cardOf, contextFor, makerOf, type Surroundings } from './context.ts'
import type { PublicRecord, PublicTerm } from '../read-model/public-record.ts'
import { idsOf, rowsOf, textOf, textsOf, idOf } from './read-content.ts'

/** The words of the labo that a document carries. */
export function termsCarried({ content }: PublicRecord, { terms }: Pick<Surroundings, 'terms'>): PublicTerm[] {
  const ids = [...[content.themes, content.audiences, content.levels].flatMap(idsOf), content.level, content.sector]
  return ids.map((id) => terms.get(idOf(id) ?? '')).filter((term) => term !== undefined)
}

/**
 * What lists filter on, as `parameter:value`. A partner counts while the document shows it: as maker, also when it is withdrawn; as taking part
 * while it is live. So a document that no longer belongs to a partner has changed, and followers hear of it.
 */
export function facetKeysOf(record: PublicRecord, surroundings: Surroundings): string[] {
  const { content } = record
  const context = contextFor(surroundings, record)
  const owners = [record.lead, ...record.coOwners].filter((id) => makerOf(context, id) !== null)
  const others = [...idsOf(content.partners), ...idsOf(content.organisers), idOf(content.organisation)]
    .concat(rowsOf(content.organisations).map(({ partner }) => idOf(partner)))
    .filter((id) => cardOf(context, 'partner', id) !== null)
  const partners = [...owners, ...others]
  const keys = [
    ...termsCarried(record, surroundings).map(({ vocabulary, key }) => `${vocabulary}:${key}`),
    ...partners.map((id) => `partner:${id}`),
    ...textsOf(content.support).map((value) => `support:${value}`),
    ...plainFacets.map((name) => (textOf(content[name]) === null ? null : `${name}:${textOf(content[name])}`)),
  ]
  return [...new Set(keys.filter((key) => key !== null))].sort()
}

const plainFacets = ['kind', 'carePhase', 'cost', 'schoolYear', 'phase'] as const

/** Titles in the order of a Dutch index: accents, capitals and leading signs do not count. */
export const sortTitle = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
