import type { DocumentRecord } from '#payload-types'

import type { DeskProps } from './desk.ts'

/** A submitted text: since when it waits, by when an answer was promised, and who reviews it. Times are ISO 8601. */
export type InQueue = {
  record: DocumentRecord
  submittedAt: string | null
  dueOn: string | null
  reviewerName: string | null
}

const atMost = 50

/** Everything submitted, longest waiting first. Two queries, with the reader's own rights. */
export const queueOf = async ({ payload, req }: DeskProps): Promise<InQueue[]> => {
  const { docs: editions } = await payload.find({
    collection: 'editions',
    depth: 2,
    limit: atMost,
    overrideAccess: false,
    pagination: false,
    select: { document: true, dueOn: true, reviewer: true, submittedAt: true },
    sort: 'submittedAt',
    req,
    where: { state: { equals: 'submitted' } },
  })
  const reviewers = editions.flatMap(({ reviewer }) => reviewer ?? [])
  const names = await namesOf({ payload, req }, reviewers)
  return editions.flatMap(({ document, dueOn, reviewer, submittedAt }) =>
    typeof document === 'object'
      ? [
          {
            record: document,
            submittedAt: submittedAt ?? null,
            dueOn: dueOn ?? null,
            reviewerName: reviewer ? (names.get(reviewer) ?? null) : null,
          },
        ]
      : [],
  )
}

const namesOf = async (
  { payload, req }: Pick<DeskProps, 'payload' | 'req'>,
  ids: string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: ids.length,
    overrideAccess: false,
    pagination: false,
    select: { name: true },
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
