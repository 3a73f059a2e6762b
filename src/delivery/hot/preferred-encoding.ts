import type { IncomingMessage } from 'node:http'

import { chooseEncoding, type Encoding } from '../routes/encoding.ts'

const known = new Map<string, Encoding>()
const most = 200

/** What this caller would like best, whatever the size; callers send the same few headers over and over. */
export const preferredEncoding = ({ headers }: IncomingMessage): Encoding => {
  const header = headers['accept-encoding']
  if (typeof header !== 'string') return 'identity'
  const before = known.get(header)
  if (before !== undefined) return before
  const chosen = chooseEncoding(header, Infinity)
  if (known.size >= most) known.clear()
  if (header.length <= 200) known.set(header, chosen)
  return chosen
}
