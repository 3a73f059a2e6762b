import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { canonicalJson } from '#src/delivery/canonical.ts'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, paragraph, recordOf, richText } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const number = 620
const names = Array.from({ length: number }, (_, index) => `fiche-${index}`)
const long = richText(
  ...Array.from({ length: 60 }, (_, index) => paragraph(`Zin ${index} over wat een school kan doen.`)),
)
const fiche = (name: string, version = 1) => recordOf({ type: 'fiche', name, version, content: { body: long } })

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(
    ...names.map((name) => fiche(name)),
    recordOf({ type: 'fiche', name: 'ingetrokken', publication: 'withdrawn' }),
    recordOf({ type: 'fiche', name: 'weg', publication: 'offline' }),
    recordOf({ type: 'partner', name: 'clz' }),
  )
}, 120_000)
afterAll(() => delivery.close())

type Line = { id: string; seq: number; version: number; publication: string }
const linesOf = (text: string) => text.split('\n').slice(0, -1)

test('the manifest names every document that answers, with the tag of its bytes', async () => {
  const { json, text } = await delivery.ask('/v1/manifest?type=fiche')
  expect(text).toBe(canonicalJson(json))
  const items = json.items as unknown as { id: string; etag: string; url: string; version: number }[]
  expect([json.count, items.length]).toEqual([number + 1, number + 1])
  const [one] = items
  const document = await delivery.ask(`/v1/fiches/${one?.id}`, { headers: { 'Accept-Encoding': 'identity' } })
  expect(one?.etag).toBe(document.headers.get('etag'))
  expect(one?.etag).toBe(`"${createHash('sha256').update(document.text).digest('hex').slice(0, 32)}"`)
  expect(one?.url).toBe(`https://labo.example/v1/fiches/${one?.id}`)
  expect((await delivery.ask('/v1/manifest')).json.count).toBe(number + 2)
  expect((await delivery.ask('/v1/manifest?type=labo')).json).toMatchObject({ count: 0, items: [] })
})

test('whoever holds the same bytes computes the same digest, and one changed document changes it', async () => {
  const held = linesOf((await delivery.ask('/v1/export/fiche.ndjson')).text)
  const digestOf = (lines: string[]) => {
    const etags = lines.map((line) => {
      const etag = createHash('sha256').update(line).digest('hex').slice(0, 32)
      return `${(JSON.parse(line) as Line).id} "${etag}"\n`
    })
    return createHash('sha256').update(etags.sort().join('')).digest('hex')
  }
  expect((await delivery.ask('/v1/manifest?type=fiche')).json.digest).toBe(digestOf(held))
  await delivery.publish(fiche('fiche-0', 2))
  expect((await delivery.ask('/v1/manifest?type=fiche')).json.digest).not.toBe(digestOf(held))
})

test('an export holds a line for every document of the kind: the very bytes', async () => {
  const { text, headers } = await delivery.ask('/v1/export/fiche.ndjson')
  expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
  const lines = linesOf(text)
  expect(lines).toHaveLength(number + 1)
  for (const name of ['fiche-0', 'fiche-300', 'ingetrokken']) {
    expect(lines).toContain((await delivery.ask(`/v1/fiches/${name}`)).text)
  }
  expect(text).not.toContain(idOf('weg'))
  expect((await delivery.ask('/v1/export/labo.ndjson')).text).toBe('')
})

