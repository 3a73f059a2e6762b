import type { PayloadRequest } from 'payload'

import { missingVersion, stale } from '#src/review/refusals.ts'

/**
 * Compares the version that a save started from with the newest one: `If-Match: "<updatedAt>"` (RFC 9110) or `updatedAt` in the
 * body, as it was read with `draft=true`.
 * @throws Refused 428 when it is missing, 409 with both texts when it is not the newest
 */
export const requireBaseVersion = (
  req: PayloadRequest,
  sent: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>> & { updatedAt: string },
): void => {
  const header = req.headers.get('If-Match')?.replace(/^(W\/)?"(.*)"$/, '$2')
  const base = header ?? sent.updatedAt
  if (typeof base !== 'string' || Number.isNaN(Date.parse(base))) throw missingVersion()
  if (Date.parse(base) !== Date.parse(stored.updatedAt)) throw stale({ stored, sent })
}
