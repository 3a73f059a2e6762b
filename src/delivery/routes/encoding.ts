import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

export type Encoding = 'identity' | 'gzip' | 'br'

/** Below this size (bytes) compression costs more than it saves. */
const worthwhile = 1024

/** The encoding for an `Accept-Encoding` header; brotli before gzip, and none when not asked for. */
export function chooseEncoding(header: string | undefined, bytes: number): Encoding {
  if (header === undefined || bytes < worthwhile) return 'identity'
  const accepted = new Map(header.split(',').map((part) => weighted(part)))
  const accepts = (name: string) => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity'
}

/** A strong tag per encoding: the same content in another encoding is other bytes. */
export const entityTag = (hash: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding === 'gzip' ? 'gz' : 'br'}"`

/** Compresses each content once; kept by its hash, up to so many bytes as `keepCompressed` says. */
export async function encode(body: Buffer, hash: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  const key = `${hash} ${encoding}`
  const known = compressed.get(key)
  if (known) return known
  const fresh = alone(encoding === 'br' ? await brotli(body, brotliOptions) : await zip(body))
  compressed.set(key, fresh)
  return fresh
}

/** In memory of its own size: what zlib gives is a piece of 16 KB that stays as long as the piece does. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** From now on so many bytes are kept at most. */
export const keepCompressed = (maxBytes: number): void => {
  compressed = room(maxBytes)
}

const room = (maxSize: number) =>
  new LRUCache<string, Buffer>({ maxSize, sizeCalculation: (bytes) => bytes.length + 64 })
let compressed = room(64 * 1024 * 1024)
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const brotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}

function weighted(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
