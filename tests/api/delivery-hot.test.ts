import { request } from 'node:http'

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'

import { withClient } from '#src/server/database/roles.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
let fiche: string
let slug: string

beforeAll(async () => {
  stage = await openStage()
  fiche = await stage.write('fiches', 'Warm')
  await stage.publish('fiches', fiche)
  slug = ((await stage.ask(null, 'GET', `/v1/fiches/${fiche}`)).body as { slug: string }).slug
})
afterAll(() => stage.house.close())

type Raw = { status: number; headers: [string, string][]; body: string }

/** Everything that came over the wire, in its order, but for the clock and the number of the request. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const asked = request(`${stage.house.url}${path}`, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const pairs = answer.rawHeaders.flatMap((name, index, all): [string, string][] =>
          index % 2 === 0 && !['Date', 'X-Request-Id'].includes(name) ? [[name, all[index + 1] ?? '']] : [],
        )
        resolve({
          status: answer.statusCode ?? 0,
          headers: pairs,
          body: Buffer.concat(chunks).toString('base64'),
        })
      })
    })
    asked.on('error', reject)
    asked.end()
  })

const valueOf = ({ headers }: Raw, wanted: string) => headers.find(([name]) => name === wanted)?.[1]

/** Another change than of this document, as another server would make it; resolves when this one has seen it. */
const moveOn = async () => {
  const [row] = await stage.house.sql<{ seq: string }>(
    `WITH moved AS (UPDATE delivery.head SET seq = seq + 1 RETURNING seq) SELECT seq, pg_notify('delivery_head', seq::text) FROM moved`,
  )
  const seen = async () => {
    const sequence = valueOf(await get('/v1/fiches?limit=1'), 'Delivery-Seq')
    const before = asked
    await get('/v1/fiches?limit=1')
    return { sequence, isKept: asked === before }
  }
  await expect.poll(seen).toEqual({ sequence: row?.seq, isKept: true })
}

/** How many statements the delivery's role has asked of the read model so far, but for its look at the head. */
let asked = 0
beforeEach(async () => {
  const { default: pg } = await import('pg')
  const shared = Object.getPrototypeOf(pg.Pool.prototype) as { query: (...parameters: unknown[]) => unknown }
  const original = Object.getOwnPropertyDescriptor(shared, 'query')?.value as typeof shared.query
  asked = 0
  shared.query = function (this: unknown, ...parameters: unknown[]) {
    if (JSON.stringify(parameters[0]).includes('delivery.documents')) asked += 1
    return original.apply(this, parameters)
  }
  return () => {
    shared.query = original
  }
})

