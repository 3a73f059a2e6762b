import type { PayloadRequest } from 'payload'

import { inTransaction } from './transaction.ts'

/** What the labo wrote when it declined a text; null for what was erased since. */
export type Declined = { reasonCode: string | null; reason: string | null; alternative: string | null }

/** The last decline of each of these documents, by id. One statement; the caller made sure that the person may see them. */
export const whyDeclined = async (
  req: PayloadRequest,
  documents: readonly string[],
): Promise<ReadonlyMap<string, Declined>> => {
  if (documents.length === 0) return new Map()
  const rows = await inTransaction(req, (sql) =>
    sql.query<Declined & { document: string }>(
      `SELECT DISTINCT ON (v.document_id) v.document_id AS document, w.words->>'reasonCode' AS "reasonCode",
         w.words->>'reason' AS reason, w.words->>'alternative' AS alternative
       FROM events v
       JOIN jsonb_array_elements_text($1::jsonb) wanted ON wanted::uuid = v.document_id
       LEFT JOIN flow.event_words w ON w.event_id = v.id
       WHERE v.key = 'decline' ORDER BY v.document_id, v.number DESC`,
      [JSON.stringify(documents)],
    ),
  )
  return new Map(rows.map(({ document, ...declined }) => [document, declined]))
}
