import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { actorOf } from '#access/actor.ts'
import { invalid } from '#src/review/refusals.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { takeIn } from './incoming.ts'
import { chooseSlug } from './slug.ts'
import { slugIsTaken } from './slug-taken.ts'
import { titleOf } from './title.ts'

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
export const checkIncoming = async (incoming: Incoming): Promise<Record<string, unknown>> => {
  const { req, collection, sent, stored } = incoming
  const isScript = actorOf(req).kind === 'anonymous'
  const problems = await takeIn(collection, sent, stored, req, isScript)
  if (problems.length > 0) throw invalid(problems)
  const { id, createdAt, updatedAt, _status, document, owner, ...own } = sent
  void [id, createdAt, updatedAt, _status, document, owner]
  return { ...own, slug: await slugOf(incoming) }
}

const slugOf = async ({ sql, collection, id, sent, stored, everOnline }: Incoming): Promise<string | null> => {
  const current = textOf(stored?.slug)
  const slug = await chooseSlug({
    title: titleOf(collection.slug, { ...stored, ...sent }),
    previousTitle: stored ? titleOf(collection.slug, stored) : null,
    wanted: textOf(sent.slug),
    current,
    everLive: everOnline,
    taken: (candidate) => slugIsTaken(sql, collection.slug, candidate, id),
  })
  if (slug === null && current !== null) throw noSlugLeft()
  return slug
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const noSlugLeft = () =>
  invalid([
    {
      path: 'slug',
      code: 'slug-taken',
      message: { nl: 'Dit webadres bestaat al te vaak. Kies een ander.', en: 'This slug and all its numbered forms are taken' },
    },
  ])
