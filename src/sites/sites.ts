import { v7 as uuid } from 'uuid'

import type { Sql } from '#src/server/database/sql.ts'

import type { Site } from './shape.ts'

/** What the labo says of a site. */
export type SiteFacts = { name: string; contact: string; partner: string | null; hosts: string[] }

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Every site with its keys and where it is told of changes, by name. One statement. */
export const listSites = async (sql: Sql): Promise<Site[]> => {
  const rows = await sql.query<{ site: Site }>(
    `SELECT json_build_object('id', s.id, 'name', s.name, 'contact', s.contact, 'hosts', s.hosts, 'madeAt', ${iso('s.made_at')},
       'stoppedAt', ${iso('s.stopped_at')}, 'partner', CASE WHEN s.partner_id IS NOT NULL THEN json_build_object('id', s.partner_id, 'name', p.name) END,
       'keys', coalesce((SELECT json_agg(json_build_object('id', k.id, 'label', k.label, 'prefix', k.prefix, 'madeAt', ${iso('k.made_at')},
           'expiresAt', ${iso('k.expires_at')}, 'revokedAt', ${iso('k.revoked_at')}, 'usedOn', k.used_on) ORDER BY k.made_at DESC, k.id DESC)
         FROM sites.keys k WHERE k.site_id = s.id), '[]'::json),
       'webhooks', coalesce((SELECT json_agg(json_build_object('id', w.id, 'url', w.url, 'disabledWhy', w.disabled_why,
           'failingSince', ${iso('w.failing_since')}, 'waiting', CASE WHEN w.epoch = h.epoch THEN h.seq - w.cursor_seq ELSE h.seq END,
           'lastError', (SELECT d.error FROM sites.deliveries d WHERE d.webhook_id = w.id ORDER BY d.id DESC LIMIT 1)) ORDER BY w.id)
         FROM sites.webhooks w WHERE w.site_id = s.id), '[]'::json)) AS site
     FROM sites.sites s LEFT JOIN partners p ON p.id = s.partner_id CROSS JOIN delivery.head h ORDER BY lower(s.name)`,
  )
  return rows.map(({ site }) => site)
}

/** @returns its id; undefined when another site has this name */
export const makeSite = async (sql: Sql, facts: SiteFacts, by: string, now: Date): Promise<string | undefined> => {
  const { name, contact, partner, hosts } = facts
  const [made] = await sql.query<{ id: string }>(
    `INSERT INTO sites.sites (id, name, contact, partner_id, hosts, made_at, made_by)
     VALUES ($1::uuid, $2, $3, $4::uuid, ${listOf('$5')}, $6::timestamptz, $7::uuid) ON CONFLICT DO NOTHING RETURNING id`,
    [uuid(), name, contact, partner, JSON.stringify(hosts), now.toISOString(), by],
  )
  return made?.id
}

/**
 * Changes what is said of a site. Where it is told of changes on a host that it no longer has, it is told nothing more.
 * @returns `unknown`, or `taken` when another site has this name
 */
export const changeSite = async (
  sql: Sql,
  id: string,
  { name, contact, partner, hosts }: SiteFacts,
  now: Date,
): Promise<'changed' | 'taken' | 'unknown'> => {
  await sql.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['site names'])
  const [known] = await sql.query<{ is_taken: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM sites.sites o WHERE o.id <> s.id AND lower(o.name) = lower($2)) AS is_taken FROM sites.sites s WHERE s.id = $1::uuid`,
    [id, name],
  )
  if (!known) return 'unknown'
  if (known.is_taken) return 'taken'
  await sql.query(
    `UPDATE sites.sites SET name = $2, contact = $3, partner_id = $4::uuid, hosts = ${listOf('$5')} WHERE id = $1::uuid`,
    [id, name, contact, partner, JSON.stringify(hosts)],
  )
  await sql.query(
    `UPDATE sites.webhooks SET disabled_at = $3::timestamptz, disabled_why = 'host'
     WHERE site_id = $1::uuid AND disabled_at IS NULL AND NOT (${hostOfUrl} = ANY (${listOf('$2')}))`,
    [id, JSON.stringify(hosts), now.toISOString()],
  )
  return 'changed'
}

/**
 * Stops a site or lets it go on: while it is stopped its keys open nothing and it is told nothing; what it missed comes afterwards.
 * @returns whether there is such a site
 */
export const stopSite = async (sql: Sql, id: string, since: Date | null): Promise<boolean> => {
  const found = await sql.query(
    `UPDATE sites.sites SET stopped_at = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE coalesce(stopped_at, $2::timestamptz) END
     WHERE id = $1::uuid RETURNING id`,
    [id, since?.toISOString() ?? null],
  )
  return found.length > 0
}

/** Forgets a site with all that it has. @returns whether there was one */
export const eraseSite = async (sql: Sql, id: string): Promise<boolean> =>
  (await sql.query('DELETE FROM sites.sites WHERE id = $1::uuid RETURNING id', [id])).length > 0

const listOf = (parameter: string) => `ARRAY(SELECT jsonb_array_elements_text(${parameter}::jsonb))`

/** Host and port of an address that was kept in its normal form. */
const hostOfUrl = `substring(url from '^https?://([^/?#]+)')`
