import { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { invalidParameter, notYetVisible, resyncRequired } from './problems.ts'

/** A place in the order of changes that an answer must have reached; `epoch` null when only the number was given. */
export type MinSeq = { seq: number; epoch: string | null }

const wellFormed = /^(?:([0-9a-f]{12})-)?(\d{1,15})$/
/** What every address under `/v1` takes beside its own. */
export const everywhereParameters = z.object({ min_seq: z.string().regex(wellFormed).optional() })
/** However the name is written in an address. */
const mentioned = /min(_|%5f)seq/i

/**
 * Takes `min_seq` out of an address or a query string, so that what follows need not know of it. Costs one look where it does not stand.
 * @returns `minSeq` undefined when it is not there, null when it is there and makes no sense
 */
export function takeMinSeq(query: string): { query: string; minSeq: MinSeq | null | undefined } {
  if (!mentioned.test(query)) return { query, minSeq: undefined }
  const pairs = query.split('&')
  const own = pairs.filter(isOwn)
  if (own.length === 0) return { query, minSeq: undefined }
  const rest = pairs.filter((pair) => !isOwn(pair)).join('&')
  const [, epoch, seq] = (own.length === 1 && wellFormed.exec(own[0]?.split('=')[1] ?? '')) || []
  return { query: rest, minSeq: seq === undefined ? null : { seq: Number(seq), epoch: epoch ?? null } }
}

/**
 * An answer read after this is never older than what was asked for: reading goes to the database itself, which has either reached it or not.
 * @throws Problem 400 when it makes no sense, 410 when it is from before a restore, 503 when it is not reached yet
 */
export async function awaitMinSeq(sql: Sql, minSeq: MinSeq | null | undefined): Promise<void> {
  if (minSeq === undefined) return
  if (minSeq === null) throw invalidParameter('min_seq', '"min_seq" must be one "seq", or the "next" of the changes.')
  const [head] = await sql.query<{ epoch: string; seq: string }>('select epoch, seq::text as seq from delivery.head')
  if (!head) throw new Error('delivery.head is empty.')
  if (minSeq.epoch !== null && minSeq.epoch !== head.epoch) throw resyncRequired()
  if (Number(head.seq) < minSeq.seq) throw notYetVisible()
}

/** As it goes along in an address that an answer sends on to. */
export const withMinSeq = (location: string, minSeq: MinSeq | null | undefined): string => {
  if (!minSeq) return location
  const { epoch, seq } = minSeq
  return `${location}${location.includes('?') ? '&' : '?'}min_seq=${epoch === null ? '' : `${epoch}-`}${seq}`
}

const isOwn = (pair: string): boolean => /^min(_|%5f)seq(=|$)/i.test(pair)
