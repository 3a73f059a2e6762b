import { deliverNotice } from '#src/notifications/deliver.ts'
import { deliverDigest } from '#src/notifications/digest.ts'
import { deliverAccountMail } from '#src/accounts/deliver.ts'
import { publishAtItsTime } from '#src/review/timed/publications.ts'
import { deliverSiteMail } from '#src/sites/mail.ts'

import type { Handlers } from './jobs.ts'

/** Who carries out which job; each line is one call into the room that knows how. */
export const handlers: Partial<Handlers> = {
  mail: (at, { notice }) => deliverNotice(at, notice),
  digest: deliverDigest,
  'account-mail': deliverAccountMail,
  'site-mail': (at, { webhook }) => deliverSiteMail(at, webhook),
  timed: publishAtItsTime,
}
