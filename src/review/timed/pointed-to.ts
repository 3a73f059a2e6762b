import type { Sql } from '#src/server/database/sql.ts'

import type { Kind } from '../facts.ts'
import { publicType } from '../public-type.ts'
import { editionStates, isWritable } from '../states.ts'

/**
 * Whether another text still names this one: what is online, its newest version, or an edition that can go online or be brought back.
 * Older versions do not count; in them the name disappears together with what it named.
 */
export const isPointedTo = async (sql: Sql, kind: Kind, id: string): Promise<boolean> => {
  const places = await sql.query<Place>(placesOf, [kind])
  const [found] = await sql.query(
    [
      ...places.map(rowsAt),
      `SELECT 1 FROM editions WHERE document_id <> $1::uuid AND state IN (${kept}) AND position($1::text IN content::text) > 0`,
    ].join(' UNION ALL ') + ' LIMIT 1',
    [id],
  )
  return found !== undefined
}

/**
 * A column that names records of a collection. `root`: the table of the text that it belongs to, or of that text's versions; `parent`:
 * the column that says which one, null in `root` itself.
 */
type Place = { table: string; column: string; root: string; parent: string | null }

const kinds = Object.keys(publicType).join('|')

/** While it is written an edition's own text is an old one; what counts is the newest version. */
const kept = editionStates
  .filter((state) => !isWritable(state))
  .map((state) => `'${state}'`)
  .join(', ')

/** Every foreign key to the collection from what is under review, but those of its own parts and versions. */
const placesOf = `
  SELECT t.relname AS "table", a.attname AS "column", r.root, CASE WHEN t.relname <> r.root THEN p.attname END AS parent
  FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  CROSS JOIN LATERAL substring(t.relname from '^((${kinds})|_(${kinds})_v)(_|$)') AS r(root)
  LEFT JOIN pg_attribute p ON p.attrelid = t.oid AND p.attname IN ('parent_id', '_parent_id')
  WHERE c.contype = 'f' AND c.confrelid = format('public.%I', $1::text)::regclass AND r.root IS NOT NULL
    AND a.attname NOT IN ('parent_id', '_parent_id')`

const rowsAt = ({ table, column, root, parent }: Place): string => {
  const isVersion = root.startsWith('_')
  const counts = isVersion ? 'r.latest AND r.parent_id <> $1::uuid' : `r._status = 'published' AND r.id <> $1::uuid`
  return `SELECT 1 FROM "${table}" t JOIN "${root}" r ON r.id = t."${parent ?? 'id'}" WHERE t."${column}" = $1::uuid AND ${counts}`
}
