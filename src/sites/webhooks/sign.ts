import { createHmac } from 'node:crypto'

import { bytesOf } from './secret.ts'

/** What is sent: `id` is the same at every attempt, `body` is exactly what is signed. */
export type Message = { id: string; body: string }

/**
 * The three headers of Standard Webhooks 1.0.0 (symmetric, `v1`).
 * @param secrets one; two while a new one is being taken into use: whoever still has the old one can verify too
 */
export const signed = ({ id, body }: Message, secrets: readonly string[], now: Date): Record<string, string> => {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signatures = secrets.map((secret) => `v1,${hmac(secret, `${id}.${timestamp}.${body}`)}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', bytesOf(secret)).update(text).digest('base64')
