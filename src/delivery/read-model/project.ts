import type { Sql } from '#src/server/database/sql.ts'
import { configuredAddresses } from './configured-addresses.ts'
import { lockHead } from './head.ts'
import type { PublicRecord } from './public-record.ts'
import { renew } from './renew.ts'
import { claimSlugs } from './slug-is-free.ts'
import { saveSource } from './sources.ts'

/**
 * Brings the public read model up to date with one document, in the caller's transaction: the document, those that show
 * its card, addresses, tombstones and the log of changes. Projecting the same record again changes nothing.
 * @returns the document's place in the order of changes
 * @throws SlugTaken when another document of its kind has or had the slug
 */
export async function project(
  sql: Sql,
  record: PublicRecord,
  now: Date,
  addresses = configuredAddresses,
): Promise<{ seq: number }> {
  const head = await lockHead(sql)
  await claimSlugs(sql, record)
  const source = await saveSource(sql, record, now)
  const rendered = await renew(sql, head, [source], now, addresses)
  const own = rendered.find(({ source }) => source.record.id === record.id)
  if (!own) throw new Error(`${record.type} ${record.id} was stored but not rendered.`)
  return { seq: own.seq }
}
