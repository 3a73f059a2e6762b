import type { DocumentType } from '../document-types.ts'
import type { PublicRecord } from '../read-model/public-record.ts'
import { serializeContact, type ContactDocument } from './contact.ts'
import { contextFor, type Context, type Surroundings } from './context.ts'
import { serializeFiche, type FicheDocument } from './fiche.ts'
import { serializeLabo, type LaboDocument } from './labo.ts'
import { serializeLeerlabo, type LeerlaboDocument } from './leerlabo.ts'
import { serializePartner, type PartnerDocument } from './partner.ts'
import { serializeProject, type ProjectDocument } from './project.ts'

/** Any public document, still without its place in the order of changes. */
export type PublicDocument =
  FicheDocument | ProjectDocument | LeerlaboDocument | PartnerDocument | ContactDocument | LaboDocument

/** A document as the public sees it now, the media that it shows, and when time alone will change it. */
export type Serialized = { document: PublicDocument; usedMedia: Set<string>; nextChangeAt: string | null }

export function serialize(record: PublicRecord, surroundings: Surroundings): Serialized {
  const context = contextFor(surroundings, record)
  const document = toDocument(record, context)
  return { document, usedMedia: context.usedMedia, nextChangeAt: [...context.changesAt].sort()[0] ?? null }
}

function toDocument(record: PublicRecord, context: Context): PublicDocument {
  if (isOf(record, 'fiche')) return serializeFiche(record, context)
  if (isOf(record, 'project')) return serializeProject(record, context)
  if (isOf(record, 'leerlabo')) return serializeLeerlabo(record, context)
  if (isOf(record, 'partner')) return serializePartner(record, context)
  if (isOf(record, 'contact')) return serializeContact(record, context)
  if (isOf(record, 'labo')) return serializeLabo(record, context)
  throw new TypeError(`There is no public form for "${record.type}".`)
}

const isOf = <Type extends DocumentType>(record: PublicRecord, type: Type): record is PublicRecord & { type: Type } =>
  record.type === type
