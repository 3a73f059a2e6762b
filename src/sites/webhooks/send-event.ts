import { v7 as uuid } from 'uuid'

import type { Delivery } from '#src/delivery/schemas/webhooks.ts'
import { env } from '#src/server/env.ts'
import { log } from '#src/server/log.ts'

import { post, type PostOptions } from '../outward/post.ts'
import { isTarget, targetOf } from '../outward/target.ts'
import type { Event } from './event.ts'
import { open } from './secret.ts'
import { signed } from './sign.ts'

/** Where an event goes, and with what it is signed. */
export type Receiver = {
  id: string
  url: string
  hosts: readonly string[]
  secret: string
  oldSecret: string | null
  /** ISO 8601. */
  oldSecretUntil: string | null
}

/** `retryAfter`: seconds that the receiver asks us to wait. */
export type Sent = { delivery: Delivery; retryAfter: number | null }

/** Sends one event once and tells what came of it; the address is judged again. Never throws. */
export const sendEvent = async (
  receiver: Receiver,
  event: Event,
  { attempt, now, ...options }: { attempt: number; now: Date } & PostOptions,
): Promise<Sent> => {
  const { status, ms, error, retryAfter } = await attemptOf(receiver, event, now, options)
  const { id, type, seq } = event
  return {
    delivery: { id: uuid(), event: id, type, seq, attempt, at: now.toISOString(), status, ms, error },
    retryAfter,
  }
}

/** Whether the receiver has it. */
export const hasArrived = ({ delivery: { status } }: Sent): boolean => status !== null && status >= 200 && status < 300

const attemptOf = (receiver: Receiver, event: Event, now: Date, options: PostOptions) => {
  const toLoopback = env.webhooksToLoopback
  const target = targetOf(receiver.url, receiver.hosts, toLoopback)
  const secrets = secretsOf(receiver, now)
  if (!isTarget(target)) return notSent(target.detail)
  if (secrets.length === 0) return notSent('The secret cannot be read any more; ask for a new one.')
  const headers = { ...ours, ...signed(event, secrets, now) }
  return post(target, headers, event.body, { toLoopback, ...options })
}

const notSent = (error: string) => ({ status: null, ms: 0, error, retryAfter: null })

const ours = { 'Content-Type': 'application/json', 'User-Agent': 'labo-webhooks/1.0', Accept: '*/*' }

/** The newest first. One that was sealed with another PAYLOAD_SECRET is of no use. */
const secretsOf = ({ id, secret, oldSecret, oldSecretUntil }: Receiver, now: Date): string[] => {
  const sealed = oldSecret !== null && Date.parse(oldSecretUntil ?? '') > now.getTime() ? [secret, oldSecret] : [secret]
  try {
    return sealed.map((one) => open(one, id))
  } catch (err) {
    log.error({ msg: 'The secret of a webhook cannot be opened; was PAYLOAD_SECRET changed?', webhook: id, err })
    return []
  }
}
