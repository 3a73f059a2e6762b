import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { deliveryRouter } from '#src/delivery/routes/router.ts'
import type { SeenHead } from '#src/delivery/routes/status.ts'
import { ask, openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
let server: Server
let url: string
let seen: SeenHead | null
let remembered: string[]
const start = new Date('2026-11-24T12:00:00.000Z')

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(recordOf({ type: 'fiche', name: 'een' }), recordOf({ type: 'fiche', name: 'twee' }))
})
afterAll(() => delivery.close())

beforeEach(async () => {
  delivery.clock.now = start
  seen = null
  remembered = []
  const router = deliveryRouter({
    pool: delivery.reader,
    mediaDir: delivery.mediaDir,
    ...delivery.addresses,
    now: () => delivery.clock.now,
    seenHead: () => seen,
    remember: ({ url: path }) => remembered.push(path),
  })
  server = createServer(express().set('etag', false).set('query parser', false).use(router))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Does something while the database cannot be reached. */
const withoutDatabase = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const query = delivery.reader.query.bind(delivery.reader)
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  Object.assign(delivery.reader, { query: () => Promise.reject(error) })
  try {
    return await work()
  } finally {
    Object.assign(delivery.reader, { query })
  }
}
const later = (seconds: number) => {
  delivery.clock.now = new Date(start.getTime() + seconds * 1000)
}

test('the status is of now, and is never given again', async () => {
  const { json, headers } = await ask(`${url}/v1/status`)
  expect(json).toMatchObject({
    staleness: 0,
    seq: Number(headers.get('delivery-seq')),
    counts: { fiche: 2, partner: 0 },
  })
  await ask(`${url}/v1/fiches`)
  expect(remembered).toEqual(['/v1/fiches'])
})

test('with the database away it tells what was known last, and how old that may be', async () => {
  const fresh = await ask(`${url}/v1/status`)
  later(90)
  const stale = await withoutDatabase(() => ask(`${url}/v1/status`))
  expect(stale.json).toEqual({ ...fresh.json, staleness: 90 })
  expect(stale.status).toBe(200)
  expect(stale.headers.get('cache-control')).toBe('public, max-age=0, stale-while-revalidate=0, stale-if-error=0')
  expect(stale.headers.get('etag')).not.toBe(fresh.headers.get('etag'))
  expect((await ask(`${url}/v1/status`)).json.staleness).toBe(0)
})

test('a later look at the same place in the changes makes it younger; at another place it does not', async () => {
  const { epoch, seq } = (await ask(`${url}/v1/status`)).json
  later(90)
  const staleness = async (head: SeenHead) => {
    seen = head
    return (await withoutDatabase(() => ask(`${url}/v1/status`))).json.staleness
  }
  const at = start.getTime() + 80_000
  expect(await staleness({ epoch, seq, at })).toBe(10)
  expect(await staleness({ epoch, seq: seq + 1, at })).toBe(90)
  expect(await staleness({ epoch: 'ander', seq, at })).toBe(90)
  expect(await staleness({ epoch, seq, at: start.getTime() - 5000 })).toBe(90)
})

test('a server that never reached the database knows nothing to tell', async () => {
  const { status, headers, json } = await withoutDatabase(() => ask(`${url}/v1/status`))
  expect([status, headers.get('retry-after'), json.code]).toEqual([503, '5', 'unavailable'])
})

test('with a database that does not answer it tells what was known last within two seconds, however many ask', async () => {
  const fresh = await ask(`${url}/v1/status`)
  later(30)
  const query = delivery.reader.query.bind(delivery.reader)
  let looks = 0
  Object.assign(delivery.reader, {
    query: () => {
      looks += 1
      return new Promise(() => undefined)
    },
  })
  const began = Date.now()
  const answers = await Promise.all(Array.from({ length: 150 }, () => ask(`${url}/v1/status`)))
  Object.assign(delivery.reader, { query })
  expect(Date.now() - began).toBeLessThan(2000)
  expect(looks).toBe(2)
  for (const { status, json } of answers) expect([status, json]).toEqual([200, { ...fresh.json, staleness: 30 }])
})

test('what was known last is never told to who asks for something newer', async () => {
  const { seq } = (await ask(`${url}/v1/status`)).json
  await delivery.publish(recordOf({ type: 'fiche', name: 'drie' }))
  const query = delivery.reader.query.bind(delivery.reader) as (text: string) => unknown
  const hangs = (text: string) => (text.includes('json_object_agg') ? new Promise(() => undefined) : query(text))
  Object.assign(delivery.reader, { query: hangs })
  const behind = await ask(`${url}/v1/status?min_seq=${seq + 1}`)
  const enough = await ask(`${url}/v1/status?min_seq=${seq}`)
  Object.assign(delivery.reader, { query })
  expect([behind.status, behind.json.code, enough.status, enough.json.seq]).toEqual([503, 'not-yet-visible', 200, seq])
})

test('what is wrong with the program is not called the database', async () => {
  await ask(`${url}/v1/status`)
  const query = delivery.reader.query.bind(delivery.reader)
  Object.assign(delivery.reader, { query: () => Promise.reject(new TypeError('a fault of ours')) })
  expect((await ask(`${url}/v1/status`)).status).toBe(500)
  Object.assign(delivery.reader, { query })
})
