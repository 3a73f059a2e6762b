import type { IncomingAuthType } from 'payload'

import { env } from '#src/server/env.ts'

/** Sessions live in the database, so that signing out, a new password and leaving a partner end them at once. */
export const signingIn: IncomingAuthType = {
  useSessions: true,
  useAPIKey: false,
  // Who asks is known by ids; what these point to would be read twice with each request.
  depth: 0,
  tokenExpiration: 8 * 60 * 60,
  maxLoginAttempts: 10,
  lockTime: 10 * 60 * 1000,
  cookies: { sameSite: 'Lax', secure: env.serverUrl.startsWith('https:') },
}
