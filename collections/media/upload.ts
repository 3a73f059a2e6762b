import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { ImageSize, UploadConfig } from 'payload'

import { env } from '#src/server/env.ts'

const webp = (width: number): ImageSize => ({
  name: `w${width}`,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 80 } },
})

/** Widths (pixels) of the fixed variants; the public address is `/media/{sha256}-w{width}.webp`. */
export const variantWidths = [480, 960, 1600] as const

export const documentTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
] as const

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const

/** A file that is gone from the disk, or a name that no file has: not there, where Payload would call it a fault of ours. */
const tellMissing: NonNullable<UploadConfig['handlers']>[number] = (req, { params: { filename } }) => {
  if (basename(filename) === filename && existsSync(join(env.mediaDir, filename))) return
  req.payload.logger.warn({ msg: 'A file is not on the disk', filename })
  return Response.json({ errors: [{ message: 'Dit bestand is er niet meer.' }] }, { status: 404 })
}

/** No SVG or XML (scripts), no paste from a URL (SSRF), no client-chosen sizes. */
export const upload: UploadConfig = {
  staticDir: env.mediaDir,
  mimeTypes: [...imageTypes, ...documentTypes],
  focalPoint: true,
  crop: false,
  pasteURL: false,
  bulkUpload: false,
  adminThumbnail: 'w480',
  imageSizes: variantWidths.map(webp),
  handlers: [tellMissing],
}
