import type { Addresses } from '#src/delivery/addresses.ts'
import type { PublicRecord, PublicTerm } from '#src/delivery/read-model/public-record.ts'
import { renewCards } from '#src/delivery/read-model/render-cards.ts'
import type { KnownCard } from '#src/delivery/serializers/context.ts'
import { serialize, type Serialized } from '#src/delivery/serializers/serialize.ts'

export const addresses: Addresses = { serverUrl: 'https://labo.example', publicUrls: {} }

/** Serializes a record among others that are public too, without a database. */
export function rendered(
  record: PublicRecord,
  others: PublicRecord[] = [],
  terms: PublicTerm[] = [],
  now = new Date('2026-11-23T12:00:00Z'),
): Serialized {
  const progress = {
    addresses,
    cards: new Map<string, KnownCard>(),
    terms: new Map(terms.map((term) => [term.id, term])),
  }
  const sources = [...others, record].map((one) => ({ record: one, seq: 0, hash: null, renderedAt: now.toISOString() }))
  renewCards(sources, progress, () => now)
  return serialize(record, { ...progress, now })
}
