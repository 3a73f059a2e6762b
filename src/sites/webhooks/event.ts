import { canonicalJson } from '#src/delivery/canonical.ts'
import { type Addresses, pageUrl } from '#src/delivery/addresses.ts'
import type { DocumentType } from '#src/delivery/document-types.ts'
import type { WebhookMessage } from '#src/delivery/schemas/webhooks.ts'

import type { Message } from './sign.ts'

/** A change as it is to be told; `kind` is what it means to who asked. */
export type Change = {
  epoch: string
  seq: number
  at: string
  kind: 'upserted' | 'left' | 'deleted'
  id: string
  type: DocumentType
  slug: string | null
  reason: 'archived' | 'offline' | 'erased' | null
}

/** Something to tell: `seq` null for what is no change. */
export type Event = Message & { type: WebhookMessage['type']; seq: number | null }

/** Tells of a change: which document, never what stands in it. The id is made of its place in the feed, so that it never differs. Pure. */
export const eventOf = ({ at, kind, epoch, seq, id, type, slug, reason }: Change, addresses: Addresses): Event =>
  event(`chg_${epoch}_${seq}`, seq, {
    type: `document.${kind}`,
    timestamp: at,
    data: { epoch, seq, id, type, slug, url: slug === null ? null : pageUrl(addresses, type, slug), reason },
  })

/** After a restore the feed begins again, and what was told before may not be so. Pure. */
export const restartOf = (epoch: string, seq: number, now: Date): Event =>
  event(`chg_${epoch}_restarted`, null, { type: 'feed.restarted', timestamp: now.toISOString(), data: { epoch, seq } })

/** Tells nothing; to see whether messages arrive and can be verified. Pure. */
export const testOf = (id: string, now: Date): Event =>
  event(`test_${id}`, null, { type: 'webhook.test', timestamp: now.toISOString(), data: {} })

const event = (id: string, seq: number | null, message: WebhookMessage): Event => ({
  id,
  seq,
  type: message.type,
  body: canonicalJson(message),
})
