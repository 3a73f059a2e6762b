import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'
import { invalid } from '#src/review/refusals.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { takeIn } from './incoming.ts'
import { rowIdProblems } from './row-ids.ts'
import { chooseSlug } from './slug.ts'
import { slugIsTaken } from './slug-taken.ts'
import { titleField } from './title.ts'

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
  /** A script that acts for nobody: form and existence still count, rights do not. */
  trusted: boolean
}

/**
 * Checks what a client sent, also on drafts (Payload validates those not at all), and gives back what may be stored: without
 * what the server owns, with a slug that is free.
 * @throws Refused 422 naming every field that is wrong
 */
export const checkIncoming = async (incoming: Incoming): Promise<Record<string, unknown>> => {
  const { req, collection, sent, stored, trusted } = incoming
  const problems = [...fixed(incoming), ...(await takeIn(collection, sent, stored ?? {}, req, trusted))]
  if (problems.length > 0) throw invalid(problems)
  const rows = await rowIdProblems(incoming.sql, collection, incoming.id, sent)
  if (rows.length > 0) throw invalid(rows)
  return { ...withoutServerOwned(sent), slug: await slugFor(incoming) }
}

const serverOwned = new Set(['id', 'createdAt', 'updatedAt', '_status', 'document', 'owner', 'collection'])

const withoutServerOwned = (sent: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(sent).filter(([key]) => !serverOwned.has(key)))

/** What was decided once: the owner at creation, the web address at first publication. */
const fixed = ({ sent, stored, everOnline }: Incoming): Problem[] => {
  const slugMoves = everOnline && typeof sent.slug === 'string' && sent.slug !== stored?.slug
  const ownerMoves = stored !== undefined && typeof sent.owner === 'string' && sent.owner !== ''
  return [
    ...(slugMoves
      ? [
          {
            path: 'slug',
            code: 'slug-fixed',
            message: {
              nl: 'Het webadres ligt vast sinds de eerste publicatie.',
              en: 'The slug is fixed since the first publication.',
            },
          },
        ]
      : []),
    ...(ownerMoves
      ? [
          {
            path: 'owner',
            code: 'owner-fixed',
            message: {
              nl: 'De organisatie kies je één keer. Vraag het labo om een overdracht.',
              en: 'The owner is chosen once.',
            },
          },
        ]
      : []),
  ]
}

const slugFor = ({ sql, collection, id, sent, stored, everOnline }: Incoming): Promise<string | null> => {
  const field = titleField(collection.slug)
  return chooseSlug({
    title: textOf(sent[field]) ?? textOf(stored?.[field]),
    previousTitle: textOf(stored?.[field]),
    wanted: textOf(sent.slug),
    current: textOf(stored?.slug),
    everLive: everOnline,
    taken: (slug) => slugIsTaken(sql, collection.slug, slug, id),
  })
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
