import { tell } from '#src/notifications/tell.ts'
import { inTransactionOn } from '#src/server/database/in-transaction.ts'
import { sqlOn } from '#src/server/database/sql.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'

/** Days after `reviewBy` (before, when negative) on which its makers are reminded; the last one reaches the labo too. */
const steps = [
  { days: -30, key: 'review-due' },
  { days: 0, key: 'review-due' },
  { days: 14, key: 'review-due' },
  { days: 30, key: 'review-overdue' },
] as const

type Due = { id: string; by: string; days: number; once: string }

/**
 * Reminds the makers of texts that are to be checked again, once for every step. After a time without worker only the last step that
 * has passed is told, and partners that pause are left alone.
 */
export const remindersDue = async (at: Workplace, now: Date): Promise<void> => {
  // In any order: a text that nobody is left to hear of must not stand in the way of the rest.
  const due = await sqlOn(at.pool).query<Due>(
    `SELECT id, by, days, once FROM (
       SELECT DISTINCT ON (d.id) d.id, to_char(d.review_by AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS by, s.days,
         'review:' || d.id || ':' || to_char(d.review_by AT TIME ZONE 'UTC', 'YYYY-MM-DD') || ':' || s.days AS once
       FROM documents d CROSS JOIN unnest($2::int[]) AS s(days)
       LEFT JOIN flow.partner_states p ON p.partner_id = d.lead_id
       WHERE d.publication = 'live' AND d.review_by IS NOT NULL AND d.review_by + s.days * interval '1 day' <= $1::timestamptz
         AND (p.state IS NULL OR p.state = 'active' OR p.until < $1::timestamptz)
       ORDER BY d.id, s.days DESC
     ) last WHERE NOT EXISTS (SELECT 1 FROM flow.notices n WHERE n.document_id = last.id AND n.once = last.once)
     ORDER BY random() LIMIT 200`,
    [now.toISOString(), steps.map(({ days }) => days)],
  )
  for (const { id, by, days, once } of due) {
    const key = steps.find((step) => step.days === days)?.key ?? 'review-due'
    await inTransactionOn(at.pool, (sql) =>
      tell(sql, { key, at: now, document: id, edition: null, actor: null, once, parameters: { days, by } }),
    )
  }
}

/** Tells administrators, once, that an emergency stop was not settled in time. Nothing changes by itself. */
export const stopsDue = async (at: Workplace, now: Date): Promise<void> => {
  const due = await sqlOn(at.pool).query<{ id: string; by: string; once: string }>(
    `SELECT id, by, once FROM (
       SELECT d.id, to_char(d.resolve_by AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS by,
         'stop:' || d.id || ':' || extract(epoch FROM d.resolve_by)::bigint AS once
       FROM documents d WHERE d.publication = 'offline' AND d.resolve_by <= $1::timestamptz
     ) late WHERE NOT EXISTS (SELECT 1 FROM flow.notices n WHERE n.document_id = late.id AND n.once = late.once) LIMIT 200`,
    [now.toISOString()],
  )
  for (const { id, by, once } of due) {
    await inTransactionOn(at.pool, (sql) =>
      tell(sql, {
        key: 'stop-overdue',
        at: now,
        document: id,
        edition: null,
        actor: null,
        once,
        parameters: { resolveBy: by },
      }),
    )
  }
}
