import type { Pool } from 'pg'
import { StartupError } from '../startup-error.ts'

/**
 * Refuses to start when a role may do more than it should: the application rewriting history or altering tables, the
 * reader seeing anything but the public read model.
 * @throws StartupError listing every right that is too much
 */
export async function assertRights(app: Queryable, reader: Queryable): Promise<void> {
  const excess = [...(await excessOfApp(app)), ...(await excessOfReader(reader))]
  if (excess.length === 0) return
  throw new StartupError(
    `De rollen van de databank mogen te veel: ${excess.join('; ')}. Voer "npm run migrate" uit met de juiste rollen.`,
    'Refusing to start: a database role holds rights it must not have.',
  )
}

type Queryable = Pick<Pool, 'query'>

async function excessOfApp(app: Queryable): Promise<string[]> {
  const { rows } = await app.query<{ excess: string }>(`
    SELECT current_user || ' is superuser' AS excess FROM pg_roles WHERE rolname = current_user AND rolsuper
    UNION ALL
    SELECT current_user || ' heeft ' || privilege || ' op public.events'
      FROM unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS privilege
      WHERE to_regclass('public.events') IS NOT NULL AND has_table_privilege('public.events', privilege)
    UNION ALL
    SELECT current_user || ' heeft UPDATE op kolommen van public.events'
      WHERE to_regclass('public.events') IS NOT NULL AND has_any_column_privilege('public.events', 'UPDATE')
    UNION ALL
    SELECT DISTINCT current_user || ' is eigenaar van tabellen in ' || relnamespace::regnamespace
      FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm')
        AND relnamespace::regnamespace::text IN ('public', 'flow', 'jobs', 'sites', 'delivery') AND pg_has_role(relowner, 'MEMBER')
    UNION ALL
    SELECT current_user || ' heeft CREATE op schema ' || nspname
      FROM pg_namespace WHERE nspname IN ('public', 'flow', 'jobs', 'sites', 'delivery') AND has_schema_privilege(oid, 'CREATE')
  `)
  return rows.map(({ excess }) => excess)
}

async function excessOfReader(reader: Queryable): Promise<string[]> {
  const { rows } = await reader.query<{ excess: string }>(`
    SELECT current_user || ' is superuser' AS excess FROM pg_roles WHERE rolname = current_user AND rolsuper
    UNION ALL
    SELECT current_user || ' heeft ' || privilege || ' op de databank'
      FROM unnest(ARRAY['TEMP', 'CREATE']) AS privilege
      WHERE has_database_privilege(current_database(), privilege)
    UNION ALL
    SELECT DISTINCT current_user || ' leest in schema ' || nspname
      FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND nspname IN ('public', 'flow', 'jobs', 'sites')
        AND (has_any_column_privilege(pg_class.oid, 'SELECT') OR has_table_privilege(pg_class.oid, 'SELECT'))
    UNION ALL
    SELECT DISTINCT current_user || ' schrijft in schema ' || nspname
      FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND nspname IN ('public', 'flow', 'jobs', 'sites', 'delivery')
        AND has_table_privilege(pg_class.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
    UNION ALL
    SELECT current_user || ' heeft rechten op schema ' || nspname
      FROM pg_namespace
      WHERE (nspname IN ('public', 'flow', 'jobs', 'sites') AND has_schema_privilege(oid, 'USAGE'))
        OR (nspname IN ('public', 'flow', 'jobs', 'sites', 'delivery') AND has_schema_privilege(oid, 'CREATE'))
  `)
  return rows.map(({ excess }) => excess)
}
