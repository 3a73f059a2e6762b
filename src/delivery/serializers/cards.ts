import type { z } from 'zod'
import { pageUrl } from '../addresses.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import type { card, contactCard, ficheCard, leerlaboCard, partnerCard, projectCard } from '../schemas/cards.ts'
import { publicPartOf } from './consent.ts'
import { cardOf, contextFor, type Context, type Surroundings } from './context.ts'
import { logoOf } from './images.ts'
import { textOf } from './read-content.ts'

export type FicheCard = z.infer<typeof ficheCard>
export type ProjectCard = z.infer<typeof projectCard>
export type LeerlaboCard = z.infer<typeof leerlaboCard>
export type PartnerCard = z.infer<typeof partnerCard>
export type ContactCard = z.infer<typeof contactCard>
/** What other documents and lists show of a document; one fixed shape per kind. */
export type Card = z.infer<typeof card>

/** A rendered card and the instant at which time alone changes it. */
export function renderCard(
  record: PublicRecord,
  surroundings: Surroundings,
): { card: Card; nextChangeAt: string | null } {
  const context = contextFor(surroundings, record)
  const card = toCard(record, context)
  return { card, nextChangeAt: [...context.changesAt].sort()[0] ?? null }
}

/** What a document is called, whatever its kind. */
export const titleOf = ({ type, content, slug }: PublicRecord): string =>
  textOf(type === 'partner' ? content.name : type === 'contact' ? content.function : content.title) ?? slug

function toCard(record: PublicRecord, context: Context): Card {
  const { id, type, slug, content } = record
  const pointer = { id, slug, title: titleOf(record), url: pageUrl(context.addresses, type, slug) }
  switch (type) {
    case 'partner':
      return { ...pointer, type, logo: logoOf(context, content.logo) }
    case 'contact': {
      const { name, email, phone } = publicPartOf(content, context)
      const organisation = cardOf(context, 'partner', content.organisation)?.title ?? null
      return { ...pointer, type, organisation, name, email, phone }
    }
    case 'fiche':
    case 'project':
    case 'leerlabo':
    case 'labo':
      return { ...pointer, type, summary: textOf(content.summary) }
  }
}
