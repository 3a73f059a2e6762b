import { mailShell } from '#src/notifications/mail-shell.ts'
import { sqlOn } from '#src/server/database/sql.ts'
import { env } from '#src/server/env.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'
import { log } from '#src/server/log.ts'
import { isFinal, sendMail } from '#src/server/mail/send.ts'

import { type StoppedWebhook, stoppedLetter } from './letter.ts'

/**
 * Tells the owner of a site that its webhook was disabled; nothing when it works again, or is gone.
 * @throws when the mail server cannot take it now
 */
export const deliverSiteMail = async ({ pool }: Workplace, webhook: string): Promise<void> => {
  const [found] = await sqlOn(pool).query<Omit<StoppedWebhook, 'docs'> & { contact: string; at: string }>(
    `SELECT s.name AS site, s.contact, w.url, w.disabled_why AS why, extract(epoch FROM w.disabled_at)::bigint::text AS at,
       (SELECT d.error FROM sites.deliveries d WHERE d.webhook_id = w.id ORDER BY d.id DESC LIMIT 1) AS error
     FROM sites.webhooks w JOIN sites.sites s ON s.id = w.site_id WHERE w.id = $1::uuid AND w.disabled_why IN ('gone', 'failing')`,
    [webhook],
  )
  if (!found) return
  const { contact, at, ...facts } = found
  const { subject, ...letter } = stoppedLetter({ ...facts, docs: `${env.serverUrl}/v1/docs` })
  try {
    await sendMail({ to: contact, subject, ...mailShell(letter), messageId: `webhook.${webhook}.${at}` })
  } catch (error) {
    if (!isFinal(error)) throw error
    log.warn({ msg: 'A mail to the owner of a site was refused for good', webhook, err: error })
  }
}
