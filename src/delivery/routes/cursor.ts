import { z } from 'zod'
import { canonicalJson, contentHash } from '../canonical.ts'
import { invalidParameter } from './problems.ts'

/** The last row of a page: its place in the order, and its id. */
export type Position = { key: string; id: string }

/** Text that PostgreSQL takes. */
const text = z
  .string()
  .max(400)
  .refine((value) => !value.includes('\0'))
const token = z.strictObject({ e: text, q: text, k: text, i: text })

/** A mark to go on from; good for this query (the size of the page aside) and until the next restore. */
export const writeCursor = (position: Position, query: unknown, epoch: string): string =>
  Buffer.from(JSON.stringify({ e: epoch, q: fingerprint(query), k: position.key, i: position.id })).toString(
    'base64url',
  )

/**
 * @param id the form that ids have in this list
 * @throws Problem `invalid-parameter` for a cursor of another query or one that we did not make
 */
export function readCursor(cursor: string, query: unknown, id: RegExp): Position & { epoch: string } {
  const bytes = Buffer.from(cursor, 'base64url')
  const parsed = token.safeParse(parseJson(bytes.toString()))
  // Decoding passes over signs that stand for nothing; a cursor that we made holds none.
  if (!parsed.success || !id.test(parsed.data.i) || bytes.toString('base64url') !== cursor) {
    throw invalidParameter('cursor', '"cursor" must be the "next" of an earlier answer.')
  }
  if (parsed.data.q !== fingerprint(query)) {
    throw invalidParameter('cursor', '"cursor" belongs to a list with other parameters; begin again without it.')
  }
  return { key: parsed.data.k, id: parsed.data.i, epoch: parsed.data.e }
}

const fingerprint = (query: unknown): string => contentHash(canonicalJson(query)).slice(0, 16)

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}
