import type { Sql } from '#src/server/database/sql.ts'

/** Whether a text that is online, or that the labo is looking at or agreed to, shows this file (uuid). */
export const isPinned = async (sql: Sql, id: string): Promise<boolean> => {
  const pinned = await sql.query(
    `SELECT 1 FROM editions
     WHERE state IN ('submitted', 'approved', 'scheduled', 'failed', 'published')
       AND (jsonb_exists(media, $1::text) OR content::text LIKE '%' || $1::text || '%')
     LIMIT 1`,
    [id],
  )
  return pinned.length > 0
}

/** The tables in which anything points to this file (uuid): relations, rich text, and every edition and version ever saved. */
export const mediaUses = async (sql: Sql, id: string): Promise<string[]> => {
  const places = await sql.query<Place>(placesQuery)
  if (places.length === 0) return []
  const used = await sql.query<{ table: string }>(places.map(usedIn).join(' UNION ALL '), [id])
  return [...new Set(used.map(({ table }) => table))].sort()
}

/** Waits until whoever is submitting or linking this file is done, and makes them wait until this transaction is. */
export const lockFile = async (sql: Sql, id: string): Promise<void> => {
  await sql.query('SELECT 1 FROM media WHERE id = $1::uuid FOR UPDATE', [id])
}

type Place = { name: string; table: string; column: string; kind: 'relation' | 'json' }

/** Asked of the catalogue, so that no field that is added later is forgotten. Payload's own locks and preferences use nothing. */
const placesQuery = `
  SELECT r.relname AS name, r.oid::regclass::text AS "table", quote_ident(a.attname) AS "column",
         CASE WHEN a.atttypid = 'jsonb'::regtype THEN 'json' ELSE 'relation' END AS kind
  FROM pg_class r
  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE r.relnamespace = 'public'::regnamespace AND r.relkind = 'r'
    AND r.relname NOT LIKE 'payload\\_%' AND r.relname NOT IN ('events', 'comments')
    AND (a.atttypid = 'jsonb'::regtype OR EXISTS (
      SELECT 1 FROM pg_constraint c
      WHERE c.conrelid = r.oid AND c.contype = 'f' AND c.confrelid = 'public.media'::regclass AND a.attnum = ANY (c.conkey)))`

const usedIn = ({ name, table, column, kind }: Place): string =>
  `SELECT '${name.replaceAll("'", "''")}' AS "table" WHERE EXISTS (SELECT 1 FROM ${table} WHERE ${
    kind === 'json' ? `${column}::text LIKE '%' || $1::text || '%'` : `${column} = $1::uuid`
  })`
