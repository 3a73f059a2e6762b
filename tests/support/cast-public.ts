import type { House } from './house.ts'
import { kinds } from './cast-stage.ts'

/** Tables that hold parts of another, found in the database itself: parent, child and the column between them. */
export type Part = { parent: string; child: string; column: string }

export const partsOf = (house: House): Promise<Part[]> =>
  house.sql<Part>(
    `SELECT f.relname AS parent, c.relname AS child, a.attname AS column
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
     WHERE k.contype = 'f' AND n.nspname = 'public' AND f.relname = ANY($1)
       AND (a.attname IN ('_parent_id', 'parent_id')) AND c.relname LIKE f.relname || '\\_%'
     ORDER BY 1, 2`,
    [kinds],
  )

/**
 * Everything that the public can see, as text: rows that are online with all their parts, where they stand, what was approved,
 * and the whole read model. Two of these are equal exactly when nothing public moved.
 */
export const everythingPublic = async (house: House, parts: readonly Part[]): Promise<Record<string, string>> => {
  const rows = kinds.map((kind) => [
    kind,
    `SELECT to_jsonb(t) AS row FROM public.${kind} t WHERE t._status = 'published'`,
  ])
  const children = parts.map(({ parent, child, column }) => [
    child,
    `SELECT to_jsonb(t) AS row FROM public.${child} t JOIN public.${parent} p ON p.id = t.${column} WHERE p._status = 'published'`,
  ])
  const records = [
    [
      'documents',
      `SELECT jsonb_build_array(id, publication, live_edition, published_at, modified_at, notice, lead_id) AS row FROM documents WHERE publication <> 'never'`,
    ],
    [
      'editions',
      `SELECT jsonb_build_array(document_id, number, content, media, hash, approved_hash, approved_by) AS row FROM editions WHERE state IN ('published', 'superseded')`,
    ],
    ...['documents', 'sources', 'slugs', 'tombstones', 'changes', 'links', 'media', 'sessions', 'head', 'terms'].map(
      (table) => [`delivery.${table}`, `SELECT to_jsonb(t) AS row FROM delivery.${table} t`],
    ),
  ]
  const all = [...rows, ...children, ...records]
  const union = all
    .map(([name, query]) => `SELECT '${name ?? ''}' AS name, q.row::text AS row FROM (${query ?? ''}) q`)
    .join(' UNION ALL ')
  const found = await house.sql<{ name: string; rows: string }>(
    `SELECT name, string_agg(row, E'\\n' ORDER BY row) AS rows FROM (${union}) u GROUP BY name`,
  )
  return Object.fromEntries(found.map(({ name, rows: text }) => [name, text]))
}
