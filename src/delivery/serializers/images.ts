import type { z } from 'zod'
import { mediaUrl } from '../addresses.ts'
import { imageFormats } from '../image-formats.ts'
import { variantsOf, type MediaFile } from '../media-files.ts'
import type { MediaSnapshot } from '../read-model/public-record.ts'
import type { attachment, image, logo } from '../schemas/parts.ts'
import type { Context } from './context.ts'
import { idOf, idsOf } from './read-content.ts'

export type Image = z.infer<typeof image>
export type Logo = z.infer<typeof logo>
export type Attachment = z.infer<typeof attachment>

/** An image with all its widths; null when it was not part of what was approved. */
export function imageOf(context: Context, value: unknown): Image | null {
  const found = use(context, value)
  if (!found || !found.mimeType.startsWith('image/')) return null
  const variants = variantsOf(found)
  const largest = variants.at(-1)
  if (!largest || largest.width === null || largest.height === null) return null
  const shown = variants.find(({ width }) => (width ?? 0) >= 960) ?? largest
  return {
    url: mediaUrl(context.addresses, shown.file),
    srcset: srcsetOf(context, variants),
    sources: sourcesOf(context, variants),
    alt: altOf(found),
    width: largest.width,
    height: largest.height,
    focal: [share(found.focalX), share(found.focalY)],
    credit: found.credit,
    licence: found.licence,
  }
}

/** Previews give images as they are kept, in one format; what is online answers in all. */
function sourcesOf(context: Context, variants: MediaFile[]): Image['sources'] {
  if (context.addresses.mediaUrl) {
    return variants.slice(0, 1).map(({ mimeType }) => ({ mimeType, srcset: srcsetOf(context, variants) }))
  }
  return Object.entries(imageFormats).map(([ext, mimeType]) => ({ mimeType, srcset: srcsetOf(context, variants, ext) }))
}

const srcsetOf = ({ addresses }: Context, variants: MediaFile[], ending?: string): string =>
  variants
    .map(({ file, ext, width }) => `${mediaUrl(addresses, `${file.slice(0, -ext.length)}${ending ?? ext}`)} ${width}w`)
    .join(', ')

/** The smallest variant: logos stand beside a name. */
export function logoOf(context: Context, value: unknown): Logo | null {
  const found = use(context, value)
  const smallest = found?.mimeType.startsWith('image/') ? variantsOf(found)[0] : undefined
  if (!found || !smallest || smallest.width === null || smallest.height === null) return null
  const { width, height, file } = smallest
  return { url: mediaUrl(context.addresses, file), alt: altOf(found), width, height }
}

export const attachmentsOf = (context: Context, value: unknown): Attachment[] =>
  idsOf(value)
    .map((id) => attachmentOf(context, id))
    .filter((attachment) => attachment !== null)

export function attachmentOf(context: Context, value: unknown): Attachment | null {
  const found = use(context, value)
  const original = found ? variantsOf(found).at(-1) : undefined
  if (!found || !original) return null
  const url = mediaUrl(context.addresses, original.file)
  return { title: found.title ?? found.filename, url, mimeType: found.mimeType, bytes: found.filesize }
}

function use(context: Context, value: unknown): MediaSnapshot | null {
  const id = idOf(value)
  const found = id === null ? undefined : context.media[id]
  if (!found) return null
  context.usedMedia.add(found.id)
  return found
}

const altOf = ({ alt, decorative }: MediaSnapshot): string => (decorative ? '' : (alt ?? ''))

const share = (percent: number | null): number => (percent === null ? 0.5 : Math.round(percent) / 100)
