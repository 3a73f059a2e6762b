import type { EmailAdapter } from 'payload'

import { log } from './log.ts'

/**
 * No mail leaves the product yet. Payload's stand-in would print each mail, with the token that resets a password, to the log;
 * this one says only that a mail was due.
 */
export const mailNotSent: EmailAdapter = () => ({
  name: 'not-sent',
  defaultFromAddress: 'niet-antwoorden@labo.example',
  defaultFromName: 'Labo tegen schooluitval',
  sendEmail: () => {
    log.warn({ msg: 'A mail was due, but sending mail is not set up' })
    return Promise.resolve()
  },
})
