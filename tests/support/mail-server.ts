import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** How the server behaves from now on: takes mail, refuses it for good or for now, says nothing after DATA, or answers drop by drop. */
export type Mood = 'take' | 'refuse' | 'later' | 'hang' | 'drip'

/** A real SMTP server on loopback, and what it took. */
export type MailServer = {
  /** For SMTP_URL. */
  url: string
  mails: ParsedMail[]
  mood: (mood: Mood) => void
  /** The newest mail to an address whose subject or text holds the words. */
  newestTo: (address: string, words?: string) => ParsedMail | undefined
  close: () => Promise<void>
}

/** @param pause how long (ms) it thinks about each mail before it takes it */
export const openMailServer = async ({ pause = 0 } = {}): Promise<MailServer> => {
  const mails: ParsedMail[] = []
  let mood: Mood = 'take'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, _session, done) => {
      done(refusal(mood))
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (mood === 'hang') return
        void (async () => {
          if (mood === 'drip') await wait(60_000, undefined, { ref: false })
          if (pause > 0) await wait(pause)
          mails.push(await simpleParser(Buffer.concat(chunks)))
          done()
        })()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mood: (next) => {
      mood = next
    },
    newestTo: (address, words = '') =>
      mails.findLast((mail) => recipients(mail).includes(address) && `${mail.subject}\n${mail.text}`.includes(words)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const refusal = (mood: Mood): Error | null => {
  if (mood === 'refuse') return Object.assign(new Error('No such mailbox'), { responseCode: 550 })
  if (mood === 'later') return Object.assign(new Error('Try again later'), { responseCode: 451 })
  return null
}

const recipients = ({ to }: ParsedMail): string[] =>
  [to ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []))
