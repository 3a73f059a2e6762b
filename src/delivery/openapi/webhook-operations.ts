import type { z } from 'zod'

import {
  delivery,
  deliveryList,
  newWebhook,
  replayFrom,
  webhook,
  webhookList,
  webhookMessage,
  webhookWithSecret,
} from '../schemas/webhooks.ts'

/** One thing that a website does with a key of its own. */
export type KeyedOperation = {
  path: string
  method: 'get' | 'post' | 'delete'
  id: string
  summary: string
  description: string
  takes?: z.ZodType
  /** Absent: nothing, 204. */
  gives?: z.ZodType
  status: 200 | 201 | 202 | 204
  /** Statuses beside those of every door: 401, 500 and 503. */
  also: number[]
}

/** The tag that these stand under. */
export const webhookTag = 'Webhooks'

const one = '/v1/webhooks/{webhook}'
const at = (what: string) => ({ path: `${one}/${what}`, also: [400, 404] })

/** Every address for which a key is needed. */
export const keyedOperations: KeyedOperation[] = [
  {
    path: '/v1/webhooks',
    method: 'get',
    id: 'listWebhooks',
    summary: 'Where you are told of changes',
    description: 'All webhooks of your site, the oldest first.',
    gives: webhookList,
    status: 200,
    also: [],
  },
  {
    path: '/v1/webhooks',
    method: 'post',
    id: 'makeWebhook',
    summary: 'Be told of changes',
    description:
      'From now on every change that you ask for is posted to `url`, in the order of `seq`, signed as Standard Webhooks 1.0.0 says. Removals are told whatever you ask for.',
    takes: newWebhook,
    gives: webhookWithSecret,
    status: 201,
    also: [400, 409],
  },
  {
    path: one,
    method: 'get',
    id: 'getWebhook',
    summary: 'How one webhook is doing',
    description: 'How far it was told, and what went wrong.',
    gives: webhook,
    status: 200,
    also: [404],
  },
  {
    path: one,
    method: 'delete',
    id: 'deleteWebhook',
    summary: 'Be told no more',
    description: 'Forgets the webhook with its deliveries.',
    status: 204,
    also: [404],
  },
  {
    ...at('enable'),
    method: 'post',
    id: 'enableWebhook',
    summary: 'Be told again',
    description: 'Goes on from where it stopped; whatever was missed follows, in order.',
    gives: webhook,
    status: 200,
  },
  {
    ...at('disable'),
    method: 'post',
    id: 'disableWebhook',
    summary: 'Be told nothing for now',
    description: 'Keeps the place where it was.',
    gives: webhook,
    status: 200,
  },
  {
    ...at('secret'),
    method: 'post',
    id: 'renewSecret',
    summary: 'A new secret',
    description: 'For a day messages carry two signatures, with the new secret and with the old one.',
    gives: webhookWithSecret,
    status: 200,
  },
  {
    ...at('test'),
    method: 'post',
    id: 'testWebhook',
    summary: 'Send a test',
    description: 'Posts one `webhook.test` now, also to a webhook that is disabled, and tells what came of it.',
    gives: delivery,
    status: 200,
    also: [400, 404, 429],
  },
  {
    ...at('deliveries'),
    method: 'get',
    id: 'listDeliveries',
    summary: 'What was sent',
    description: 'The last attempts, at most 200.',
    gives: deliveryList,
    status: 200,
    also: [404],
  },
  {
    ...at('replay'),
    method: 'post',
    id: 'replayChanges',
    summary: 'Be told again from a point on',
    description: 'Everything from `from` on follows in order, with the ids it had, and then what is new.',
    takes: replayFrom,
    gives: webhook,
    status: 202,
  },
]

/** What is posted to whoever asked for it; see `webhooks` in OpenAPI 3.1. */
export const postedMessage = webhookMessage
