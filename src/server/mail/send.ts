import { createTransport } from 'nodemailer'

import { env } from '../env.ts'
import { keepInFolder } from './folder.ts'

/** One mail, whole. `messageId` without brackets: the same for every attempt, so that a mail sent twice is seen to be one. */
export type Mail = {
  to: string
  subject: string
  text: string
  html: string
  messageId: string
}

/**
 * Sends one mail; resolves when the mail server has taken it.
 * Without SMTP_URL (development and the demo) it is kept in a folder.
 * @throws what the server or the network says, after at most a few seconds of silence; `isFinal` tells whether trying again helps
 */
export const sendMail = async (mail: Mail): Promise<void> => {
  const message = {
    from: env.mailFrom,
    to: { name: '', address: mail.to },
    subject: mail.subject.replace(/[\r\n\s]+/g, ' ').trim(),
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.messageId}@${new URL(env.serverUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (env.smtpUrl === '') return keepInFolder(message)
  const transport = createTransport({ url: env.smtpUrl, ...patience })
  try {
    await transport.sendMail(message)
  } finally {
    transport.close()
  }
}

/**
 * The server refused for good (5xx): the address or the mail is wrong, and trying again does not help. That it does not let us in is our
 * own fault, and may be mended.
 */
export const isFinal = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'responseCode' in error &&
  !('code' in error && error.code === 'EAUTH') &&
  Number(error.responseCode) >= 500 &&
  Number(error.responseCode) < 600

/** In milliseconds: a server that hangs or drips is given up on, and the job is tried again later. */
const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 5000, dnsTimeout: 5000 }
