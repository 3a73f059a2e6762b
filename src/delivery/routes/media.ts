import { basename } from 'node:path'
import type { Request, Response } from 'express'
import type { Sql } from '#src/server/database/sql.ts'
import { drawnWith, type DrawnImages } from '../drawn-images.ts'
import { imageFormats, isImageFormat } from '../image-formats.ts'
import { original } from '../media-files.ts'
import { gone, notFound, rangeNotSatisfiable } from './problems.ts'
import { isSame } from './is-same.ts'

const filePattern = /^([0-9a-f]{64})(?:-([a-z0-9]{1,16}))?\.([a-z0-9]{1,5})$/

type Row = { filename: string; download_name: string; mime_type: string; ext: string; is_shown: boolean }

/** Milliseconds in which a reader may take nothing before it is cut off. */
const patience = 30_000

/** `/media/{sha256}-{variant}.{ext}`: answered only while a public document shows the file; an image in any of the formats. */
export async function sendMedia(
  req: Request,
  res: Response,
  { sql, mediaDir, images, file }: { sql: Sql; mediaDir: string; images: DrawnImages; file: string },
): Promise<void> {
  const [, sha256, variant = original, ext] = filePattern.exec(file) ?? []
  if (sha256 === undefined || ext === undefined) throw notFound()
  const found = await findFile(sql, [sha256, variant, ext])
  if (!found) throw notFound()
  if (!found.is_shown) throw gone('unused')
  const format = ext === found.ext || !isImageFormat(ext) ? null : ext
  const name = `${sha256.slice(0, 32)}-${variant}`
  const tag = format === null ? `"${name}"` : `"${name}-${format}-${drawnWith}"`
  const isKnown = isSame(req.get('if-none-match'), tag)
  const drawn = format === null || isKnown ? null : await images.draw(found.filename, `${sha256}-${variant}`, format)
  if (format !== null && drawn === null && !isKnown) throw notFound()
  res.set({
    ...fileHeaders(format === null ? found.mime_type : imageFormats[format], found.download_name, ext),
    'Cache-Control': 'public, max-age=3600',
    ETag: tag,
  })
  res.setTimeout(patience, () => res.destroy())
  if (isKnown) res.status(304).end()
  else await (drawn === null ? sendFile(res, found.filename, mediaDir) : sendFile(res, drawn, images.dir))
}

/** What says how a file is to be taken: images are shown, anything else is kept; nothing in it runs. */
export const fileHeaders = (mimeType: string, name: string, ext: string): Record<string, string> => ({
  'Content-Type': mimeType,
  'Content-Disposition': `${mimeType.startsWith('image/') ? 'inline' : 'attachment'}; ${fileNames(name, ext)}`,
  'Content-Security-Policy': "default-src 'none'; sandbox",
})

/** The file itself, or the image that it can be drawn from. */
async function findFile(sql: Sql, values: string[]): Promise<Row | undefined> {
  const [row] = await sql.query<Row>(
    `select m.filename, m.download_name, m.mime_type, m.ext, exists (
       select 1 from delivery.document_media u join delivery.documents d on d.id = u.document_id where u.sha256 = m.sha256
     ) as is_shown
     from delivery.media m where m.sha256 = $1::text and m.variant = $2::text
       and (m.ext = $3::text or m.mime_type like 'image/%' and $3::text = any($4::text[]))
     order by m.ext = $3::text desc limit 1`,
    [...values, Object.keys(imageFormats)],
  )
  return row
}

/** A name that people recognise, once plain for old clients and once in full (RFC 6266). */
function fileNames(name: string, ext: string): string {
  const stem =
    name
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[\p{Cc}"\\/]+/gu, ' ')
      .trim()
      .slice(0, 120) || 'bestand'
  const plain = stem.normalize('NFD').replace(/[^\x20-\x7e]/g, '')
  const encoded = encodeURIComponent(`${stem}.${ext}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `filename="${plain.replaceAll('%', '')}.${ext}"; filename*=UTF-8''${encoded}`
}

/**
 * Sends a file from the media folder. Ranges and conditional requests are Express's.
 * @throws Problem 404 when it is missing on disk, 416 for a range that it does not have
 */
export const sendFile = (res: Response, name: string, root: string, acceptRanges = true): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = {
      root,
      cacheControl: false,
      lastModified: false,
      etag: false,
      dotfiles: 'deny',
      acceptRanges,
    } as const
    res.sendFile(basename(name), options, (error?: SendError) => {
      if (!error || res.headersSent) resolve()
      else if (error.status === 416 && asksForEnd(res)) {
        res.removeHeader('Content-Range')
        sendFile(res, name, root, false).then(resolve, reject)
      } else reject(explain(error))
    })
  })

/** The last bytes, more than there are: that is the whole file (RFC 9110, 14.1.2), which Express does not know. */
const asksForEnd = ({ req }: Response): boolean => /^bytes=-0*[1-9]\d*$/.test(req.get('range') ?? '')

type SendError = Error & { status?: number; headers?: Record<string, string> }

function explain(error: SendError): Error {
  if (error.status === 416) return rangeNotSatisfiable(error.headers?.['Content-Range'] ?? 'bytes */*')
  return error.status !== undefined && error.status < 500 ? notFound() : error
}
