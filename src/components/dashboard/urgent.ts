import type { DocumentRecord } from '#payload-types'

import type { DeskProps } from './desk.ts'

/** An emergency publication that nobody confirmed yet; `at` is ISO 8601. */
export type Forced = { record: DocumentRecord; at: string | null }

const atMost = 20

/** Emergency publications to read afterwards, the oldest first. One query, with the reader's own rights. */
export const forcedTexts = async ({ payload, req }: DeskProps): Promise<Forced[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    depth: 2,
    limit: atMost,
    overrideAccess: false,
    pagination: false,
    req,
    select: { document: true, forcedAt: true },
    sort: 'forcedAt',
    where: {
      and: [
        { state: { equals: 'published' } },
        { forcedBy: { exists: true } },
        { confirmedBy: { exists: false } },
        { 'document.publication': { equals: 'live' } },
      ],
    },
  })
  return docs.flatMap(({ document, forcedAt }) =>
    typeof document === 'object' ? [{ record: document, at: forcedAt ?? null }] : [],
  )
}

/** Texts under an emergency stop, the first deadline first. One query, with the reader's own rights. */
export const stoppedTexts = async ({ payload, req }: DeskProps): Promise<DocumentRecord[]> => {
  const { docs } = await payload.find({
    collection: 'documents',
    depth: 1,
    limit: atMost,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'resolveBy',
    where: { and: [{ publication: { equals: 'offline' } }, { resolveBy: { exists: true } }] },
  })
  return docs
}
