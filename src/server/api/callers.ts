import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import type { Pool } from 'pg'

import { log } from '../log.ts'
import { Problem } from '../problem.ts'
import { hasStandingSession } from './standing-session.ts'

/**
 * Lets signed-in people through, and everybody to the three doors that lead to signing in.
 * @throws Problem 401 that points to `/v1`; 503 when the database cannot say who it is
 */
export async function requireCaller(
  payload: Payload,
  req: Pick<IncomingMessage, 'headers' | 'method'>,
  segments: readonly string[],
): Promise<void> {
  if (req.method === 'OPTIONS') return
  const [first = '', second = ''] = segments
  const isDoor = req.method === 'POST' && first === 'users' && segments.length === 2 && doors.has(second)
  if (isDoor) return
  if (isSessionQuestion(req.method, first, second)) {
    if (carriesSession(req)) await isSomebody(payload, req)
    return
  }
  if (await isSomebody(payload, req)) return
  throw new Problem(
    'not-signed-in',
    'Meld u eerst aan. Openbare gegevens staan onder /v1.',
    [{ message: 'Meld u eerst aan.' }],
    { 'WWW-Authenticate': 'JWT', Link: '</v1>; rel="alternate"' },
  )
}

type Asking = Pick<IncomingMessage, 'headers'>

/**
 * Payload takes a database that does not answer for nobody; told so, the admin would send people away from what they are writing.
 * So before somebody with a session is called nobody, the database is asked whether it is there, and then once more who this is.
 */
const isSomebody = async (payload: Payload, req: Asking): Promise<boolean> => {
  const look = () => hasStandingSession(payload, headersOf(req))
  if (await look()) return true
  if (!carriesSession(req)) return false
  await requireDatabase(payload)
  return look()
}

const carriesSession = ({ headers }: Asking): boolean =>
  headers.authorization !== undefined || /(^|;\s*)[^=]*payload-token=/.test(headers.cookie ?? '')

const requireDatabase = async ({ db }: Payload): Promise<void> => {
  const { pool } = db as typeof db & { pool: Pool }
  await pool.query('SELECT 1').catch((err: unknown) => {
    log.error({ msg: 'The database does not answer', err })
    throw new Problem('overloaded', 'We kunnen er nu even niet bij. Probeer het zo dadelijk opnieuw.', undefined, {
      'Retry-After': '5',
    })
  })
}

const doors = new Set(['login', 'forgot-password', 'sign-in-link'])

/** The admin asks on every page who is there; "nobody" is an answer, not an error. */
const isSessionQuestion = (method: string | undefined, first: string, second: string) =>
  method === 'GET' && first === 'users' && second === 'me'

/** Node's headers as the web's. */
export function headersOf(req: Pick<IncomingMessage, 'headers'>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one)
  }
  return headers
}
