import type { Payload, PayloadRequest, Where } from 'payload'

import type { Person } from '#access/actor.ts'
import type { DocumentRecord } from '#payload-types'
import { isWritable } from '#src/review/states.ts'
import { sentenceOf } from '#src/review/words.ts'

import { inLanguage } from '../words/index.ts'
import { kindOfText } from '../words/kinds-of-text.ts'

/** What both first pages are made from. */
export type DeskProps = { actor: Person; language: string; payload: Payload; req: PayloadRequest }

/** The newest records that fit, with the name of who leads. One query, with the reader's own rights. */
export const recordsWhere = async (
  { payload, req }: DeskProps,
  where: Where,
  limit: number,
): Promise<DocumentRecord[]> => {
  const { docs } = await payload.find({
    collection: 'documents',
    depth: 1,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    where,
  })
  return docs
}

/** Address of the page on which a document is written. */
export const addressOf = ({ payload }: DeskProps, { collection, id }: DocumentRecord): string =>
  `${payload.config.routes.admin}/collections/${collection}/${id}`

export const titleOf = ({ title }: DocumentRecord, language: string): string =>
  title?.trim() ? title : inLanguage(words.untitled, language)

/** What it is, at the beginning of a sentence: an organisation and its contact may carry one name. */
export const kindIn = ({ collection }: DocumentRecord, language: string): string => {
  const kind = inLanguage(kindOfText(collection), language)
  return kind.charAt(0).toLocaleUpperCase('nl') + kind.slice(1)
}

export const leadOf = ({ lead }: DocumentRecord): string => (typeof lead === 'object' && lead !== null ? lead.name : '')

export const standsWhere = (record: DocumentRecord, language: string): string =>
  inLanguage(
    sentenceOf({
      publication: record.publication,
      publishedAt: record.publishedAt ?? null,
      liveEdition: record.liveEdition ?? null,
      edition: record.editionState ? { number: record.editionNumber, state: record.editionState } : null,
    }),
    language,
  )

/** What is asked of the writers now; empty when it is the labo's turn or nobody's. */
export const askedOf = (record: DocumentRecord, language: string): string => {
  const state = record.editionState ?? null
  if (state === 'changesRequested') return inLanguage(words.change, language)
  return isWritable(state) ? inLanguage(words.goOn, language) : ''
}

const words = {
  change: {
    nl: 'Pas aan wat het labo vraagt en dien opnieuw in.',
    en: 'Change what the labo asks for and submit again.',
  },
  goOn: { nl: 'Schrijf verder en dien in als het klaar is.', en: 'Go on writing and submit when it is ready.' },
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
}
