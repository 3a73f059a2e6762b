import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '#access/actor.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'

import type { Kind } from '../facts.ts'
import { readBody } from '../input-schema.ts'
import { fieldsOf } from '../newest.ts'
import { loadVisible } from '../perform.ts'
import type { DocumentRow } from '../records.ts'
import { invalid, notFound, notSignedIn, Refused } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'
import { changesOf } from './fields.ts'
import type { Differences, Side } from './shape.ts'
import { keepSeen, sideOfEdition, sideSeen } from './sides.ts'
import { titlesFor } from './titles.ts'

type Subject = { collection: Kind; id: string }

/**
 * What differs between an edition and what is online (`since=live`, unless asked otherwise), what this person looked at last
 * (`seen`), or another edition (its number). For whoever may see the document.
 * @throws Refused 401, 404, or 422 naming `since`
 */
export const readDifferences = (req: PayloadRequest, { collection, id }: Subject): Promise<Differences> =>
  inTransaction(req, async (sql) => {
    const { document } = await loadVisible(req, sql, collection, id, false)
    const after = await sideOfEdition(req, sql, document, numberIn(req.routeParams?.number))
    const { side: before, ...since } = await sideBefore(req, sql, document)
    const fields = fieldsOf(req, collection)
    const titleOf = await titlesFor(req, fields, [before.content, after.content])
    return {
      since,
      until: { edition: after.edition, hash: after.hash },
      changes: changesOf(fields, before, after, titleOf),
    }
  })

/**
 * Remembers that this person looked at an edition as it is now. With `hash`, only when that is still the text that was shown.
 * @throws Refused 401, 404, 409 or 422
 */
export const markSeen = async (
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<{ edition: number; hash: string; at: string }> => {
  const { hash } = await readBody(req, z.strictObject({ hash: z.string().max(64).optional() }))
  return inTransaction(req, async (sql) => {
    const { document } = await loadVisible(req, sql, collection, id, false)
    const shown = await sideOfEdition(req, sql, document, numberIn(req.routeParams?.number))
    if (hash !== undefined && hash !== shown.hash) throw changedSince()
    const now = clock.now()
    await keepSeen(sql, document, personOn(req), shown, now)
    return { edition: shown.edition, hash: shown.hash, at: now.toISOString() }
  })
}

const changedSince = () =>
  new Refused(409, 'stale', {
    nl: 'De tekst is veranderd sinds je hem las. Laad de pagina opnieuw en lees na.',
    en: 'The text has changed since it was shown',
  })

type Before = Differences['since'] & { side: Side }

const nothing: Side = { content: {}, media: {} }

const sideBefore = async (req: PayloadRequest, sql: Sql, document: DocumentRow): Promise<Before> => {
  const since = req.query.since ?? 'live'
  if (since === 'seen') {
    const side = await sideSeen(sql, document, personOn(req))
    return { what: 'seen', edition: side?.edition ?? null, at: side?.at ?? null, side: side ?? nothing }
  }
  const number = since === 'live' ? document.liveEdition : wholeNumber(since)
  if (since !== 'live' && number === null) throw invalid([unknownSince])
  const side = number === null ? nothing : await sideOfEdition(req, sql, document, number)
  return {
    what: since === 'live' ? 'live' : 'edition',
    edition: number,
    at: since === 'live' ? document.publishedAt : null,
    side,
  }
}

const unknownSince = {
  path: 'since',
  code: 'wrong-value',
  message: {
    nl: 'Kies sinds wanneer: “live”, “seen” of het nummer van een versie.',
    en: 'since is live, seen or the number of an edition.',
  },
}

const numberIn = (value: unknown): number => {
  const number = wholeNumber(value)
  if (number === null) throw notFound()
  return number
}

const wholeNumber = (value: unknown): number | null =>
  typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null

const personOn = (req: PayloadRequest): string => {
  const actor = actorOf(req)
  if (actor.kind !== 'person') throw notSignedIn()
  return actor.id
}
