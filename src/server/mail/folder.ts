import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createTransport, type SendMailOptions } from 'nodemailer'

import { env } from '../env.ts'

/** Keeps a mail as a file that any mail program opens, with its text and its page beside it; the newest comes last. */
export const keepInFolder = async (
  message: SendMailOptions & { subject: string; html: string; text: string },
): Promise<void> => {
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')} ${plain(message.subject)}`
  await mkdir(env.mailDir, { recursive: true })
  await Promise.all([
    writeFile(join(env.mailDir, `${name}.eml`), bytes as Buffer),
    writeFile(join(env.mailDir, `${name}.html`), message.html),
    writeFile(join(env.mailDir, `${name}.txt`), message.text),
  ])
}

const plain = (subject: string): string =>
  subject
    .normalize('NFKD')
    .replace(/[^\w ]+/g, '')
    .slice(0, 80)
    .trim()
