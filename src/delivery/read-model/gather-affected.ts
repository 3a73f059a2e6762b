import type { Sql } from '#src/server/database/sql.ts'
import type { Addresses } from '../addresses.ts'
import type { KnownCard } from '../serializers/context.ts'
import { linksOf } from './links.ts'
import { renewCards, type CardsInProgress } from './render-cards.ts'
import { loadSources, type Source } from './sources.ts'
import { dependantsOf, loadCards, loadTerms } from './surroundings.ts'

export type Affected = { sources: Source[]; progress: CardsInProgress }

/**
 * These documents and, as long as cards change, all that show such a card: at most three rounds (partner, contact, the
 * rest), each a fixed number of statements whatever the number of documents.
 */
export async function gatherAffected(sql: Sql, wanted: Source[], now: Date, addresses: Addresses): Promise<Affected> {
  const progress: CardsInProgress = { addresses, terms: await loadTerms(sql), cards: new Map() }
  const sources = new Map<string, Source>()
  const asked = new Set<string>()
  for (let loaded = wanted; loaded.length > 0;) {
    for (const source of loaded) sources.set(source.record.id, source)
    const needed = loaded.flatMap(({ record }) => [record.id, ...linksOf(record)]).filter((id) => !asked.has(id))
    for (const id of needed) asked.add(id)
    addAll(progress.cards, await loadCards(sql, needed))
    const changed = renewCards(loaded, progress, () => now)
    const dependants = changed.length === 0 ? [] : await dependantsOf(sql, changed)
    const further = dependants.filter((id) => !sources.has(id))
    loaded = further.length === 0 ? [] : await loadSources(sql, further)
  }
  return { sources: [...sources.values()], progress }
}

function addAll(cards: Map<string, KnownCard>, found: Map<string, KnownCard>): void {
  for (const [id, card] of found) cards.set(id, card)
}
