import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** JSON with sorted keys (RFC 8785): equal values give equal bytes on every instance. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('This value has no JSON form.')
  return json
}

/** The first 128 bits of SHA-256, in hexadecimal: enough to tell contents apart, short enough for a header. */
export const contentHash = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32)
