import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'
import { Problem } from '../problem.ts'

/**
 * Lets signed-in people through, and everybody to the three doors that lead to signing in.
 * @throws Problem 401 that points to `/v1`
 */
export async function requireCaller(
  payload: Payload,
  req: Pick<IncomingMessage, 'headers' | 'method'>,
  segments: readonly string[],
): Promise<void> {
  if (req.method === 'OPTIONS') return
  const [first = '', second = ''] = segments
  const isDoor = req.method === 'POST' && first === 'users' && segments.length === 2 && doors.has(second)
  if (isDoor || isSessionQuestion(req.method, first, second)) return
  const { user } = await payload.auth({ headers: headersOf(req) })
  if (user) return
  throw new Problem(
    'not-signed-in',
    'Meld u eerst aan. Openbare gegevens staan onder /v1.',
    [{ message: 'Meld u eerst aan.' }],
    { 'WWW-Authenticate': 'JWT', Link: '</v1>; rel="alternate"' },
  )
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
