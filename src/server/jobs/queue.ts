import { v5 as uuidOf, v7 as uuid } from 'uuid'

import type { Sql } from '../database/sql.ts'
import type { Job } from './jobs.ts'

/**
 * Puts a job in the queue, in the caller's transaction: no job without the change that asked for it, and no change without its job.
 * The queue's own policy (retries, lease) stands in the migration that made it.
 * The columns are those of pg-boss 10.4.2 (`src/plans.js`, `insertJob`), whose own `send` needs numbered parameters that are typed once.
 * @param options.once a key: while a job with it is waiting, at work or was done less than twelve hours ago, nothing is added
 * @param options.after not before this moment
 * @throws when the queue does not exist
 */
export const enqueue = async (
  sql: Sql,
  { name, data }: Job,
  { once, after }: { once?: string; after?: Date } = {},
): Promise<void> => {
  const id = once === undefined ? uuid() : uuidOf(`${name}:${once}`, namespace)
  const [queue] = await sql.query(
    `WITH q AS (SELECT * FROM jobs.queue WHERE name = $1), added AS (
       INSERT INTO jobs.job (id, name, data, start_after, expire_in, keep_until, retry_limit, retry_delay, retry_backoff, policy)
       SELECT $2::uuid, q.name, $3::jsonb, coalesce($4::timestamptz, now()), q.expire_seconds * interval '1 second',
         coalesce($5::timestamptz, now()) + interval '60 days', q.retry_limit, q.retry_delay, q.retry_backoff, q.policy FROM q
       ON CONFLICT DO NOTHING)
     SELECT 1 FROM q`,
    [name, id, JSON.stringify(data), after?.toISOString() ?? null, after?.toISOString() ?? null],
  )
  if (!queue) throw new Error(`There is no queue "${name}".`)
}

/** Asks for the mail of each of these notices, in the caller's transaction: one statement, however many. */
export const enqueueMails = async (sql: Sql, notices: readonly string[]): Promise<void> => {
  if (notices.length === 0) return
  const jobs = notices.map((notice) => ({ id: uuidOf(`mail:${notice}`, namespace), data: { notice } }))
  await sql.query(
    `INSERT INTO jobs.job (id, name, data, expire_in, keep_until, retry_limit, retry_delay, retry_backoff, policy)
     SELECT j.id, q.name, j.data, q.expire_seconds * interval '1 second', now() + interval '60 days', q.retry_limit, q.retry_delay,
       q.retry_backoff, q.policy
     FROM jobs.queue q CROSS JOIN jsonb_to_recordset($1::jsonb) AS j(id uuid, data jsonb) WHERE q.name = 'mail'
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(jobs)],
  )
}

/** Any fixed uuid: the same key always makes the same id. */
const namespace = 'c0a5d3a2-7a0b-4a8e-9f5c-1c3d5e7f9b11'
