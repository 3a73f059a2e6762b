import { z } from 'zod'
import type { DocumentType } from '../document-types.ts'
import { logo } from './parts.ts'
import { named, published, told } from './published.ts'
import { line, slug, title, uuid, webAddress } from './values.ts'

const pointer = <const Type extends DocumentType>(type: Type) => ({
  id: uuid(),
  type: told(z.literal(type), 'The kind of document.'),
  slug: slug(),
  title: title(),
  url: webAddress('The page for people.'),
})
const summary = () =>
  line('One or two sentences.', 'Zes vragen waarmee leerling en leerkracht weer samen verder kunnen.')

export const ficheCard = named('FicheCard', 'A fiche in short.', { ...pointer('fiche'), summary: summary() })
export const projectCard = named('ProjectCard', 'A project in short.', { ...pointer('project'), summary: summary() })
export const leerlaboCard = named('LeerlaboCard', 'A leerlabo in short.', {
  ...pointer('leerlabo'),
  summary: summary(),
})
export const laboCard = named('LaboCard', 'The labo in short.', { ...pointer('labo'), summary: summary() })
export const partnerCard = named('PartnerCard', 'A partner in short.', { ...pointer('partner'), logo: logo.nullable() })
export const contactCard = named('ContactCard', 'A contact in short, as far as the person agreed.', {
  ...pointer('contact'),
  organisation: line('The name of the organisation.', 'Lerend netwerk Ris+K Leuven'),
  name: line('Only with consent.', 'Naam van de contactpersoon'),
  email: line('Only with consent.', 'contact@partner.example'),
  phone: line('Only with consent.', '+32 16 00 00 00'),
})

/** By kind of document. */
export const cards = {
  fiche: ficheCard,
  project: projectCard,
  leerlabo: leerlaboCard,
  partner: partnerCard,
  contact: contactCard,
  labo: laboCard,
} as const satisfies Record<DocumentType, z.ZodType>

export const card = z
  .discriminatedUnion('type', [ficheCard, projectCard, leerlaboCard, partnerCard, contactCard, laboCard])
  .register(published, { id: 'Card', description: 'Any document in short; `type` tells which.' })
