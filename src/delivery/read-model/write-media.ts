import type { Sql } from '#src/server/database/sql.ts'
import type { RenderedDocument } from './render.ts'
import { storedJson } from './stored-json.ts'

/** The files that these documents show. Rows of files stay when nothing shows them any more: that is how we know a 410. */
export async function writeMedia(sql: Sql, documents: RenderedDocument[]): Promise<void> {
  const uses = documents.flatMap(({ source, files }) => files.map((file) => ({ ...file, document: source.record.id })))
  if (uses.length === 0) return
  const rows = storedJson(uses)
  await sql.query(
    `insert into delivery.media (sha256, variant, ext, filename, download_name, mime_type, bytes, width, height)
     select distinct on (sha256, variant, ext) sha256, variant, ext, stored, "downloadName", "mimeType", bytes, width, height
     from jsonb_to_recordset($1::jsonb) as one(sha256 text, variant text, ext text, stored text, "downloadName" text,
       "mimeType" text, bytes bigint, width integer, height integer)
     on conflict (sha256, variant, ext) do update set filename = excluded.filename, download_name = excluded.download_name`,
    [rows],
  )
  await sql.query(
    `insert into delivery.document_media (document_id, sha256)
     select distinct document, sha256 from jsonb_to_recordset($1::jsonb) as one(document uuid, sha256 text)`,
    [rows],
  )
}
