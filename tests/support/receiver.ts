import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Webhook as Verifier } from 'standardwebhooks'

/** How a receiver answers: a status, or one of the ways in which servers go wrong. */
export type Mood = number | 'hang' | 'drip' | 'redirect' | 'huge' | 'cut' | 'later'

export type Letter = {
  headers: IncomingHttpHeaders
  id: string
  body: string
  event: { type: string; timestamp: string; data: Record<string, unknown> & { seq?: number; id?: string } }
}

/** An external website on loopback that is told of changes. */
export type Receiver = {
  url: string
  host: string
  /** All that came in, answered or not. */
  letters: Letter[]
  /** The `seq` of what was answered with 2xx. */
  accepted: () => number[]
  mood: (mood: Mood | ((letter: Letter) => Mood | Promise<Mood>)) => void
  /** Whether every letter verifies with this secret. @throws when one does not */
  verify: (secret: string) => void
  close: () => Promise<void>
}

export const openReceiver = async (): Promise<Receiver> => {
  const letters: Letter[] = []
  const accepted: number[] = []
  let moodFor: (letter: Letter) => Mood | Promise<Mood> = () => 204
  const server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const event = JSON.parse(body) as Letter['event']
      const letter = { headers: req.headers, id: String(req.headers['webhook-id']), body, event }
      letters.push(letter)
      void Promise.resolve(moodFor(letter))
        .catch((): Mood => 500)
        .then((mood) => {
          if (typeof mood === 'number' && mood < 300) accepted.push(event.data.seq ?? -1)
          answer(res, mood)
        })
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}/hook`,
    host,
    letters,
    accepted: () => accepted,
    mood: (mood) => {
      moodFor = typeof mood === 'function' ? mood : () => mood
    },
    verify: (secret) => {
      for (const { body, headers } of letters) new Verifier(secret).verify(body, headers as Record<string, string>)
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

const answer = (res: ServerResponse, mood: Mood): void => {
  if (mood === 'hang') return
  if (mood === 'cut') {
    res.destroy()
  } else if (mood === 'later') {
    res.writeHead(503, { 'Retry-After': '1800' }).end('Morgen misschien')
  } else if (mood === 'redirect') {
    res.writeHead(307, { Location: '/elders' }).end()
  } else if (mood === 'drip') {
    res.writeHead(500)
    const drip = setInterval(() => res.write('.'), 20)
    res.on('close', () => clearInterval(drip))
  } else if (mood === 'huge') {
    res.writeHead(500)
    const flood = () => {
      while (!res.destroyed && res.write('x'.repeat(65_536)));
    }
    res.on('drain', flood)
    flood()
  } else {
    res.writeHead(mood).end(mood >= 400 ? '<h1>Fout</h1>\n\nEr ging iets mis' : '')
  }
}
