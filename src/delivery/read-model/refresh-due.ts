import type { Sql } from '#src/server/database/sql.ts'
import { configuredAddresses } from './configured-addresses.ts'
import { lockHead } from './head.ts'
import { renew } from './renew.ts'
import { loadSources } from './sources.ts'

/**
 * Renders again what time alone has changed: a registration that opened or closed, a consent that ended. To be run every
 * few seconds, in a transaction; costs one indexed look when nothing is due.
 * @returns how many documents changed
 */
export async function refreshDue(sql: Sql, now: Date, addresses = configuredAddresses): Promise<number> {
  if ((await dueAt(sql, now)).length === 0) return 0
  const head = await lockHead(sql)
  const rendered = await renew(sql, head, await loadSources(sql, await dueAt(sql, now)), now, addresses)
  return rendered.filter(({ isChanged }) => isChanged).length
}

async function dueAt(sql: Sql, now: Date): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    'select id::text as id from delivery.documents where next_change_at <= $1::text',
    [now.toISOString()],
  )
  return rows.map(({ id }) => id)
}
