import { pageUrl } from '../addresses.ts'
import type { DocumentType } from '../document-types.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import { publicPartOf } from './consent.ts'
import { cardOf, contextFor, type Context, type Surroundings } from './context.ts'
import { logoOf, type Logo } from './images.ts'
import { textOf } from './read-content.ts'

type Pointer<Type extends DocumentType> = { id: string; type: Type; slug: string; title: string; url: string }
export type FicheCard = Pointer<'fiche'> & { summary: string | null }
export type ProjectCard = Pointer<'project'> & { summary: string | null }
export type LeerlaboCard = Pointer<'leerlabo'> & { summary: string | null }
export type LaboCard = Pointer<'labo'> & { summary: string | null }
export type PartnerCard = Pointer<'partner'> & { logo: Logo | null }
export type ContactCard = Pointer<'contact'> & {
  /** The name of the organisation. */
  organisation: string | null
  name: string | null
  email: string | null
  phone: string | null
}
/** What other documents and lists show of a document; one fixed shape per kind. */
export type Card = FicheCard | ProjectCard | LeerlaboCard | LaboCard | PartnerCard | ContactCard

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
