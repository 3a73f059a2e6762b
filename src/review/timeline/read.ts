import type { PayloadRequest } from 'payload'

import type { Kind } from '../facts.ts'
import { loadVisible } from '../perform.ts'
import { inTransaction } from '../transaction.ts'
import { timelineOf } from './page.ts'
import type { Timeline } from './shape.ts'

const usual = 20
const most = 100

/**
 * The story of a document for whoever may see its record: newest first, `before` a number, at most `limit` lines (20, 100 at most).
 * The server's gate has refused every other question in the address.
 * @throws Refused 401 or 404
 */
export const readTimeline = (
  req: PayloadRequest,
  { collection, id }: { collection: Kind; id: string },
): Promise<Timeline> =>
  inTransaction(req, async (sql) => {
    const { document } = await loadVisible(req, sql, collection, id, false)
    const before = wholeNumber(req.query.before)
    return timelineOf(sql, document, { before, limit: Math.min(most, wholeNumber(req.query.limit) ?? usual) })
  })

const wholeNumber = (value: unknown): number | null => {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : null
}
