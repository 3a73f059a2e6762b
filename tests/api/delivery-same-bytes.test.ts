import { gunzipSync, brotliDecompressSync } from 'node:zlib'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuild } from '#src/delivery/read-model/rebuild.ts'
import { ask, openDelivery, type Delivery } from '#tests/support/delivery.ts'
import {
  heading,
  idOf,
  imageNamed,
  mediaOf,
  paragraph,
  recordOf,
  richText,
  termOf,
} from '#tests/support/delivery-records.ts'

let delivery: Delivery
let second: string
const addresses = [
  '/v1/fiches/aanmelden',
  '/v1/fiches/aanmelden.html',
  '/v1/partners/clz',
  '/v1/contacts/leiding',
  '/v1/leerlabos/reeks',
  '/v1/fiches?shape=full',
  '/v1/sessions',
  '/v1/changes',
  '/v1/fiches/aanmelden.jsonld',
  '/v1/fiches/aanmelden.md',
  '/v1/fiches/aanmelden?include=lead,contacts',
  '/v1/fiches?facets=theme,partner&include=lead&fields=title',
  '/v1/leerlabos/reeks.ics',
  '/v1/agenda.ics',
  '/v1/search?q=aanmelden&facets=type,theme',
  '/v1/suggest?q=aan',
  '/v1/manifest',
  '/v1/export/fiche.ndjson',
  '/v1/feeds/fiche.atom',
  '/v1/feeds/fiche.json',
]

beforeAll(async () => {
  delivery = await openDelivery()
  second = await delivery.another()
  await delivery.publishTerms(termOf('theme', 'pesten'))
  const consent = { name: true, validUntil: '2026-12-31T12:00:00.000Z' }
  const long = richText(
    heading('h2', 'Zo begin je'),
    ...Array.from({ length: 40 }, (_, index) => paragraph(`Zin nummer ${index}.`)),
  )
  await delivery.publish(
    recordOf({
      type: 'fiche',
      name: 'aanmelden',
      lead: idOf('clz'),
      content: { body: long, themes: [idOf('theme pesten')], contacts: [idOf('leiding')], image: idOf('foto') },
      media: mediaOf(imageNamed('foto')),
    }),
    recordOf({ type: 'partner', name: 'clz', content: { name: 'Centrum voor Leerzorg' } }),
    recordOf({ type: 'contact', name: 'leiding', content: { name: 'Iemand', organisation: idOf('clz'), consent } }),
    recordOf({
      type: 'leerlabo',
      name: 'reeks',
      content: {
        sessions: [
          {
            id: 's1',
            start: '2026-12-03T12:30:00Z',
            end: '2026-12-03T15:00:00Z',
            status: 'planned',
            registration: { url: 'https://www.example.be/' },
          },
        ],
      },
    }),
    recordOf({ type: 'fiche', name: 'weg', publication: 'archived' }),
  )
})
afterAll(() => delivery.close())

const answersNow = () =>
  Promise.all(
    addresses.map(async (address) => {
      const { text, headers } = await delivery.ask(address)
      return { address, text, etag: headers.get('etag') }
    }),
  )

test('P7: every instance gives the same bytes under the same tag', async () => {
  for (const address of addresses) {
    const [one, other] = [await delivery.ask(address), await ask(`${second}${address}`)]
    expect(other.text).toBe(one.text)
    expect(other.headers.get('etag')).toBe(one.headers.get('etag'))
  }
})

test('P7: a rebuild, also months later and of lost tables, gives the same bytes under the same tag', async () => {
  const before = await answersNow()
  await delivery.inTransaction(async (sql) => {
    await sql.query('delete from delivery.documents')
    await sql.query('delete from delivery.sessions')
    await sql.query('delete from delivery.tombstones')
  })
  const done = await delivery.inTransaction((sql) => rebuild(sql, new Date('2027-06-01T00:00:00Z'), delivery.addresses))
  expect(done).toMatchObject({ documents: 5, changed: 0 })
  expect(await answersNow()).toEqual(before)
  expect((await delivery.ask('/v1/fiches/weg')).status).toBe(410)
})

test('a rebuild at another address is told to followers', async () => {
  const { seq } = (await delivery.ask('/v1/status')).json
  const moved = {
    serverUrl: 'https://nieuw.labo.example',
    publicUrls: { fiche: 'https://www.example.be/toolbox/{slug}' },
  }
  const done = await delivery.inTransaction((sql) => rebuild(sql, delivery.clock.now, moved))
  expect(done.changed).toBe(4)
  expect((await delivery.ask('/v1/fiches/aanmelden')).json.url).toBe('https://www.example.be/toolbox/aanmelden')
  expect((await delivery.ask(`/v1/changes?since=${seq}`)).json.items).toHaveLength(4)
})

test('a known tag is answered 304 without content, per encoding', async () => {
  const encodings = { identity: '', gzip: '-gz', br: '-br' }
  for (const [encoding, ending] of Object.entries(encodings)) {
    const fresh = await raw('/v1/fiches/aanmelden', { 'accept-encoding': encoding })
    expect(fresh.headers.etag).toMatch(new RegExp(`^"[0-9a-f]{32}${ending}"$`))
    expect(fresh.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding)
    expect(fresh.headers.vary).toBe('Accept-Encoding')
    const plain =
      encoding === 'gzip' ? gunzipSync(fresh.body) : encoding === 'br' ? brotliDecompressSync(fresh.body) : fresh.body
    expect(plain.toString()).toBe((await delivery.ask('/v1/fiches/aanmelden')).text)
    const again = await raw('/v1/fiches/aanmelden', {
      'accept-encoding': encoding,
      'if-none-match': `"anders", ${fresh.headers.etag}`,
    })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, fresh.headers.etag])
    const other = await raw('/v1/fiches/aanmelden', { 'accept-encoding': encoding, 'if-none-match': '"anders"' })
    expect(other.status).toBe(200)
  }
})

function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(`${delivery.url}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}
