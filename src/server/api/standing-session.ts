import { executeAuthStrategies, type Payload } from 'payload'
import type { Pool } from 'pg'

import { prepared } from '../database/prepared.ts'

/**
 * Whether these headers carry a session that still stands. Payload's own strategies judge the token; only where they would read the
 * whole account, one statement reads its sessions: who it is and what they may, Payload asks itself once the request is read whole.
 */
export const hasStandingSession = async (payload: Payload, headers: Headers): Promise<boolean> => {
  const { user } = await executeAuthStrategies({ headers, payload: readingSessionsOnly(payload) })
  return user !== null
}

const readingSessionsOnly = (payload: Payload): Payload => {
  const { pool } = payload.db as typeof payload.db & { pool: Pool }
  const findByID = async ({ collection, id }: { collection: string; id: string }) => {
    if (collection !== 'users') return null
    return (await pool.query(prepared(sessionsOf, [id]))).rows[0] as unknown
  }
  return Object.create(payload, { findByID: { value: findByID } }) as Payload
}

const sessionsOf = `SELECT u.id, coalesce(json_agg(json_build_object('id', s.id)), '[]'::json) AS sessions
  FROM users u LEFT JOIN users_sessions s ON s._parent_id = u.id WHERE u.id = $1::uuid GROUP BY u.id`
