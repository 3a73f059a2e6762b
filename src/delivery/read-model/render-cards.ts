import { canonicalJson } from '../canonical.ts'
import { renderCard } from '../serializers/cards.ts'
import type { KnownCard, Surroundings } from '../serializers/context.ts'
import type { Source } from './sources.ts'

/** Cards being renewed; a contact's card names its partner, so partners come first. */
export type CardsInProgress = Omit<Surroundings, 'now' | 'cards'> & { cards: Map<string, KnownCard> }

/** When each source is rendered: now, or at the instant of its last rendering. */
export type Clock = (source: Source) => Date

/** Renews the cards of these sources and answers the ids of those that others will see differently. */
export function renewCards(sources: Source[], progress: CardsInProgress, clock: Clock): string[] {
  return [...sources].sort(partnersThenContacts).flatMap((source) => {
    const { record } = source
    const before = fingerprint(progress.cards.get(record.id))
    const after = answers(record.publication)
      ? { publication: record.publication, ...renderCard(record, { ...progress, now: clock(source) }) }
      : undefined
    if (after) progress.cards.set(record.id, after)
    else progress.cards.delete(record.id)
    return fingerprint(after) === before ? [] : [record.id]
  })
}

/** Whether a document in this publication is answered with its content. */
export const answers = (publication: Source['record']['publication']): publication is KnownCard['publication'] =>
  publication === 'live' || publication === 'withdrawn'

const turn: Record<string, number> = { partner: 0, contact: 1 }

const partnersThenContacts = (a: Source, b: Source): number => (turn[a.record.type] ?? 2) - (turn[b.record.type] ?? 2)

const fingerprint = (known: KnownCard | undefined): string => (known ? canonicalJson(known) : '')
