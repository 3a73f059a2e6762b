import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { crowdOf, crowdSizes } from '#src/delivery/routes/crowd.ts'
import { openInstance, type Instance } from '#tests/support/delivery-instance.ts'
import { ask, openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
let instance: Instance
let isLate = false
const sizes = {
  ...crowdSizes,
  reading: { places: 2, seats: 3, patience: 60_000 },
  readingAll: { places: 1, seats: 1, patience: 60_000 },
}

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(recordOf({ type: 'fiche', name: 'afhaken' }), recordOf({ type: 'fiche', name: 'warm' }))
  instance = await openInstance(delivery, { crowd: crowdOf(() => isLate, sizes) })
})
afterAll(async () => {
  await instance.stop()
  await delivery.close()
})
beforeEach(async () => {
  isLate = false
  await expect.poll(async () => (await get('/v1/fiches/warm')).headers.get('delivery-seq')).not.toBeNull()
})

const get = (path: string) => ask(`${instance.url}${path}`)

/** Holds whatever is asked of the read model, until let go; the look at the head goes on, and what "passes" does. */
const holdDatabase = (passes = 'delivery.planned') => {
  const pool = delivery.reader as unknown as { query: (text: unknown, ...rest: unknown[]) => Promise<unknown> }
  const original = pool.query.bind(pool)
  let letGo = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let held = 0
  pool.query = async (text, ...rest) => {
    if (![passes, 'delivery.planned'].some((part) => JSON.stringify(text).includes(part))) {
      held += 1
      await gate
    }
    return original(text, ...rest)
  }
  return {
    held: () => held,
    letGo: () => {
      pool.query = original
      letGo()
    },
  }
}

describe('more than this server can do at once', () => {
  test('is turned away at once, finished answers go on, and who waited is served', async () => {
    await get('/v1/fiches?limit=3')
    const database = holdDatabase()
    const inside = Array.from({ length: 5 }, (_, index) => get(`/v1/fiches?limit=${index + 10}`))
    await expect.poll(() => database.held()).toBe(2)
    const excess = await Promise.all(Array.from({ length: 40 }, (_, index) => get(`/v1/fiches?limit=${index + 30}`)))
    for (const { status, json, headers } of excess) {
      expect([status, json.code, headers.get('retry-after'), headers.get('cache-control')]).toEqual([
        503,
        'overloaded',
        '2',
        'no-store',
      ])
      expect(headers.get('access-control-allow-origin')).toBe('*')
    }
    expect(database.held()).toBe(2)
    expect((await get('/v1/fiches?limit=3')).status).toBe(200)
    expect((await get('/v1/openapi.json')).status).toBe(503)
    database.letGo()
    expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect((await get('/v1/fiches?limit=99')).status).toBe(200)
  })

  test('large answers wait in a line of their own, and small ones do not wait for them', async () => {
    const database = holdDatabase()
    const inside = [get('/v1/manifest'), get('/v1/manifest?type=fiche')]
    await expect.poll(() => database.held()).toBe(1)
    for (const path of ['/v1/manifest?type=labo', '/v1/agenda.ics', '/v1/feeds/fiche.atom']) {
      await expect.poll(async () => (await get(path)).status, { message: path }).toBe(503)
    }
    const small = get('/v1/fiches?limit=50')
    await expect.poll(() => database.held()).toBe(2)
    database.letGo()
    expect((await Promise.all([...inside, small])).map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('whoever leaves the line makes room', async () => {
    const database = holdDatabase()
    const leavers = Array.from({ length: 5 }, () => new AbortController())
    const asked = leavers.map(({ signal }, index) =>
      fetch(`${instance.url}/v1/fiches?limit=${index + 60}`, { signal }).catch(() => undefined),
    )
    await expect.poll(() => database.held()).toBe(2)
    await expect.poll(async () => (await get('/v1/fiches?limit=70')).status).toBe(503)
    for (const leaver of leavers) leaver.abort()
    await Promise.all(asked)
    database.letGo()
    await expect.poll(async () => (await get('/v1/fiches?limit=71')).status).toBe(200)
  })

  test('while the process comes too late, nothing new is begun and what is finished is given', async () => {
    const { text } = await get('/v1/fiches/warm')
    isLate = true
    for (const path of ['/v1/fiches?limit=80', '/v1/manifest?type=project', `/media/${'a'.repeat(64)}.pdf`]) {
      const { status, json } = await get(path)
      expect([status, json.code], path).toEqual([503, 'overloaded'])
    }
    const kept = await get('/v1/fiches/warm')
    expect([kept.status, kept.text]).toEqual([200, text])
    isLate = false
    expect((await get('/v1/fiches?limit=80')).status).toBe(200)
  })

  test('does not keep anybody from hearing that the process lives and how far the data stands', async () => {
    const database = holdDatabase('json_object_agg')
    const inside = Array.from({ length: 5 }, (_, index) => get(`/v1/fiches?limit=${index + 20}`))
    await expect.poll(() => database.held()).toBe(2)
    const look = () => Promise.all([get('/v1/fiches?limit=90'), get('/healthz'), get('/v1/status')])
    for (const late of [false, true]) {
      isLate = late
      const [refused, health, status] = await look()
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
      expect([health.status, health.json]).toEqual([200, { status: 'ok' }])
      expect([status.status, status.json.staleness]).toEqual([200, 0])
    }
    isLate = false
    database.letGo()
    await Promise.all(inside)
  })

  test('a page for people says so too', async () => {
    isLate = true
    const page = await get('/v1/fiches/afhaken.html')
    expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
    expect(page.text).toContain('Even niet bereikbaar')
  })
})

describe('while the database is away', () => {
  test('what was answered before goes on, also for a min_seq that it reaches; nothing else pretends', async () => {
    const known = await get('/v1/fiches/warm')
    const page = await get('/v1/fiches?limit=4')
    const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const original = delivery.reader.query.bind(delivery.reader)
    Object.assign(delivery.reader, { query: () => Promise.reject(error) })
    // Longer than a reading of the head counts as young: by then this server knows that the database is away.
    await expect.poll(() => Date.now() - instance.watch.seenAt()).toBeGreaterThan(1000)
    for (const [path, answer] of [
      ['/v1/fiches/warm', known],
      [`/v1/fiches/warm?min_seq=${known.headers.get('delivery-seq')}`, known],
      ['/v1/fiches?limit=4', page],
    ] as const) {
      const again = await get(path)
      expect([again.status, again.text], path).toEqual([200, answer.text])
    }
    expect((await get('/v1/fiches?limit=5')).json.code).toBe('unavailable')
    expect((await get(`/v1/fiches/warm?min_seq=${Number(known.headers.get('delivery-seq')) + 1}`)).status).toBe(503)
    Object.assign(delivery.reader, { query: original })
    expect((await get('/v1/fiches?limit=5')).status).toBe(200)
  })
})
