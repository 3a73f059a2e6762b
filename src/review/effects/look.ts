import type { Sql } from '#src/server/database/sql.ts'

import { keepSeen } from '../diff/sides.ts'
import type { DocumentRow, EditionRow } from '../records.ts'

/** Who decides on a text has looked at it: what changes after that is what is new to this person. */
export const rememberLook = async (
  sql: Sql,
  document: DocumentRow,
  { content, hash, media, number }: EditionRow,
  person: string | null,
  now: Date,
): Promise<void> => {
  if (person === null || content === null) return
  await keepSeen(sql, document, person, { content, media: media ?? {}, edition: number, hash: hash ?? '' }, now)
}
