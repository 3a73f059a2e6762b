import { randomUUID } from 'node:crypto'

import { getFieldsToSign, jwtSign, type Payload } from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import type { Sql } from '#src/server/database/sql.ts'

/**
 * Signs somebody in who has shown in another way than with a password who they are: a session as Payload's own login makes it
 * (`payload/dist/auth/operations/login.js`, `auth/sessions.js`), for the same length of time.
 * @returns the cookie to set
 */
export const openSession = async (
  payload: Payload,
  sql: Sql,
  { id, email }: { id: string; email: string },
): Promise<string> => {
  const { config } = payload.collections.users
  const sid = randomUUID()
  await sql.query(
    `INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
     SELECT coalesce(max(s._order), 0) + 1, $1::uuid, $2::text, now(), now() + $3::int * interval '1 second'
     FROM users_sessions s WHERE s._parent_id = $1::uuid`,
    [id, sid, config.auth.tokenExpiration],
  )
  await sql.query('UPDATE users SET login_attempts = 0, lock_until = NULL WHERE id = $1::uuid', [id])
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email,
      sid,
      user: { id, email, collection: 'users' } as never,
    }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  return generatePayloadCookie({
    collectionAuthConfig: config.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
    token,
  })
}

/** Signs somebody out everywhere, at once. */
export const endSessions = async (sql: Sql, person: string): Promise<void> => {
  await sql.query('DELETE FROM users_sessions WHERE _parent_id = $1::uuid', [person])
}
