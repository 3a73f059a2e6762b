import { documentPath, type Addresses } from '../../addresses.ts'
import type { Card } from '../cards.ts'
import type { Attachment, Image } from '../images.ts'
import type { PublicDocument } from '../serialize.ts'
import type { Session } from '../session.ts'

/** A node of JSON-LD; members without value are left out when it is written. */
export type Node = { [name: string]: unknown }

/** How schema.org calls our kinds of documents. */
export const schemaTypes = {
  fiche: 'LearningResource',
  project: 'Project',
  leerlabo: ['Course', 'EducationEvent'],
  partner: 'Organization',
  contact: 'ContactPoint',
  labo: 'Project',
} as const

/** The address of a document that never changes. */
export const nodeId = ({ serverUrl }: Addresses, { type, id }: Pick<PublicDocument, 'type' | 'id'>): string =>
  type === 'labo' ? `${serverUrl}/v1/labo` : `${serverUrl}${documentPath(type, id)}`

/** A document that is only pointed to. */
export const reference = (addresses: Addresses, card: Card): Node => ({
  '@type': schemaTypes[card.type],
  '@id': nodeId(addresses, card),
  name: card.title,
  url: card.url,
})

export const references = (addresses: Addresses, cards: Card[]): Node[] =>
  cards.map((card) => reference(addresses, card))

export const imageNode = (image: Image | null): Node | null =>
  image && {
    '@type': 'ImageObject',
    contentUrl: image.url,
    url: image.url,
    caption: image.alt === '' ? null : image.alt,
    creditText: image.credit,
  }

export const fileNodes = (attachments: Attachment[]): Node[] =>
  attachments.map(({ title, url, mimeType, bytes }) => ({
    '@type': 'MediaObject',
    name: title,
    contentUrl: url,
    encodingFormat: mimeType,
    contentSize: String(bytes),
  }))

/** Words of one of our vocabularies. */
export const termNodes = (
  { serverUrl }: Addresses,
  vocabulary: string,
  terms: { id: string; label: string }[],
): Node[] =>
  terms.map(({ id, label }) => ({
    '@type': 'DefinedTerm',
    termCode: id,
    name: label,
    inDefinedTermSet: `${serverUrl}/v1/vocabularies/${vocabulary}`,
  }))

/** One meeting, as an event of its own. */
export function sessionNode(leerlaboId: string, title: string, session: Session): Node {
  const { id, start, end, previousStart, place, status, capacity, registration } = session
  const room = place.name !== null || place.address !== null
  const online = place.online === null ? null : { '@type': 'VirtualLocation', url: place.online }
  const onSite = room ? { '@type': 'Place', name: place.name, address: place.address } : null
  const mode = onSite && online ? 'Mixed' : online ? 'Online' : 'Offline'
  const stand = status === 'cancelled' ? 'Cancelled' : previousStart === null ? 'Scheduled' : 'Rescheduled'
  return {
    '@type': 'EducationEvent',
    '@id': `${leerlaboId}#${encodeURIComponent(id)}`,
    name: title,
    startDate: start,
    endDate: end,
    previousStartDate: previousStart,
    eventStatus: `https://schema.org/Event${stand}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: [onSite, online],
    maximumAttendeeCapacity: capacity,
    offers:
      registration.url === null
        ? null
        : {
            '@type': 'Offer',
            url: registration.url,
            availability: `https://schema.org/${registration.open ? 'InStock' : 'SoldOut'}`,
            availabilityStarts: registration.opens,
            availabilityEnds: registration.closes,
          },
  }
}
