import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

import { env } from '#src/server/env.ts'

/** A new secret as Standard Webhooks 1.0.0 writes it: `whsec_` and 32 random bytes in base64. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

/** The bytes that sign. */
export const bytesOf = (secret: string): Buffer => Buffer.from(secret.slice(prefix.length), 'base64')

/**
 * Encrypts a secret for keeping: it must come back to sign with, so a hash will not do. AES-256-GCM under a key that HKDF (RFC 5869) makes
 * of PAYLOAD_SECRET; it opens for this webhook only.
 * @returns `v1.` and nonce, tag and text in base64url
 */
export const seal = (secret: string, webhook: string): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(webhook))
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return ['v1', ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.')
}

/** @throws when it was sealed with another PAYLOAD_SECRET or for another webhook, or was changed since */
export const open = (sealed: string, webhook: string): string => {
  const [version, nonce = '', tag = '', text = ''] = sealed.split('.')
  if (version !== 'v1') throw new Error('This secret was sealed in a way that is not known here.')
  const [iv, authTag] = [nonce, tag].map((part) => Buffer.from(part, 'base64url'))
  if (iv?.length !== 12 || authTag?.length !== 16) throw new Error('This secret was not sealed here.')
  const decipher = createDecipheriv('aes-256-gcm', key(), iv, { authTagLength: 16 }).setAAD(Buffer.from(webhook))
  decipher.setAuthTag(authTag)
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

const prefix = 'whsec_'

const key = (): Buffer => Buffer.from(hkdfSync('sha256', env.payloadSecret, '', 'leerlabo webhook secrets v1', 32))
