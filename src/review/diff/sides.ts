import type { PayloadRequest } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

import { contentOf, hashOf, mediaIdsOf } from '../content.ts'
import { snapshotMedia } from '../media-snapshot.ts'
import { fieldsOf, newestDoc } from '../newest.ts'
import type { DocumentRow } from '../records.ts'
import { notFound, Refused } from '../refusals.ts'
import { type EditionState, isWritable } from '../states.ts'
import type { Side } from './shape.ts'

type Subject = Pick<DocumentRow, 'id' | 'collection'>

/** What an edition says: what was pinned; while it is being written, the newest text and the files as they are now. */
export type SideOfEdition = Side & { edition: number; hash: string }

/** @throws Refused 404 when there is no such edition, or when its text was not kept */
export const sideOfEdition = async (
  req: PayloadRequest,
  sql: Sql,
  { collection, id }: Subject,
  number: number,
): Promise<SideOfEdition> => {
  const [edition] = await sql.query<Pinned>(
    'SELECT state, content, media, hash FROM editions WHERE document_id = $1::uuid AND number = $2::int',
    [id, number],
  )
  if (!edition) throw notFound()
  if (!isWritable(edition.state)) {
    if (!edition.content) throw textNotKept()
    return { edition: number, content: edition.content, media: edition.media ?? {}, hash: edition.hash ?? '' }
  }
  const fields = fieldsOf(req, collection)
  const content = contentOf(fields, await newestDoc(req, collection, id))
  const media = await snapshotMedia(req, mediaIdsOf(fields, content))
  return { edition: number, content, media, hash: hashOf(content, media) }
}

type Pinned = {
  state: EditionState
  content: Record<string, unknown> | null
  media: Record<string, unknown> | null
  hash: string | null
}

const textNotKept = () =>
  new Refused(404, 'text-not-kept', {
    nl: 'Van deze versie is geen tekst bewaard.',
    en: 'The text of this edition was not kept',
  })

/** What a person looked at last, in any edition; undefined when that never happened. */
export const sideSeen = async (
  sql: Sql,
  { id }: Subject,
  person: string,
): Promise<(Side & { edition: number; at: string }) | undefined> => {
  const [seen] = await sql.query<{
    edition: number
    at: string
    content: Record<string, unknown>
    media: Record<string, unknown> | null
  }>(
    `SELECT edition, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, content, media
     FROM flow.seen WHERE person = $1::uuid AND document_id = $2::uuid`,
    [person, id],
  )
  return seen && { ...seen, media: seen.media ?? {} }
}

/** Keeps what a person looked at now, in place of what that was before. */
export const keepSeen = async (
  sql: Sql,
  { id }: Subject,
  person: string,
  { content, edition, media }: SideOfEdition,
  now: Date,
): Promise<void> => {
  await sql.query(
    `INSERT INTO flow.seen (person, document_id, edition, content, media, at)
     VALUES ($1::uuid, $2::uuid, $3::int, $4::jsonb, $5::jsonb, $6::timestamptz)
     ON CONFLICT (person, document_id) DO UPDATE SET edition = excluded.edition, content = excluded.content, media = excluded.media, at = excluded.at`,
    [person, id, edition, JSON.stringify(content), JSON.stringify(media), now.toISOString()],
  )
}
