import type { Sql } from '#src/server/database/sql.ts'
import { enqueue } from '#src/server/jobs/queue.ts'
import { writeNotices } from '#src/notifications/write.ts'

import { longestFailure, waitAfter } from './backoff.ts'
import type { Lease, Next } from './lease.ts'
import { hasArrived, type Sent } from './send-event.ts'
import { noteDelivery } from './webhooks.ts'

/** What was sent: the change that is told now, or that the feed began again. */
export type Told = { epoch: string; seq: number }

/**
 * Keeps what came of an attempt, in the caller's transaction: the webhook moves on, waits, or is disabled (410 at once, any failure after a
 * day), which its owner and the administrators hear. Where somebody asked for a replay meanwhile, that stands.
 * @returns whether there is reason to go on there
 */
export const settle = async (
  sql: Sql,
  lease: Lease,
  next: Next,
  told: Told,
  sent: Sent,
  now: Date,
): Promise<boolean> => {
  const { retryAfter, delivery } = sent
  await noteDelivery(sql, lease.webhook, delivery)
  if (hasArrived(sent)) {
    const moved = await sql.query(
      `UPDATE sites.webhooks SET failures = 0, failing_since = NULL, next_attempt_at = NULL,
         cursor_seq = CASE WHEN ${unmoved} THEN $5::bigint ELSE cursor_seq END, epoch = CASE WHEN ${unmoved} THEN $6 ELSE epoch END
       WHERE id = $1::uuid AND lease = $2::uuid RETURNING id`,
      [lease.webhook, lease.token, next.epoch, next.cursor, told.seq, told.epoch],
    )
    return moved.length > 0
  }
  const since = next.failingSince === null ? now : new Date(next.failingSince)
  const why = delivery.status === 410 ? 'gone' : now.getTime() - since.getTime() >= longestFailure ? 'failing' : null
  const again = new Date(now.getTime() + waitAfter(next.failures + 1, retryAfter))
  const [failed] = await sql.query<{ site: string }>(
    `UPDATE sites.webhooks SET failures = failures + 1, failing_since = coalesce(failing_since, $3::timestamptz),
       next_attempt_at = CASE WHEN $5::text IS NULL THEN $4::timestamptz END, disabled_why = $5,
       disabled_at = CASE WHEN $5::text IS NOT NULL THEN $3::timestamptz END
     WHERE id = $1::uuid AND lease = $2::uuid AND disabled_at IS NULL RETURNING site_id AS site`,
    [lease.webhook, lease.token, now.toISOString(), again.toISOString(), why],
  )
  if (failed && why !== null) await tellOf(sql, lease.webhook, failed.site, now)
  return false
}

const unmoved = 'epoch = $3 AND cursor_seq = $4::bigint'

/** The owner by mail, the administrators in the admin. */
const tellOf = async (sql: Sql, webhook: string, site: string, now: Date): Promise<void> => {
  await enqueue(sql, { name: 'site-mail', data: { webhook } })
  const admins = await sql.query<{ id: string }>(`SELECT id FROM users WHERE labo_role = 'admin'`)
  await writeNotices(
    sql,
    admins.map(({ id }) => ({
      person: id,
      at: now,
      key: 'webhook-disabled',
      parameters: { why: 'admins', site },
      pace: 'inApp',
    })),
  )
}
