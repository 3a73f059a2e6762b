import sharp from 'sharp'

import { tooManyPixels, unreadableImage } from './refusals.ts'

const mostMegapixels = 50
const longestSide = 4096

type Format = 'jpeg' | 'png' | 'webp'

const settings = { jpeg: { quality: 88 }, png: { compressionLevel: 9 }, webp: { quality: 90 } } as const

/**
 * The image drawn anew: upright, at most 4096 pixels on a side, in sRGB, without position, camera data or anything else that
 * was in the file. A moving image becomes its first picture: a page that moves by itself hinders readers (WCAG 2.2.2).
 * @throws Refused 422 when it cannot be decoded, or has more than fifty million pixels
 */
export const redraw = async (data: Buffer, format: Format): Promise<Buffer> => {
  await refuseBomb(data)
  try {
    return await sharp(data, { failOn: 'error', limitInputPixels: mostMegapixels * 1e6 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toFormat(format, settings[format])
      .toBuffer()
  } catch {
    throw unreadableImage()
  }
}

/** Reads the header only: the declared size is refused before a pixel is decoded. */
const refuseBomb = async (data: Buffer): Promise<void> => {
  const size = await sharp(data, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!size) throw unreadableImage()
  if (size.width * (size.pageHeight ?? size.height) > mostMegapixels * 1e6) throw tooManyPixels(mostMegapixels)
}
