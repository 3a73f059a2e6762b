import type { PayloadRequest } from 'payload'

import type { MediaSnapshot } from '#src/delivery/read-model/public-record.ts'
import type { Sql } from '#src/server/database/sql.ts'

/** Keeps the files from changing until the transaction ends; what is pinned is what stays. */
export const holdMedia = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await sql.query(
    `SELECT id FROM media WHERE id::text IN (SELECT jsonb_array_elements_text($1::jsonb)) ORDER BY id FOR SHARE`,
    [JSON.stringify(ids)],
  )
}

/** The files with these ids as they are now, keyed by id. One query. */
export const snapshotMedia = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Record<string, MediaSnapshot>> => {
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return Object.fromEntries(
    docs.map((file) => [
      file.id,
      {
        id: file.id,
        sha256: file.sha256 ?? '',
        filename: file.filename ?? '',
        mimeType: file.mimeType ?? '',
        filesize: file.filesize ?? 0,
        width: file.width ?? null,
        height: file.height ?? null,
        focalX: file.focalX ?? null,
        focalY: file.focalY ?? null,
        title: file.title ?? null,
        alt: file.alt ?? null,
        decorative: file.decorative ?? false,
        credit: file.credit ?? null,
        licence: file.licence ?? null,
        sizes: sizesOf(file.sizes),
      },
    ]),
  )
}

type Size = { filename?: string | null; width?: number | null; height?: number | null; mimeType?: string | null }

const sizesOf = (sizes: Record<string, Size | undefined> | undefined): MediaSnapshot['sizes'] =>
  Object.fromEntries(
    Object.entries(sizes ?? {}).flatMap(([name, size]) =>
      size?.filename && size.width && size.height
        ? [[name, { filename: size.filename, width: size.width, height: size.height, mimeType: size.mimeType ?? '' }]]
        : [],
    ),
  )
