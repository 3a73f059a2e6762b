import type { DocumentRecord } from '#payload-types'
import type { PartnerRequest } from '#src/review/facts.ts'

import { type DeskProps, recordsWhere } from './desk.ts'

/** Something that a partner asked of the labo. */
export type AskedOfLabo = { record: DocumentRecord; asked: PartnerRequest }

/** What partners asked and nobody settled yet, the oldest first. One query, with the reader's own rights. */
export const askedOfLabo = async (props: DeskProps): Promise<AskedOfLabo[]> => {
  const records = await recordsWhere(props, { 'requests.about': { exists: true } }, 50)
  return records
    .flatMap((record) => requestsIn(record).map((asked) => ({ record, asked })))
    .sort((a, b) => a.asked.at.localeCompare(b.asked.at))
}

/** Only the actions write this column, and they write a list. */
const requestsIn = ({ requests }: DocumentRecord): PartnerRequest[] =>
  Array.isArray(requests) ? (requests as PartnerRequest[]) : []
