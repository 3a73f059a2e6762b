import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { ImageFormat } from './image-formats.ts'

const drawn: Record<ImageFormat, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 55, effort: 3 }),
  webp: (image) => image.webp({ quality: 80 }),
  // What shows through has no colour of its own in this one.
  jpg: (image) => image.flatten({ background: '#fff' }).jpeg({ quality: 82 }),
}

/** Says with which program an image was drawn: another one may draw other bytes. */
export const drawnWith = sharp.versions.vips

/** Images in other formats, drawn when they are first asked for and kept beside the media folder's own files. */
export type DrawnImages = {
  /**
   * @param name of the file without its ending, the same for the same pixels
   * @returns the name in `dir`; null when the stored file is gone or is no image that can be read
   */
  draw: (stored: string, name: string, format: ImageFormat) => Promise<string | null>
  dir: string
}

/**
 * Each image is drawn once, however many ask for it at the same time; `queue` decides how many are drawn together. What was drawn first goes
 * first when there is too much of it.
 * @param options.mostBytes of all drawn images together
 */
export function drawnImages(options: {
  mediaDir: string
  mostBytes: number
  queue: <Result>(work: () => Promise<Result>) => Promise<Result>
}): DrawnImages {
  const { mediaDir, mostBytes, queue } = options
  const dir = join(mediaDir, 'drawn')
  const underway = new Map<string, Promise<string | null>>()

  const make = async (stored: string, file: string, format: ImageFormat): Promise<string | null> => {
    const source = join(mediaDir, basename(stored))
    if (!existsSync(source)) return null
    await mkdir(dir, { recursive: true })
    const unfinished = join(dir, `${file}.${process.pid}.part`)
    try {
      await drawn[format](sharp(source, { limitInputPixels: mostPixels })).toFile(unfinished)
    } catch {
      await rm(unfinished, { force: true })
      return null
    }
    await rename(unfinished, join(dir, file))
    await makeRoom(dir, mostBytes)
    return file
  }

  return {
    dir,
    draw: (stored, name, format) => {
      const file = `${name}.${format}`
      if (existsSync(join(dir, file))) return Promise.resolve(file)
      const known = underway.get(file)
      if (known) return known
      const drawing = queue(() => make(stored, file, format)).finally(() => underway.delete(file))
      underway.set(file, drawing)
      return drawing
    },
  }
}

/** Uploads are at most 4096 pixels on a side. */
const mostPixels = 4096 * 4096

async function makeRoom(dir: string, mostBytes: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(dir)).map(async (name) => {
      const about = await stat(join(dir, name)).catch(() => null)
      return { name, bytes: about?.size ?? 0, drawnAt: about?.mtimeMs ?? 0 }
    }),
  )
  let excess = files.reduce((sum, { bytes }) => sum + bytes, 0) - mostBytes
  for (const { name, bytes } of files.sort((a, b) => a.drawnAt - b.drawnAt)) {
    if (excess <= 0) return
    await rm(join(dir, name), { force: true })
    excess -= bytes
  }
}
