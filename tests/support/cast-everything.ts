import type { House } from './house.ts'

/** Tables that keep count of visits, not of what people made. */
const passing = ['users', 'users_sessions', 'payload_preferences', 'payload_preferences_rels', 'idempotency_keys']

/** A fingerprint of every row of every table, by table: equal when nothing at all has changed. */
export const everything = async (house: House): Promise<Record<string, string>> => {
  const tables = await house.sql<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
     WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text IN ('public', 'flow', 'sites', 'delivery')
       AND c.relname <> ALL ($1::text[]) ORDER BY 1`,
    [passing],
  )
  const rows = await house.sql<{ name: string; print: string }>(
    tables
      .map(
        ({ name }) =>
          `SELECT '${name.replaceAll("'", "''")}' AS name, md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) AS print FROM ${name} t`,
      )
      .join(' UNION ALL '),
  )
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}
