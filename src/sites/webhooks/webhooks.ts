import { v7 as uuid } from 'uuid'

import type { Delivery, NewWebhook, Webhook } from '#src/delivery/schemas/webhooks.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { newSecret, seal } from './secret.ts'

/** Most webhooks of one site. */
export const mostWebhooks = 20

/** How long the old secret goes on signing beside a new one, in milliseconds. */
const overlap = 24 * 60 * 60 * 1000

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const columns = `w.id, w.url, w.description, w.types, w.partners::text[] AS partners, w.disabled_at IS NULL AS enabled, ${iso('w.disabled_at')} AS "disabledAt",
  w.disabled_why AS "disabledReason", w.cursor_seq::int8::text AS seq, w.failures, ${iso('w.failing_since')} AS "failingSince",
  ${iso('w.next_attempt_at')} AS "nextAttemptAt", ${iso('w.old_secret_until')} AS "oldSecretUntil", ${iso('w.made_at')} AS "madeAt"`

type Row = Omit<Webhook, 'seq'> & { seq: string }

const toWebhook = (row: Row): Webhook => ({ ...row, seq: Number(row.seq) })

/** Those of one site, the oldest first. */
export const listWebhooks = async (sql: Sql, site: string): Promise<Webhook[]> =>
  (
    await sql.query<Row>(`SELECT ${columns} FROM sites.webhooks w WHERE w.site_id = $1::uuid ORDER BY w.id`, [site])
  ).map(toWebhook)

/** One of this site; another site's is not there. */
export const findWebhook = (sql: Sql, site: string, id: string): Promise<Webhook | undefined> =>
  one(sql, `SELECT ${columns} FROM sites.webhooks w WHERE w.id = $2::uuid AND w.site_id = $1::uuid`, [site, id])

/**
 * Tells a site of changes from now on. The address was judged by the caller.
 * @returns undefined when the site has as many as it may have
 */
export const makeWebhook = async (
  sql: Sql,
  site: string,
  { url, description = '', types = null, partners = null }: NewWebhook,
  now: Date,
): Promise<(Webhook & { secret: string }) | undefined> => {
  const [id, secret] = [uuid(), newSecret()]
  const made = await one(
    sql,
    `WITH site AS (SELECT id FROM sites.sites WHERE id = $2::uuid FOR UPDATE)
     INSERT INTO sites.webhooks AS w (id, site_id, url, description, types, partners, secret, made_at, epoch, cursor_seq)
     SELECT $1::uuid, site.id, $3, $4, $5::text[], $6::uuid[], $7, $8::timestamptz, h.epoch, h.seq FROM site CROSS JOIN delivery.head h
     WHERE (SELECT count(*) FROM sites.webhooks o WHERE o.site_id = site.id) < ${mostWebhooks}
     RETURNING ${columns}`,
    [id, site, url, description, types, partners, seal(secret, id), now.toISOString()],
  )
  return made && { ...made, secret }
}

/** @returns whether the site had it */
export const removeWebhook = async (sql: Sql, site: string, id: string): Promise<boolean> =>
  (await sql.query('DELETE FROM sites.webhooks WHERE id = $2::uuid AND site_id = $1::uuid RETURNING id', [site, id]))
    .length > 0

/** Tells again, from where it stopped: nothing is lost meanwhile. What went wrong before is forgotten. */
export const enableWebhook = (sql: Sql, site: string, id: string): Promise<Webhook | undefined> =>
  change(
    sql,
    site,
    id,
    'disabled_at = NULL, disabled_why = NULL, failures = 0, failing_since = NULL, next_attempt_at = NULL',
  )

export const disableWebhook = (sql: Sql, site: string, id: string, now: Date): Promise<Webhook | undefined> =>
  change(
    sql,
    site,
    id,
    `disabled_at = coalesce(disabled_at, $3::timestamptz), disabled_why = coalesce(disabled_why, 'asked')`,
    [now.toISOString()],
  )

/** Gives it a new secret; for a day the old one signs too. Of two that are changed within a day the oldest no longer does. */
export const renewSecret = async (
  sql: Sql,
  site: string,
  id: string,
  now: Date,
): Promise<(Webhook & { secret: string }) | undefined> => {
  const secret = newSecret()
  const renewed = await change(sql, site, id, 'old_secret = secret, secret = $3, old_secret_until = $4::timestamptz', [
    seal(secret, id),
    new Date(now.getTime() + overlap).toISOString(),
  ])
  return renewed && { ...renewed, secret }
}

/** Tells everything from this `seq` on, in order, whether it was told before or not; at once, if it is enabled. */
export const replay = (sql: Sql, site: string, id: string, from: number): Promise<Webhook | undefined> =>
  change(
    sql,
    site,
    id,
    'cursor_seq = least(greatest($3::bigint - 1, 0), (SELECT seq FROM delivery.head)), epoch = (SELECT epoch FROM delivery.head), next_attempt_at = NULL',
    [from],
  )

/** Most deliveries of one webhook that are kept. */
export const mostDeliveries = 200

/** The latest first. */
export const listDeliveries = async (sql: Sql, id: string): Promise<Delivery[]> => {
  const rows = await sql.query<Omit<Delivery, 'seq'> & { seq: string | null }>(
    `SELECT id, event, type, seq::text AS seq, attempt, ${iso('at')} AS at, status, ms, error FROM sites.deliveries
     WHERE webhook_id = $1::uuid ORDER BY id DESC LIMIT ${mostDeliveries}`,
    [id],
  )
  return rows.map((row) => ({ ...row, seq: row.seq === null ? null : Number(row.seq) }))
}

/** Keeps what came of an attempt, and of each webhook only the last ones. */
export const noteDelivery = async (sql: Sql, webhook: string, delivery: Delivery): Promise<void> => {
  const { id, event, type, seq, attempt, at, status, ms, error } = delivery
  await sql.query(
    `WITH note AS (
       INSERT INTO sites.deliveries (id, webhook_id, event, type, seq, attempt, at, status, ms, error)
       SELECT $2::uuid, w.id, $3, $4, $5::bigint, $6::int, $7::timestamptz, $8::int, $9::int, $10 FROM sites.webhooks w WHERE w.id = $1::uuid)
     DELETE FROM sites.deliveries WHERE webhook_id = $1::uuid AND id < (
       SELECT id FROM sites.deliveries WHERE webhook_id = $1::uuid ORDER BY id DESC OFFSET ${mostDeliveries - 2} LIMIT 1)`,
    [webhook, id, event, type, seq, attempt, at, status, ms, error?.slice(0, 300) ?? null],
  )
}

const change = (
  sql: Sql,
  site: string,
  id: string,
  what: string,
  more: readonly unknown[] = [],
): Promise<Webhook | undefined> =>
  one(sql, `UPDATE sites.webhooks w SET ${what} WHERE w.id = $2::uuid AND w.site_id = $1::uuid RETURNING ${columns}`, [
    site,
    id,
    ...more,
  ])

const one = async (sql: Sql, text: string, values: readonly unknown[]): Promise<Webhook | undefined> => {
  const [row] = await sql.query<Row>(text, values)
  return row && toWebhook(row)
}
