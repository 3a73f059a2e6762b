import type { Addresses } from '../addresses.ts'
import type { MediaSnapshot, PublicRecord, PublicTerm } from '../read-model/public-record.ts'
import type { Card, ContactCard, FicheCard, LeerlaboCard, PartnerCard, ProjectCard } from './cards.ts'
import { idOf, idsOf } from './read-content.ts'

/** A card as other documents see it, and the instant at which time alone will change it. */
export type KnownCard = { publication: 'live' | 'withdrawn'; card: Card; nextChangeAt: string | null }

/** What a serializer may know beside the record itself. */
export type Surroundings = {
  addresses: Addresses
  now: Date
  cards: ReadonlyMap<string, KnownCard>
  terms: ReadonlyMap<string, PublicTerm>
}

/** One rendering: the surroundings, and what was used of them. */
export type Context = Surroundings & {
  media: Record<string, MediaSnapshot>
  usedMedia: Set<string>
  consentWithdrawn: boolean
  sessionChanges: NonNullable<PublicRecord['sessionChanges']>
  /** Instants (ISO 8601, UTC) at which time alone changes what is shown. */
  changesAt: Set<string>
}

export const contextFor = (surroundings: Surroundings, record: PublicRecord): Context => ({
  ...surroundings,
  media: record.media,
  consentWithdrawn: record.consentWithdrawn ?? false,
  sessionChanges: record.sessionChanges ?? {},
  usedMedia: new Set(),
  changesAt: new Set(),
})

type CardOf = {
  fiche: FicheCard
  project: ProjectCard
  leerlabo: LeerlaboCard
  partner: PartnerCard
  contact: ContactCard
}

/** Cards of live documents, in the order given; what is not live is left out. */
export const cardsOf = <Type extends keyof CardOf>(context: Context, type: Type, value: unknown): CardOf[Type][] =>
  idsOf(value)
    .map((id) => find(context, type, id, ['live']))
    .filter((card) => card !== null)

export const cardOf = <Type extends keyof CardOf>(
  context: Context,
  type: Type,
  value: unknown,
): CardOf[Type] | null => {
  const id = idOf(value)
  return id === null ? null : find(context, type, id, ['live'])
}

/** Who made something is named as long as that partner's page answers, also when it is withdrawn. */
export const makerOf = (context: Context, id: string | null): PartnerCard | null =>
  id === null ? null : find(context, 'partner', id, ['live', 'withdrawn'])

function find<Type extends keyof CardOf>(
  context: Context,
  type: Type,
  id: string,
  publications: KnownCard['publication'][],
): CardOf[Type] | null {
  const known = context.cards.get(id)
  if (!known || !publications.includes(known.publication) || !isOfType(known.card, type)) return null
  if (known.nextChangeAt !== null) context.changesAt.add(known.nextChangeAt)
  return known.card
}

const isOfType = <Type extends keyof CardOf>(card: Card, type: Type): card is CardOf[Type] => card.type === type
