import { createLocalReq } from 'payload'

import { countAsMailed } from '#src/notifications/count-as-mailed.ts'
import { inTransaction } from '#src/review/transaction.ts'

import type { Teller } from '../language/teller.ts'

/** The mail of the whole story was read long ago; only the newest still waits. */
export async function oldMail({ payload }: Teller): Promise<void> {
  await inTransaction(await createLocalReq({}, payload), countAsMailed)
}
