import { cardOf, contextFor, type Surroundings } from './context.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import { idsOf, rowsOf, textOf, textsOf, idOf } from './read-content.ts'

/** What lists filter on, as `parameter:value`. Partners count when they are public: as maker, or as taking part. */
export function facetKeysOf(record: PublicRecord, surroundings: Surroundings): string[] {
  const { content } = record
  const context = contextFor(surroundings, record)
  const vocabularies = [content.themes, content.audiences, content.levels]
  const terms = [...vocabularies.flatMap(idsOf), idOf(content.level), idOf(content.sector)].map((id) =>
    surroundings.terms.get(id ?? ''),
  )
  const partners = [record.lead, ...record.coOwners, ...idsOf(content.partners), ...idsOf(content.organisers)]
    .concat(idOf(content.organisation), ...rowsOf(content.organisations).map(({ partner }) => idOf(partner)))
    .filter(
      (id) => cardOf(context, 'partner', id) !== null || surroundings.cards.get(id ?? '')?.publication === 'withdrawn',
    )
  const keys = [
    ...terms.map((term) => (term ? `${term.vocabulary}:${term.key}` : null)),
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
