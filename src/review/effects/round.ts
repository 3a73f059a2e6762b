import type { Sql } from '#src/server/database/sql.ts'

import { dueDate } from '../due-date.ts'
import type { DocumentRow, EditionRow } from '../records.ts'

/** Co-owners of a fiche are asked to agree; what they said about the very same text still holds. */
export const roundOfCoOwners = async (
  sql: Sql,
  { collection, coOwners, laboPartner }: DocumentRow,
  before: Pick<EditionRow, 'agreements' | 'agreeBy' | 'hash'> | null,
  hash: string,
  now: Date,
) => {
  const isAsked = collection === 'fiches' && coOwners.some(({ id }) => id !== laboPartner)
  if (!isAsked) return { agreements: null, agreeBy: null }
  if (before?.hash === hash && before.agreeBy !== null) {
    return { agreements: before.agreements, agreeBy: before.agreeBy }
  }
  return { agreements: [], agreeBy: (await dueDate(sql, now, 'agree')).toISOString() }
}
