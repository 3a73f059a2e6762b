import { sqlOn } from '#src/server/database/sql.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'

/** Hours that a repeated request gets the answer of the first. */
const kept = 24

/** Forgets what was answered under an Idempotency-Key more than a day ago; the key can be used anew. */
export const forgetAnswers = async ({ pool }: Workplace, now: Date): Promise<void> => {
  await sqlOn(pool).query(
    `DELETE FROM flow.idempotency_keys WHERE created_at < $1::timestamptz - interval '${kept} hours'`,
    [now.toISOString()],
  )
}
