import { z } from 'zod'

import { documentTypes } from '../document-types.ts'
import { named, told } from './published.ts'
import { instant, seq, uuid } from './values.ts'

const documentType = z.enum(documentTypes)
const hook = 'https://www.example.be/hooks/labo'

const url = () => told(z.string().min(1).max(2000), 'https, on one of the hosts of your site.', hook)
const about = () =>
  told(
    z
      .string()
      .max(200)
      .regex(/^\P{Cc}*$/u),
    'For yourself.',
    'Cache of the website',
  )
const types = () =>
  told(z.array(documentType).min(1).max(documentTypes.length), 'Only these kinds; null: all.', ['fiche']).nullable()
const partners = () =>
  told(z.array(uuid()).min(1).max(50), 'Only what belongs to one of these partners (ids); null: all.', [
    '0192d0c4-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
  ]).nullable()

/** What is given to be told of changes. */
export const newWebhook = named('NewWebhook', 'Where and of what you want to be told.', {
  url: url(),
  description: about().optional(),
  types: types().optional(),
  partners: partners().optional(),
})

export const replayFrom = named('ReplayFrom', 'Where to begin again.', {
  from: told(
    z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    'The first `seq` to tell (again); one past the last skips what waits.',
    400,
  ),
})

const webhookShape = {
  id: uuid(),
  url: url(),
  description: about(),
  types: types(),
  partners: partners(),
  enabled: told(z.boolean(), 'Whether changes are told now.', true),
  disabledAt: instant('Since when not.').nullable(),
  disabledReason: told(
    z.enum(['asked', 'gone', 'failing', 'host']),
    '`asked`: you did; `gone`: it answered 410; `failing`: it failed for a day; `host`: its host is no longer one of the site’s.',
    'failing',
  ).nullable(),
  seq: told(z.int().nonnegative(), 'All changes up to this one were told, or were not asked for.', 412),
  failures: told(z.int().nonnegative(), 'Attempts in a row that failed.', 0),
  failingSince: instant('The first of these.').nullable(),
  nextAttemptAt: instant('The next attempt.').nullable(),
  oldSecretUntil: instant('Until then messages carry a signature with the old secret too.').nullable(),
  madeAt: instant('When it was made.'),
}

export const webhook = named('Webhook', 'Where a site is told of changes.', webhookShape)

const secret = () =>
  told(
    z.string().regex(/^whsec_[A-Za-z0-9+/=]+$/),
    'Verify messages with it (Standard Webhooks 1.0.0). Told only now.',
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
  )

export const webhookWithSecret = named('WebhookWithSecret', 'With the secret, which is told only now.', {
  ...webhookShape,
  secret: secret(),
})

export const webhookList = named('WebhookList', 'All of this site.', { items: z.array(webhook) })

export const delivery = named('Delivery', 'One attempt to tell something.', {
  id: uuid(),
  event: told(z.string(), 'The `webhook-id`; the same at every attempt.', 'chg_d48cb9404eb7_412'),
  type: told(z.string(), 'The type of the event.', 'document.upserted'),
  seq: seq().nullable(),
  attempt: told(z.int().positive(), 'The first is 1.', 1),
  at: instant('When.'),
  status: told(z.int().min(100).max(599), 'What your server answered; null: nothing.', 204).nullable(),
  ms: told(z.int().nonnegative(), 'How long it took.', 38),
  error: told(
    z.string().max(300),
    'What went wrong, at most 200 characters of your own answer included; null: nothing.',
    'HTTP 500',
  ).nullable(),
})

export const deliveryList = named('DeliveryList', 'The latest first; at most the last 200.', {
  items: z.array(delivery),
})

/** What a message holds: thin, so that what is read is always what is public at that moment. */
export const webhookMessage = named('WebhookMessage', 'The body of a message to you.', {
  type: told(
    z.enum(['document.upserted', 'document.left', 'document.deleted', 'feed.restarted', 'webhook.test']),
    '`document.left`: no longer of a partner that you asked for; `feed.restarted`: begin again with `/v1/changes`.',
    'document.upserted',
  ),
  timestamp: instant('When it was published.'),
  data: named('WebhookMessageData', 'Which document; ask for it at `/v1`. Not in `webhook.test`.', {
    epoch: told(z.string(), 'With `seq`, as `epoch-seq`, good as `since` of `/v1/changes`.', 'd48cb9404eb7').optional(),
    seq: seq().optional(),
    id: uuid().optional(),
    type: told(documentType, 'What kind of document.', 'fiche').optional(),
    slug: told(z.string(), 'As it is now; null when it has none (any more).', 'wat-doe-je-als').nullable().optional(),
    url: told(
      z.string(),
      'Its page; null when it has none (any more).',
      'https://www.example.be/toolbox/wat-doe-je-als',
    )
      .nullable()
      .optional(),
    reason: told(z.enum(['archived', 'offline', 'erased']), 'Why it was removed; null when it was not.', 'archived')
      .nullable()
      .optional(),
  }),
})

export type Webhook = z.infer<typeof webhook>
export type NewWebhook = z.infer<typeof newWebhook>
export type Delivery = z.infer<typeof delivery>
export type WebhookMessage = z.infer<typeof webhookMessage>
