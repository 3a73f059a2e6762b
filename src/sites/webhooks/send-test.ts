import { v7 as uuid } from 'uuid'

import type { Delivery } from '#src/delivery/schemas/webhooks.ts'
import type { Sql } from '#src/server/database/sql.ts'

import { oneTestAtATime } from '../problems.ts'
import { testOf } from './event.ts'
import { type Receiver, sendEvent } from './send-event.ts'
import { noteDelivery } from './webhooks.ts'

/** Most tests that this process has under way; each may take as long as a receiver is waited for. */
const mostAtOnce = 8

const underway = new Set<string>()

/**
 * Sends a test message now, whether the webhook is enabled or not, and tells what came of it. It changes nothing about the webhook.
 * @returns undefined when the site has no such webhook
 * @throws Problem 429 while one is under way for this site
 */
export const sendTest = async (sql: Sql, site: string, id: string, now: Date): Promise<Delivery | undefined> => {
  const [receiver] = await sql.query<Receiver>(
    `SELECT w.id, w.url, s.hosts, w.secret, w.old_secret AS "oldSecret", to_json(w.old_secret_until)#>>'{}' AS "oldSecretUntil"
     FROM sites.webhooks w JOIN sites.sites s ON s.id = w.site_id WHERE w.id = $2::uuid AND s.id = $1::uuid`,
    [site, id],
  )
  if (!receiver) return undefined
  if (underway.has(site) || underway.size >= mostAtOnce) throw oneTestAtATime()
  underway.add(site)
  try {
    const { delivery } = await sendEvent(receiver, testOf(uuid(), now), { attempt: 1, now })
    await noteDelivery(sql, id, delivery)
    return delivery
  } finally {
    underway.delete(site)
  }
}
