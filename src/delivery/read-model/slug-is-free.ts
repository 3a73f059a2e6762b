import type { Sql } from '#src/server/database/sql.ts'
import type { DocumentType } from '../document-types.ts'
import type { PublicRecord } from './public-record.ts'

/** Another document has, or once had, this slug: slugs are never given out twice. */
export class SlugTaken extends Error {
  override readonly name = 'SlugTaken'
  constructor(
    readonly type: DocumentType,
    readonly slug: string,
  ) {
    super(`The slug "${slug}" belongs to another ${type}.`)
  }
}

/** Whether a document may publish under this slug: nobody else of its kind ever did. */
export async function slugIsFree(sql: Sql, type: DocumentType, slug: string, id: string): Promise<boolean> {
  const taken = await sql.query(slugIsTakenSql('$1', '$2', '$3'), [type, slug, id])
  return taken.length === 0
}

/** The same as part of a statement: a row when it is another's. The arguments are its parameters. */
export const slugIsTakenSql = (type: string, slug: string, id: string): string =>
  `select 1 from delivery.slugs where type = ${type}::text and slug = ${slug}::text and document_id <> ${id}::uuid`

/**
 * Writes down the slug and the earlier ones, for ever.
 * @throws SlugTaken
 */
export async function claimSlugs(sql: Sql, { id, type, slug, slugHistory }: PublicRecord): Promise<void> {
  const claimed = await sql.query<{ slug: string }>(
    `with wanted as (select distinct value as slug from jsonb_array_elements_text($4::jsonb)), others as (
       update delivery.slugs set is_current = false
       where document_id = $2::uuid and is_current and slug not in (select slug from wanted)
     )
     insert into delivery.slugs as known (type, slug, document_id, is_current)
     select $1::text, wanted.slug, $2::uuid, wanted.slug = $3::text from wanted
     on conflict (type, slug) do update set is_current = excluded.is_current
       where known.document_id = excluded.document_id
     returning slug`,
    [type, id, slug, JSON.stringify([slug, ...slugHistory])],
  )
  if (!claimed.some((row) => row.slug === slug)) throw new SlugTaken(type, slug)
}
