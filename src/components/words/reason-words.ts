import type { PayloadRequest } from 'payload'

import type { ReasonWords } from './reasons.tsx'

/** The words of the labo's reasons, for everyone who gets one to read: the other settings stay the labo's. One query, on the server. */
export const reasonWordsOf = async (req: PayloadRequest): Promise<ReasonWords> => {
  const { reasonCodes } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
    select: { reasonCodes: true },
  })
  return Object.fromEntries((reasonCodes ?? []).map(({ key, text }) => [key, text]))
}
