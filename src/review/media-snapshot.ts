import type { PayloadRequest } from 'payload'

import type { MediaSnapshot } from '#src/delivery/read-model/public-record.ts'


/** The files with these ids as they are now, keyed by id. One query. */
export const snapshotMedia = async (req: PayloadRequest, ids: readonly string[]): Promise<Record<string, MediaSnapshot>> => {
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
