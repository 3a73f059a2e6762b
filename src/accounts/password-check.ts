import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { Sql } from '#src/server/database/sql.ts'

const derive = promisify(pbkdf2)

/** As Payload 3.90.1 keeps passwords (`auth/strategies/local/generatePasswordSaltHash.js`). */
const kept = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 }

/** Takes as long as looking at a password; for when there is nothing to compare with. */
export const hashInVain = async (password: string): Promise<void> => {
  await derive(password.slice(0, 1000), 'zonder-account', kept.iterations, kept.bytes, 'sha256')
}

/** Whether this is the person's password now. */
export const isPasswordOf = async (sql: Sql, person: string, password: string): Promise<boolean> => {
  const [account] = await sql.query<{ hash: string | null; salt: string | null }>(
    'SELECT hash, salt FROM users WHERE id = $1::uuid',
    [person],
  )
  if (!account?.hash?.startsWith(kept.prefix) || account.salt === null) return false
  const derived = await derive(password.slice(0, 1000), account.salt, kept.iterations, kept.bytes, 'sha256')
  const stored = Buffer.from(account.hash.slice(kept.prefix.length), 'hex')
  return stored.length === derived.length && timingSafeEqual(stored, derived)
}