describe('what was asked before', () => {
  it.each([
    ['a document', () => `/v1/fiches/${slug}`, {}],
    ['a document, brotli', () => `/v1/fiches/${slug}`, { 'Accept-Encoding': 'gzip, br' }],
    ['a document, gzip', () => `/v1/fiches/${slug}`, { 'Accept-Encoding': 'gzip' }],
    ['its page', () => `/v1/fiches/${slug}.html`, {}],
    ['a list', () => '/v1/fiches?limit=25&shape=full', { 'Accept-Encoding': 'br' }],
    ['the changes', () => '/v1/changes', {}],
  ])(
    '%s is answered again without asking the database, byte for byte and header for header',
    async (_what, path, headers) => {
      const coldHead = await get(path(), headers, 'HEAD')
      const known = { ...headers, 'If-None-Match': valueOf(coldHead, 'ETag') ?? '' }
      const coldSame = await get(path(), known)
      const cold = await get(path(), headers)
      const before = asked
      expect([coldHead.status, coldSame.status, cold.status]).toEqual([200, 304, 200])
      expect(before).toBe(3)
      expect(await get(path(), headers)).toEqual(cold)
      expect(await get(path(), known)).toEqual(coldSame)
      expect(await get(path(), headers, 'HEAD')).toEqual(coldHead)
      expect(asked).toBe(before)
      expect((await get(path(), { ...headers, 'X-HTTP-Method-Override': 'GET' })).status).toBe(400)
    },
  )

  it.each([
    ['by its slug', () => slug, {}],
    ['by its slug, brotli', () => slug, { 'Accept-Encoding': 'gzip, br' }],
    ['by its slug, gzip', () => slug, { 'Accept-Encoding': 'gzip' }],
    ['by its id', () => fiche, { 'Accept-Encoding': 'br' }],
  ])(
    'a document %s is read after a publication with one statement, and is what the application gives',
    async (_how, name, headers) => {
      const path = `/v1/fiches/${name()}`
      // An empty query means the same, and is left to the application.
      await get(`${path}?&`, headers)
      await moveOn()
      const whole = await get(`${path}?&`, headers)
      const before = asked
      expect(await get(path, { ...headers, 'If-None-Match': valueOf(whole, 'ETag') ?? '' })).toMatchObject({
        status: 304,
      })
      expect(await get(path, headers)).toEqual(whole)
      expect(asked).toBe(before + 2)
      expect(await get(path, headers)).toEqual(whole)
      expect(asked).toBe(before + 2)
    },
  )

  it.each([
    ['unknown', '/v1/fiches/nooit-geweest', 404],
    ['of another kind', () => `/v1/projects/${fiche}`, 404],
    ['moved', () => '/v1/fiches/vroeger', 308],
    ['gone', () => '/v1/fiches/voorbij', 410],
  ])('a document that is %s is answered by the application', async (_what, path, status) => {
    await stage.house.sql(
      `INSERT INTO delivery.slugs (type, slug, document_id, is_current) VALUES ('fiche', 'vroeger', $1, false),
         ('fiche', 'voorbij', '00000000-0000-7000-8000-000000000001', true) ON CONFLICT DO NOTHING`,
      [fiche],
    )
    await stage.house.sql(
      `INSERT INTO delivery.tombstones (id, type, reason, seq)
       VALUES ('00000000-0000-7000-8000-000000000001', 'fiche', 'offline', 999999) ON CONFLICT DO NOTHING`,
    )
    const address = typeof path === 'string' ? path : path()
    await get(`/v1/fiches/${fiche}?&`)
    const whole = await get(`${address}?&`)
    expect(whole.status).toBe(status)
    const asApplication = JSON.stringify(whole).replace('?&', '')
    expect(JSON.stringify(await get(address))).toBe(asApplication)
  })

  it('is forgotten at a publication, wherever it shows', async () => {
    await get('/v1/fiches')
    const other = await stage.write('fiches', 'Nieuw')
    await stage.publish('fiches', other)
    const list = JSON.parse(Buffer.from((await get('/v1/fiches')).body, 'base64').toString()) as {
      items: { id: string }[]
    }
    expect(list.items.map(({ id }) => id)).toContain(other)
    expect((await get(`/v1/fiches/${other}`)).status).toBe(200)
  })

  it('keeps nothing of what went wrong', async () => {
    const missing = await get('/v1/fiches/nooit-geweest')
    const before = asked
    expect((await get('/v1/fiches/nooit-geweest')).status).toBe(missing.status)
    expect(asked).toBeGreaterThan(before)
  })
})

describe('a publication on another server', () => {
  const seen = async (version: number): Promise<number> => {
    const start = performance.now()
    for (;;) {
      const { body } = await get(`/v1/fiches/${fiche}`)
      const document = JSON.parse(Buffer.from(body, 'base64').toString()) as { version: number }
      if (document.version >= version) return performance.now() - start
      if (performance.now() - start > 20_000) throw new Error('It is not seen.')
    }
  }

  it.each(['while the listener lives', 'when its listener is killed'])('is seen here %s', async (how) => {
    await get(`/v1/fiches/${fiche}`)
    if (how.includes('killed')) {
      const killed = await withClient(inject('superuserUrl'), (client) =>
        client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'leerlabo-head' AND datname = $1`,
          [new URL(stage.house.urls.owner).pathname.slice(1)],
        ),
      )
      expect(killed.rowCount).toBe(1)
    }
    // As another server would: written past this process, told by the database only.
    const [row] = await stage.house.sql<{ version: number }>(
      `UPDATE delivery.documents SET version = version + 1, body = regexp_replace(body, '"version":\\d+', '"version":' || (version + 1)),
         hash = md5(random()::text) WHERE id = $1 RETURNING version`,
      [fiche],
    )
    await stage.house.sql(
      `WITH moved AS (UPDATE delivery.head SET seq = seq + 1 RETURNING seq) SELECT pg_notify('delivery_head', seq::text) FROM moved`,
    )
    await seen(Number(row?.version))
  })
})
