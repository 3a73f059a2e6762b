import type { Sql } from '#src/server/database/sql.ts'
import type { Addresses } from '../addresses.ts'
import { gatherAffected } from './gather-affected.ts'
import { moveHead, type Head } from './head.ts'
import { renderAll, type Rendered } from './render.ts'
import type { Source } from './sources.ts'
import { write } from './write.ts'

/**
 * Renders these documents and all that show them again, and stores what came of it. The caller holds the head.
 * @returns everything rendered, those asked for first
 */
export async function renew(
  sql: Sql,
  head: Head,
  wanted: Source[],
  now: Date,
  addresses: Addresses,
): Promise<Rendered[]> {
  const { sources, progress } = await gatherAffected(sql, wanted, now, addresses)
  const { rendered, seq } = renderAll(sources, progress, () => now, head.seq)
  await write(sql, rendered, now)
  if (seq !== head.seq) await moveHead(sql, seq)
  return rendered
}
