import type { Sql } from '#src/server/database/sql.ts'
import type { Rendered } from './render.ts'

/** What is to be known of a rendering to tell what the document no longer belongs to. */
export const keptKeys = (rendered: Rendered[]): string =>
  JSON.stringify(
    rendered.map((one) => ({
      id: one.source.record.id,
      seq: one.seq,
      keys: one.kind === 'upsert' ? one.keys : [],
    })),
  )

/**
 * A statement that notes the partners that these documents had and will no longer have. It must see the documents as they were.
 * @param kept SQL for the parameter with `keptKeys`
 */
export const noteLostSql = (kept: string): string => `
  insert into delivery.lost_keys (document_id, key, seq)
  select d.id, had.key, one.seq
  from jsonb_to_recordset(${kept}::jsonb) as one(id uuid, seq bigint, keys jsonb)
  join delivery.documents d on d.id = one.id cross join lateral unnest(d.keys) as had(key)
  where starts_with(had.key, 'partner:') and not one.keys @> to_jsonb(had.key)
  on conflict (document_id, key) do update set seq = excluded.seq`

/** As a statement of its own, for when all documents are about to be made anew. */
export async function noteLost(sql: Sql, rendered: Rendered[]): Promise<void> {
  await sql.query(noteLostSql('$1'), [keptKeys(rendered)])
}
