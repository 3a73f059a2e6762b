import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEpoch } from '#src/delivery/read-model/head.ts'
import { describe as describeApi } from '#src/delivery/openapi/description.ts'
import { openInstance, type Instance } from '#tests/support/delivery-instance.ts'
import { ask, openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
let instance: Instance
const fiche = (version: number) => recordOf({ type: 'fiche', name: 'afhaken', version })

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'pesten'))
  await delivery.publish(
    fiche(1),
    recordOf({
      type: 'leerlabo',
      name: 'reeks',
      content: { sessions: [{ id: 'een', start: '2026-12-03T12:30:00Z', end: '2026-12-03T15:00:00Z' }] },
    }),
    recordOf({ type: 'labo', name: 'labo' }),
    recordOf({ type: 'fiche', name: 'nieuw', slugHistory: ['oud'] }),
    recordOf({ type: 'fiche', name: 'weg', publication: 'archived' }),
  )
  instance = await openInstance(delivery)
})
afterAll(async () => {
  await instance.stop()
  await delivery.close()
})

const reached = async () => (await delivery.ask('/v1/status')).json.seq
const get = (path: string) => ask(`${instance.url}${path}`)
const refusal = ({ status, json, headers }: Awaited<ReturnType<typeof ask>>) => [
  status,
  json.code,
  headers.get('retry-after'),
  headers.get('cache-control'),
]

/** Every address of the description, with a name that exists in it. */
const addresses = Object.keys(describeApi('https://labo.example').paths)
  .filter((path) => path.startsWith('/v1') && !path.startsWith('/v1/webhooks'))
  .map((path) => path.replace('{document}', path.includes('leerlabos') ? 'reeks' : 'afhaken'))
  .map((path) => path.replace('{name}', 'theme').replace('{type}', 'fiche').replace('{session}', 'een'))

const necessary: Record<string, string> = {
  '/v1/items': `ids=${idOf('afhaken')}&`,
  '/v1/search': 'q=afhaken&',
  '/v1/suggest': 'q=afh&',
}

describe('P3: a read with min_seq never answers older', () => {
  test.each(addresses)('%s is not answered before the database has come that far', async (path) => {
    const seq = await reached()
    const query = necessary[path] ?? ''
    const ahead = await get(`${path}?${query}min_seq=${seq + 1}`)
    expect(refusal(ahead).slice(0, 1).concat(ahead.headers.get('retry-after'))).toEqual([503, '1'])
    if (!path.endsWith('.html')) expect(ahead.json.code).toBe('not-yet-visible')
    const [with_, without] = [await get(`${path}?${query}min_seq=${seq}`), await get(`${path}?${query}`)]
    expect([with_.status, with_.text]).toEqual([without.status, without.text])
    expect([200, 404]).toContain(with_.status)
  })

  test('a writer reads what it wrote, on every server, whatever that server had kept', async () => {
    for (let version = 2; version <= 30; version += 1) {
      await get('/v1/fiches/afhaken')
      const [seq = 0] = await delivery.publish(fiche(version))
      const { status, json, headers } = await get(`/v1/fiches/afhaken?min_seq=${seq}`)
      expect([status, json.version]).toEqual([200, version])
      expect(Number(headers.get('delivery-seq'))).toBeGreaterThanOrEqual(seq)
    }
  })

  test('what is not there any more, or elsewhere, is not answered too early either', async () => {
    const seq = await reached()
    for (const path of ['/v1/fiches/bestaat-niet', '/v1/fiches/weg', '/v1/fiches/oud']) {
      expect((await get(`${path}?min_seq=${seq + 1}`)).json.code, path).toBe('not-yet-visible')
    }
    expect((await get(`/v1/fiches/bestaat-niet?min_seq=${seq}`)).status).toBe(404)
    expect((await get(`/v1/fiches/weg?min_seq=${seq}`)).status).toBe(410)
    const moved = await get(`/v1/fiches/oud?min_seq=${seq}`)
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/v1/fiches/nieuw?min_seq=${seq}`])
  })

  test('a page that follows has no min_seq in its address, and is not older', async () => {
    const seq = await reached()
    const { headers, json } = await get(`/v1/fiches?limit=1&min_seq=${seq}`)
    expect(headers.get('link')).not.toContain('min_seq')
    expect((await get(`/v1/fiches?limit=1&cursor=${json.next}&min_seq=${seq}`)).status).toBe(200)
  })

  test('what was kept is given for any min_seq that it reaches, without asking the database', async () => {
    const seq = await reached()
    await expect.poll(() => instance.watch.now()?.seq).toBe(seq)
    const first = await get(`/v1/fiches?limit=7&min_seq=${seq}`)
    const pool = delivery.reader as unknown as { query: (text: unknown, ...rest: unknown[]) => unknown }
    const original = pool.query.bind(pool)
    const asked: unknown[] = []
    pool.query = (text, ...rest) => {
      if (!JSON.stringify(text).includes('delivery.planned')) asked.push(text)
      return original(text, ...rest)
    }
    const epoch = instance.watch.now()?.epoch ?? ''
    for (const path of [
      '?limit=7',
      `?min_seq=${seq}&limit=7`,
      '?limit=7&min_seq=1',
      `?limit=7&min%5Fseq=${epoch}-${seq}`,
    ]) {
      const again = await get(`/v1/fiches${path}`)
      expect([again.status, again.text], path).toEqual([200, first.text])
    }
    expect(asked).toEqual([])
    expect((await get(`/v1/fiches?limit=7&min_seq=${seq + 1}`)).status).toBe(503)
    expect(asked.length).toBe(1)
    pool.query = original
  })

  test.each([
    '',
    'x',
    '-1',
    '1.5',
    '1e3',
    ' 1',
    '99999999999999999',
    'abc-1',
    `${'0'.repeat(13)}-1`,
    '1&min_seq=2',
    '%00',
  ])('min_seq=%s is refused by name', async (value) => {
    const { status, json } = await get(`/v1/fiches?min_seq=${value}`)
    expect([status, json.code, json.parameter]).toEqual([400, 'invalid-parameter', 'min_seq'])
  })

  test('a name that is nearly min_seq is told so', async () => {
    const { json } = await get('/v1/fiches?minseq=3')
    expect([json.parameter, json.suggestion]).toEqual(['minseq', 'min_seq'])
  })
})

describe('a restore', () => {
  test('sends everybody who holds a mark from before it back to the start, and what was kept is forgotten', async () => {
    const { json: page } = await get('/v1/fiches?limit=1')
    const { json: changes } = await get('/v1/changes?limit=1')
    const before = await get('/v1/manifest')
    const mark = String((await get('/v1/changes')).json.next)
    const epoch = await delivery.inTransaction(startEpoch)
    await expect.poll(async () => (await get('/v1/manifest')).json.epoch).toBe(epoch)
    expect(before.json.epoch).not.toBe(epoch)
    for (const path of [
      `/v1/fiches?limit=1&cursor=${page.next}`,
      `/v1/changes?since=${changes.next}`,
      `/v1/fiches?min_seq=${mark}`,
      `/v1/fiches/afhaken?min_seq=${mark}`,
      `/v1/status?min_seq=${mark}`,
      `/v1/export/fiche.ndjson?min_seq=${mark}`,
      '/v1/changes?since=999999',
    ]) {
      const { status, json, headers } = await get(path)
      expect([status, json.code, headers.get('cache-control')], path).toEqual([410, 'resync-required', 'no-store'])
    }
    expect((await get(`/v1/fiches?min_seq=${epoch}-1`)).status).toBe(200)
  })
})
