import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describe as describeApi } from '#src/delivery/openapi/description.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, imageNamed, mediaOf, recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const photo = imageNamed('foto')
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'pesten'), termOf('sector', 'welzijn'))
  await delivery.publish(
    recordOf({ type: 'partner', name: 'clz' }),
    recordOf({
      type: 'fiche',
      name: 'afhaken',
      lead: idOf('clz'),
      content: { image: photo.id },
      media: mediaOf(photo),
    }),
    recordOf({ type: 'leerlabo', name: 'reeks' }),
    recordOf({ type: 'labo', name: 'labo' }),
  )
})
afterAll(() => delivery.close())

const { paths } = describeApi('https://labo.example')
const parameters = [
  ...new Set(Object.values(paths).flatMap(({ get }) => (get?.parameters ?? []).map(({ name }) => name))),
]

/** What somebody might put where a value belongs: right, nearly right, and hostile. */
const values = [
  ...[
    'pesten',
    'afhaken',
    'clz',
    idOf('afhaken'),
    idOf('niets'),
    'title',
    '-modifiedAt',
    'full',
    'card',
    'theme,partner',
  ],
  ...[
    'lead,contacts',
    'true',
    '1',
    '0',
    '100',
    '101',
    '-1',
    '1e9',
    '9'.repeat(15),
    '9'.repeat(30),
    'NaN',
    'Infinity',
    '0x10',
  ],
  ...[
    '',
    ' ',
    ',',
    ',,,',
    '%',
    '%00',
    '%ff',
    '%E0%A4%A',
    '%u0041',
    '+',
    '%2B',
    "'",
    '"',
    '\\',
    ';',
    '--',
    "') or 1=1--",
    '{}',
    '[]',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../..',
    '%2e%2e%2f',
    '<script>',
    '${7*7}',
    '\\u0000',
    ':*',
    '!&|',
    '*',
    '2026-02-30',
  ],
  ...[
    '2026-11-23',
    '2026-11-23T08:00:00Z',
    '0000-00-00',
    '9999-12-31T23:59:60Z',
    'Infinity-Infinity',
    `${'0'.repeat(12)}-5`,
    '0-0',
  ],
  ...[
    'a'.repeat(300),
    'é'.normalize('NFD'),
    '%F0%9F%92%A9',
    '%ED%A0%80',
    '%EF%BF%BF',
    Array(101).fill(idOf('x')).join(','),
  ],
  ...[
    Buffer.from('{"e":"x","q":"y","k":"z","i":"w"}').toString('base64url'),
    Buffer.from('null').toString('base64url'),
  ],
]
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  fc.webQueryParameters(),
  fc.stringMatching(/^[!-~]{0,20}$/),
)
const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...parameters, 'min_seq') }, fc.constantFrom(...values))
const pairs = fc
  .array(fc.tuple(name, value), { maxLength: 4 })
  .map((all) => all.map(([key, one]) => `${key}=${one}`).join('&'))
const query = fc.oneof(fc.constant(''), pairs)
const names = [
  'afhaken',
  'reeks',
  'clz',
  'theme',
  'fiche',
  idOf('afhaken'),
  `${photo.sha256}-w480.webp`,
  `${photo.sha256}-w480.avif`,
]
const endings = [
  '',
  '.json',
  '.html',
  '.ics',
  '.xml',
  '.',
  '..',
  '/',
  '//',
  '%00',
  '.json.html',
  '?',
  '#x',
  ';a=b',
  '%2f',
  '.avif',
]
const path = fc
  .tuple(
    fc.constantFrom(...Object.keys(paths).filter((one) => !one.startsWith('/v1/webhooks'))),
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...names) }, value),
    fc.oneof({ weight: 2, arbitrary: fc.constant('') }, fc.constantFrom(...endings)),
  )
  .map(([template, filled, ending]) => `${template.replace(/\{\w+\}/, filled)}${ending}`)
const headers = fc.record(
  {
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', '"', ',,,', 'x'.repeat(2000)),
    'accept-encoding': fc.constantFrom('br', 'gzip;q=0', '*;q=0', 'br;q=x', ',,', 'identity', 'zstd', 'x'.repeat(500)),
    range: fc.constantFrom('bytes=0-', 'bytes=-', 'bytes=9-1', 'bytes=0-0,1-1', 'x', 'bytes=99999999999999999999-'),
    'if-range': fc.constantFrom('"x"', 'yesterday'),
    accept: fc.constantFrom('text/html', '*/*', 'x', 'application/xml'),
    'x-request-id': fc.constantFrom('12345678', '<script>', 'x'.repeat(200)),
  },
  { requiredKeys: [] },
)
const method = fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PURGE', 'PROPFIND')

type Told = { status: number; type: string; text: string }
const ask = (asked: {
  path: string
  method: string
  headers: Record<string, string | undefined>
}): Promise<Told | null> =>
  new Promise((resolve, reject) => {
    const sent = Object.fromEntries(Object.entries(asked.headers).filter(([, one]) => one !== undefined))
    const { hostname, port } = new URL(delivery.url)
    // What Node's own client will not send is not what this is about; malformed lines are sent elsewhere.
    if (!/^[!-~]+$/.test(asked.path)) {
      resolve(null)
      return
    }
    const question = request({ hostname, port, path: asked.path, method: asked.method, headers: sent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text })
      })
    })
    question.on('error', reject)
    question.end()
  })

test('whatever is asked, the answer is right or says what is not, and nothing breaks', async () => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(path, query, method, headers, async (where, what, how, beside) => {
      const told = await ask({ path: what === '' ? where : `${where}?${what}`, method: how, headers: beside })
      if (!told) return
      const { status, type, text } = told
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      expect([200, 204, 206, 304, 308, 400, 404, 405, 410, 414, 416, 503]).toContain(status)
      if (status >= 400 && type.startsWith('application/problem+json') && how !== 'HEAD') {
        const problem = JSON.parse(text) as { status: number; code: string; type: string }
        expect([problem.status, problem.type]).toEqual([status, `/problems/${problem.code}`])
        expect(text.length).toBeLessThan(2000)
      } else if (status >= 400) expect(type).toMatch(/^text\/html|^application\/problem\+json/)
    }),
    { numRuns: 1500, seed: 20_261_126 },
  )
  expect(delivery.errors).toEqual([])
  for (const status of [200, 400, 404, 405])
    expect(statuses.get(status) ?? 0, `answers of ${status}`).toBeGreaterThan(20)
  expect((await delivery.ask('/v1/fiches/afhaken')).status).toBe(200)
})

test('a cursor that was tampered with is refused, whatever sign of it was changed', async () => {
  for (const name of ['een', 'twee', 'drie']) await delivery.publish(recordOf({ type: 'fiche', name }))
  const { json } = await delivery.ask('/v1/fiches?limit=1')
  const cursor = String(json.next)
  await fc.assert(
    fc.asyncProperty(fc.nat(cursor.length - 1), fc.constantFrom('a', 'Z', '0', '9', '-', '_'), async (at, sign) => {
      const changed = `${cursor.slice(0, at)}${sign}${cursor.slice(at + 1)}`
      const { status } = await delivery.ask(`/v1/fiches?limit=1&cursor=${changed}`)
      expect([200, 400, 410]).toContain(status)
    }),
    { numRuns: 200, seed: 20_261_126 },
  )
  expect(delivery.errors).toEqual([])
})
