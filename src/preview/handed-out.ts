import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '#access/actor.ts'
import { findLink, makeLink, revokeLinks } from '#src/links/links.ts'
import type { Kind } from '#src/review/facts.ts'
import { readBody } from '#src/review/input-schema.ts'
import { loadVisible } from '#src/review/perform.ts'
import { invalid, notFound, Refused } from '#src/review/refusals.ts'
import { isOpen } from '#src/review/states.ts'
import { inTransaction } from '#src/review/transaction.ts'
import { clock } from '#src/server/clock.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'

import type { PreviewLink, PreviewLinks } from './shape.ts'

/** Days that a preview opens. */
const lifetimeDays = 7

/** Links to one document that work at the same time. */
const mostAtOnce = 20

type Subject = { collection: Kind; id: string }

const shape = z.strictObject({
  note: z
    .string()
    .trim()
    .max(200)
    .regex(/^\P{Cc}*$/u)
    .optional(),
})

/**
 * Makes a link to the edition that is open, for whoever may see it (its owners, the labo).
 * @returns the links that work, with the address of the new one: the only moment at which it is known
 * @throws Refused 401, 404, 409 (nothing is being worked on), 422
 */
export const makePreview = (req: PayloadRequest, { collection, id }: Subject): Promise<PreviewLinks> =>
  inTransaction(req, async (sql) => {
    const { document, edition } = await loadVisible(req, sql, collection, id, true)
    const { note } = await readBody(req, shape)
    if (!edition || !isOpen(edition.state)) throw nothingOpen()
    const now = clock.now()
    if ((await working(sql, document.id, now)).length >= mostAtOnce) throw invalid([tooMany])
    const actor = actorOf(req)
    const token = await makeLink(sql, {
      purpose: 'preview',
      document: document.id,
      edition: edition.number,
      parameters: note ? { note } : {},
      ...(actor.kind === 'person' ? { madeBy: actor.id } : {}),
      lifetimeMs: lifetimeDays * 24 * 60 * 60 * 1000,
      now,
    })
    const made = await findLink(sql, token, 'preview', now)
    if (typeof made === 'string') throw new Error('The link that was just made is missing.')
    const url = `${env.serverUrl}/preview/v1/${collection}/${document.id}.html?token=${token}`
    return { links: await working(sql, document.id, now), made: { id: made.id, url } }
  })

/** The links to a document that work now, newest first. */
export const listPreviews = (req: PayloadRequest, { collection, id }: Subject): Promise<PreviewLinks> =>
  inTransaction(req, async (sql) => {
    const { document } = await loadVisible(req, sql, collection, id, false)
    return { links: await working(sql, document.id, clock.now()) }
  })

/** Takes a link back; it opens nothing from now on. One that no longer worked stays so. */
export const revokePreview = (req: PayloadRequest, { collection, id }: Subject, link: unknown): Promise<PreviewLinks> =>
  inTransaction(req, async (sql) => {
    const { document } = await loadVisible(req, sql, collection, id, false)
    const known = z.uuid().safeParse(link)
    if (!known.success) throw notFound()
    const [found] = await sql.query(
      `SELECT id FROM flow.links WHERE id = $1::uuid AND document_id = $2::uuid AND purpose = 'preview'`,
      [known.data, document.id],
    )
    if (!found) throw notFound()
    const now = clock.now()
    await revokeLinks(sql, { id: known.data, purpose: 'preview', document: document.id }, now)
    return { links: await working(sql, document.id, now) }
  })

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const working = (sql: Sql, document: string, now: Date): Promise<PreviewLink[]> =>
  sql.query<PreviewLink>(
    `SELECT l.id, l.edition, l.parameters->>'note' AS note, u.name AS "madeBy", ${iso('l.made_at')} AS "madeAt", ${iso('l.expires_at')} AS "expiresAt"
     FROM flow.links l LEFT JOIN users u ON u.id = l.made_by
     WHERE l.document_id = $1::uuid AND l.purpose = 'preview' AND l.revoked_at IS NULL AND l.used_at IS NULL AND l.expires_at > $2::timestamptz
     ORDER BY l.made_at DESC, l.id DESC`,
    [document, now.toISOString()],
  )

const nothingOpen = () =>
  new Refused(409, 'nothing-open', {
    nl: 'Er is nu geen nieuwe versie in de maak. Wat online staat, kan iedereen al lezen.',
    en: 'No edition is open: there is nothing to preview',
  })

const tooMany = {
  code: 'too-many-links',
  message: {
    nl: `Er werken al ${mostAtOnce} links naar deze tekst. Trek er eerst een in.`,
    en: `At most ${mostAtOnce} links at once.`,
  },
}
