import type { IncomingMessage } from 'node:http'
import type { Payload } from 'payload'

import { env } from '#src/server/env.ts'

import type { LinkProblem } from './links.ts'

type Request = Pick<IncomingMessage, 'headers'>

/**
 * Whose session a browser carries, wherever it comes from: Payload looks away when a page of another website led here
 * (`payload/dist/auth/extractJWT.js`), and a mail read in a browser is such a page. Only to refuse somebody else, never to let in.
 */
export const visitorOn = async (payload: Payload, { headers: { cookie } }: Request): Promise<string | null> => {
  if (cookie === undefined) return null
  const { user } = await payload.auth({ headers: new Headers({ cookie, origin: env.serverUrl }) })
  return user?.id ?? null
}

/** A link that is somebody's own does nothing while somebody else is signed in: whoever that is would not know as whom they act. */
export const isForAnother = (
  { visitor }: { visitor: string | null },
  person: string | null,
): Extract<LinkProblem, 'other'> | false => (visitor !== null && visitor !== person ? 'other' : false)

/**
 * Whether a form was sent by a page of another website, which could sign a reader in as somebody else. Browsers say so themselves
 * (Fetch Metadata); older ones only name the page's origin, which our own pages hide (`null`).
 */
export const isFromElsewhere = ({ headers }: Request): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  return headers.origin !== undefined && headers.origin !== 'null' && headers.origin !== new URL(env.serverUrl).origin
}