test('the changes go on where the export ended', async () => {
  const { headers } = await delivery.ask('/v1/export/fiche.ndjson')
  const [, next = ''] = /^<https:\/\/labo\.example([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? []
  expect((await delivery.ask(next)).json).toMatchObject({ items: [], complete: true })
  await delivery.publish(fiche('fiche-1', 2))
  expect((await delivery.ask(next)).json.items.map(({ id }) => id)).toEqual([idOf('fiche-1')])
})

test('what is published while an export is under way is not in it: it is of one moment', async () => {
  const answer = await fetch(`${delivery.url}/v1/export/fiche.ndjson`)
  const seq = Number(answer.headers.get('delivery-seq'))
  const reader = answer.body?.getReader()
  let text = ''
  const decoder = new TextDecoder()
  const first = await reader?.read()
  text += decoder.decode(first?.value, { stream: true })
  await delivery.publish(
    ...names.slice(0, 40).map((name) => fiche(name, 7)),
    recordOf({ type: 'fiche', name: 'nieuw' }),
  )
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    text += decoder.decode(part.value, { stream: true })
  }
  const lines = linesOf(text).map((line) => JSON.parse(line) as Line)
  expect(lines).toHaveLength(number + 1)
  expect(lines.filter((line) => line.seq > seq || line.version === 7)).toEqual([])
})

test.each([
  ['gzip', gunzipSync],
  ['br', brotliDecompressSync],
])('an export in %s is the same export under a tag of its own', async (encoding, unpack) => {
  const plain = await delivery.ask('/v1/export/fiche.ndjson', { headers: { 'Accept-Encoding': 'identity' } })
  const packed = await new Promise<{ bytes: Buffer; headers: Record<string, unknown> }>((resolve, reject) => {
    request(`${delivery.url}/v1/export/fiche.ndjson`, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ bytes: Buffer.concat(chunks), headers: answer.headers }))
    })
      .on('error', reject)
      .end()
  })
  expect(packed.headers['content-encoding']).toBe(encoding)
  expect(packed.headers.etag).not.toBe(plain.headers.get('etag'))
  expect(unpack(packed.bytes).toString()).toBe(plain.text)
})

test('an unchanged kind is not sent again, a change of another kind leaves its tag, one of its own does not', async () => {
  const path = '/v1/export/fiche.ndjson'
  const etag = (await delivery.ask(path)).headers.get('etag') ?? ''
  const again = () => delivery.ask(path, { headers: { 'If-None-Match': etag } })
  await delivery.publish(recordOf({ type: 'partner', name: 'clz', version: 9 }))
  expect([(await again()).status, (await again()).text]).toEqual([304, ''])
  const head = await delivery.ask(path, { method: 'HEAD' })
  expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
  await delivery.publish(recordOf({ type: 'fiche', name: 'nieuw', publication: 'offline' }))
  expect((await again()).status).toBe(200)
})

/** Asks for an export and does not read it. */
const stall = () =>
  new Promise<() => void>((resolve) => {
    const { port } = new URL(delivery.url)
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('GET /v1/export/project.ndjson HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n')
      socket.once('readable', () => resolve(() => socket.destroy()))
    })
  })

test('readers who do not read keep nobody else from reading; a third export waits its turn, and who leaves frees a place', async () => {
  // More than the buffers of the network take, so that the server has to wait for the reader.
  await delivery.app.query(
    `insert into delivery.documents (id, type, slug, publication, version, seq, title, sort_title, published_at, modified_at, keys, card, body, hash)
     select gen_random_uuid(), 'project', n, 'live', 1, -n, n, n, n, n, '{}', '{}', '"' || repeat('x', 200000) || '"', n
     from generate_series(1, 300) as n`,
  )
  const leave = [await stall(), await stall()]
  const third = await delivery.ask('/v1/export/fiche.ndjson')
  expect([third.status, third.headers.get('retry-after'), third.text.includes('"overloaded"')]).toEqual([
    503,
    '10',
    true,
  ])
  expect((await delivery.ask('/v1/fiches?limit=1')).status).toBe(200)
  for (const go of leave) go()
  const next = () => delivery.ask('/v1/export/partner.ndjson')
  await vi.waitFor(async () => expect((await next()).status).toBe(200), 5000)
  expect(delivery.errors).toEqual([])
})

test('a manifest costs one statement, and both refuse what they do not know before any', async () => {
  const count = countingStatements(delivery)
  expect(await count('/v1/manifest?type=fiche')).toBe(1)
  for (const [path, status, suggestion] of [
    ['/v1/manifest?type=fiches', 400, 'fiche'],
    ['/v1/manifest?types=fiche', 400, 'type'],
    ['/v1/export/fiches.ndjson', 404, 'fiche.ndjson'],
    ['/v1/export/fiche.json', 404, 'fiche.ndjson'],
    ['/v1/export/fiche.ndjson?since=0', 400, undefined],
  ] as const) {
    expect(await count(path), path).toBe(0)
    const answer = await delivery.ask(path)
    expect([answer.status, answer.json.suggestion], path).toEqual([status, suggestion])
  }
})
