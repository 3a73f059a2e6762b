import type { Addresses } from '../../addresses.ts'
import { canonicalJson } from '../../canonical.ts'
import type { ContactDocument } from '../contact.ts'
import type { FicheDocument } from '../fiche.ts'
import type { LaboDocument } from '../labo.ts'
import type { LeerlaboDocument } from '../leerlabo.ts'
import { labelOf } from '../page/labels.ts'
import type { PartnerDocument } from '../partner.ts'
import type { ProjectDocument } from '../project.ts'
import type { PublicDocument } from '../serialize.ts'
import {
  fileNodes,
  imageNode,
  nodeId,
  reference,
  references,
  schemaTypes,
  sessionNode,
  termNodes,
  type Node,
} from './parts.ts'

/** A document in the words of schema.org; safe to put between script tags. */
export function renderJsonLd(document: PublicDocument, addresses: Addresses): string {
  const node = {
    '@context': 'https://schema.org',
    '@type': schemaTypes[document.type],
    '@id': nodeId(addresses, document),
    identifier: document.id,
    name: document.title,
    url: document.url,
    ...contentOf(document, addresses),
  }
  return canonicalJson(withoutNothing(node)).replaceAll('<', '\\u003c')
}

function contentOf(document: PublicDocument, addresses: Addresses): Node {
  switch (document.type) {
    case 'fiche':
      return ficheNode(document, addresses)
    case 'project':
      return projectNode(document, addresses)
    case 'leerlabo':
      return leerlaboNode(document, addresses)
    case 'partner':
      return partnerNode(document)
    case 'contact':
      return contactNode(document, addresses)
    case 'labo':
      return laboNode(document, addresses)
  }
}

/** What holds for every work that people can read. */
const workNode = (document: FicheDocument | LeerlaboDocument, addresses: Addresses): Node => ({
  description: document.summary,
  inLanguage: document.lang,
  datePublished: document.publishedAt,
  dateModified: document.modifiedAt,
  version: document.version,
  creativeWorkStatus: document.publication === 'withdrawn' ? 'Withdrawn' : 'Published',
  author: document.lead && reference(addresses, document.lead),
  contributor: references(addresses, document.coOwners),
  about: termNodes(addresses, 'theme', document.themes),
  audience: document.audiences.map(({ label }) => ({ '@type': 'EducationalAudience', educationalRole: label })),
  image: imageNode(document.image),
  text: document.body?.text,
})

const ficheNode = (fiche: FicheDocument, addresses: Addresses): Node => ({
  ...workNode(fiche, addresses),
  learningResourceType: labelOf(fiche.kind),
  educationalLevel: termNodes(addresses, 'level', fiche.levels),
  isAccessibleForFree: true,
  license: fiche.licence?.url,
  timeRequired: fiche.duration.carryOut === null ? null : `PT${Math.round(fiche.duration.carryOut)}M`,
  citation: fiche.sources.map(({ title, author, year, url }) => ({
    '@type': 'CreativeWork',
    name: title,
    author: author === null ? null : { '@type': 'Person', name: author },
    datePublished: year === null ? null : String(year),
    url,
  })),
  mentions: references(addresses, [...fiche.related.fiches, ...fiche.related.leerlabos, ...fiche.related.projects]),
  associatedMedia: fileNodes(fiche.attachments),
})

const leerlaboNode = (leerlabo: LeerlaboDocument, addresses: Addresses): Node => {
  const own = nodeId(addresses, leerlabo)
  const organisers = references(addresses, leerlabo.organisers)
  const { level, sessions, title } = leerlabo
  return {
    ...workNode(leerlabo, addresses),
    educationalLevel: level && termNodes(addresses, 'level', [level])[0],
    provider: organisers,
    organizer: organisers,
    startDate: sessions[0]?.start,
    endDate: sessions
      .map(({ end }) => end)
      .sort()
      .at(-1),
    subEvent: sessions.map((session) => sessionNode(own, title, session)),
    associatedMedia: fileNodes(leerlabo.materials),
  }
}

const projectNode = (project: ProjectDocument, addresses: Addresses): Node => ({
  description: project.summary,
  foundingDate: project.period.from,
  dissolutionDate: project.period.to,
  parentOrganization: project.lead && reference(addresses, project.lead),
  member: references(addresses, [...project.coOwners, ...project.partners]),
  contactPoint: references(addresses, project.contacts),
  image: imageNode(project.image),
})

const partnerNode = ({
  description,
  website,
  logo,
  kbo,
  address: { street, postalCode, city },
}: PartnerDocument): Node => {
  const isKnown = [street, postalCode, city].some((part) => part !== null)
  return {
    description: description?.text,
    sameAs: website,
    logo: imageNode(logo),
    taxID: kbo,
    address: isKnown
      ? { '@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: city, addressCountry: 'BE' }
      : null,
  }
}

const contactNode = ({ title, name, email, phone, organisation }: ContactDocument, addresses: Addresses): Node => ({
  name: name ?? title,
  contactType: title,
  email,
  telephone: phone,
  availableLanguage: 'nl',
  '@reverse': organisation && { contactPoint: reference(addresses, organisation) },
})

const laboNode = (labo: LaboDocument, addresses: Addresses): Node => ({
  description: labo.summary,
  foundingDate: labo.date,
  slogan: labo.spearhead,
  image: imageNode(labo.image),
  subOrganization: references(addresses, labo.projects),
  contactPoint: references(addresses, labo.contacts),
  event: labo.insights
    .filter(({ kind }) => kind === 'event')
    .map(({ title, date, url }) => ({ '@type': 'Event', name: title, startDate: date, url })),
})

/** Without empty members: in JSON-LD they say nothing. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing).filter((inner) => !isNothing(inner))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, inner]) => [name, withoutNothing(inner)] as const)
  return Object.fromEntries(members.filter(([, inner]) => !isNothing(inner)))
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
