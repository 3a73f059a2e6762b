import type { EmailAdapter } from 'payload'

import { log } from '../log.ts'

/**
 * Payload itself sends no mail: it would do so inside its transaction, where a server that hangs holds up everybody, and with tokens that
 * are kept readable. Mail goes through the queue; this stand-in only says that Payload wanted to.
 */
export const mailNotSent: EmailAdapter = () => ({
  name: 'not-sent',
  defaultFromAddress: 'niet-antwoorden@labo.example',
  defaultFromName: 'Labo tegen schooluitval',
  sendEmail: () => {
    log.warn({ msg: 'Payload wanted to send a mail; mail goes through the queue' })
    return Promise.resolve()
  },
})
