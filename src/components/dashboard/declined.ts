import { ownRecord } from '#access/rules.ts'
import type { DocumentRecord } from '#payload-types'
import { type Declined, whyDeclined } from '#src/review/why-declined.ts'

import { reasonWordsOf } from '../words/reason-words.ts'
import type { DeskProps } from './desk.ts'

/** A text that the labo did not take up, with why, and with what can be done instead. */
export type DeclinedText = { record: DocumentRecord; reason: string; why: Declined | undefined }

/**
 * Own texts whose last version was declined, the newest first. Three queries, with the reader's own rights; one after the other,
 * because one of them is a transaction on this request.
 */
export const declinedTexts = async ({ actor, payload, req }: DeskProps): Promise<DeclinedText[]> => {
  const own = ownRecord('document.')(actor)
  if (typeof own !== 'object') return []
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 1,
    limit: 20,
    overrideAccess: false,
    pagination: false,
    req,
    select: { document: true, number: true },
    sort: '-updatedAt',
    where: { and: [{ state: { equals: 'declined' } }, own] },
  })
  const records = docs.flatMap(({ document, number }) =>
    typeof document === 'object' && document.editionNumber === number ? [document] : [],
  )
  const why = await whyDeclined(req, records.map(idOf))
  const inWords = await reasonWordsOf(req)
  return records.map((record) => {
    const code = why.get(record.id)?.reasonCode ?? ''
    return { record, reason: inWords[code] ?? code, why: why.get(record.id) }
  })
}

const idOf = ({ id }: DocumentRecord): string => id
