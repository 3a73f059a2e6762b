import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { simpleParser } from 'mailparser'
import { inject } from 'vitest'
import { ensureBuilt } from '#src/server/admin-build.ts'
import { freePort } from '#src/server/database/ports.ts'
import { withClient } from '#src/server/database/roles.ts'
import { copyTemplate, seededMedia, variablesOf } from '#tests/support/templates.ts'
import { visitors, type Visitors } from '#tests/support/visitors.ts'

/** The demo labo as people meet it: the built screens and the real server, in a process of its own. */
export type FullHouse = Visitors & {
  url: string
  /** Waits for a mail to somebody whose subject and text hold the words, and gives its text. */
  mailTo: (address: string, words: string) => Promise<string>
  close: () => Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

/** Builds the screens when they changed (a minute or two), and serves them on a copy of the demo labo. */
export async function openFullHouse(): Promise<FullHouse> {
  await ensureBuilt(root)
  const superuserUrl = inject('superuserUrl')
  const scratch = inject('scratch')
  const name = `test_${randomBytes(6).toString('hex')}`
  const urls = await copyTemplate(superuserUrl, name, 'demo', scratch)
  const mediaDir = join(scratch, `media-${name}`)
  cpSync(seededMedia(scratch), mediaDir, { recursive: true })
  const mailDir = join(scratch, `mail-${name}`)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'src/server/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...variablesOf(urls),
      NODE_ENV: 'production',
      DEMO: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      SERVER_URL: url,
      MEDIA_DIR: mediaDir,
      MAIL_DIR: mailDir,
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await answers(`${url}/readyz`, child)
  return {
    ...visitors(url),
    url,
    mailTo: (address, words) => waitForMail(mailDir, address, words),
    close: async () => {
      await ended(child)
      await withClient(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
    },
  }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240 && child.exitCode === null; tries += 1) {
    const isReady = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isReady) return
    await new Promise((next) => setTimeout(next, 250))
  }
  throw new Error(`The server does not answer at ${url}.`)
}

/** As it lies in the folder that stands in for a mail server; the newest that fits. */
async function waitForMail(folder: string, address: string, words: string): Promise<string> {
  for (let tries = 0; tries < 240; tries += 1) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names
      .filter((one) => one.endsWith('.eml'))
      .sort()
      .reverse()) {
      const mail = await simpleParser(await readFile(join(folder, name)))
      const text = `${mail.subject ?? ''}\n${mail.text ?? ''}`
      const [to] = [mail.to ?? []].flat()
      if (to?.value.some((one) => one.address === address) && text.includes(words)) return text
    }
    await new Promise((next) => setTimeout(next, 250))
  }
  throw new Error(`No mail to ${address} says “${words}”.`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const end = new Promise((next) => child.once('exit', next))
  child.kill('SIGTERM')
  await end
}
