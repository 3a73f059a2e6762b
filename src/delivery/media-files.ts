import { extname } from 'node:path'
import type { MediaSnapshot } from './read-model/public-record.ts'

/** One file that may be asked for: `file` is its public name, `stored` the name in the media folder. */
export type MediaFile = {
  sha256: string
  variant: string
  ext: string
  file: string
  stored: string
  mimeType: string
  bytes: number | null
  width: number | null
  height: number | null
}

/** Name of the one variant of a document, and of an image that has no others. */
export const original = 'original'

/** The public files of one medium, narrowest first. An image shows its fixed widths, never the file as it was uploaded. */
export function variantsOf(media: MediaSnapshot): MediaFile[] {
  const sizes = Object.entries(media.sizes)
    .filter(([, size]) => size.filename && size.width > 0)
    .sort(([, a], [, b]) => a.width - b.width)
  const distinct = new Map(
    sizes.map(([variant, size]) => [size.width, fileOf(media, variant, { ...size, filesize: null })]),
  )
  return distinct.size > 0 ? [...distinct.values()] : [fileOf(media, original, media)]
}

type Stored = {
  filename: string
  mimeType: string
  filesize: number | null
  width: number | null
  height: number | null
}

function fileOf({ sha256 }: MediaSnapshot, variant: string, stored: Stored): MediaFile {
  const { filename, mimeType, filesize, width, height } = stored
  const ext = extname(filename).slice(1).toLowerCase()
  const file = `${variant === original ? sha256 : `${sha256}-${variant}`}.${ext}`
  return { sha256, variant, ext, file, stored: filename, mimeType, bytes: filesize, width, height }
}
