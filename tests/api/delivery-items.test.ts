import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(
    recordOf({ type: 'partner', name: 'clz' }),
    recordOf({ type: 'fiche', name: 'live' }),
    recordOf({ type: 'fiche', name: 'ingetrokken', publication: 'withdrawn', notice: 'Verouderd.' }),
    recordOf({ type: 'fiche', name: 'offline', publication: 'offline' }),
    recordOf({ type: 'fiche', name: 'archief', publication: 'archived' }),
    recordOf({ type: 'fiche', name: 'vervangen', publication: 'archived', replacement: idOf('live') }),
  )
})
afterAll(() => delivery.close())

test('each id has the status and the bytes of its own address, in the order asked for', async () => {
  const names = ['offline', 'live', 'nooit', 'clz', 'vervangen', 'archief', 'ingetrokken']
  const answer = await delivery.ask(`/v1/items?ids=${names.map(idOf).join(',')}`)
  expect(answer.json.items.map(({ id }) => id)).toEqual(names.map(idOf))
  expect(answer.json.items.map(({ status }) => status)).toEqual([410, 200, 404, 200, 308, 410, 200])
  for (const [place, name] of names.entries()) {
    const list = name === 'clz' ? 'partners' : 'fiches'
    const alone = await delivery.ask(`/v1/${list}/${idOf(name)}`)
    expect(answer.json.items[place]?.status, name).toBe(alone.status)
    if (alone.status === 200) expect(answer.text).toContain(`{"document":${alone.text},`)
    if (alone.status === 308) expect(answer.json.items[place]?.location).toBe(alone.headers.get('location'))
    if (alone.status === 410) expect(answer.json.items[place]?.reason).toBe(alone.json.reason)
  }
})

test('an id that is given twice is answered once, and nothing changes while nothing is published', async () => {
  const path = `/v1/items?ids=${idOf('live')},${idOf('live')}`
  const answer = await delivery.ask(path)
  expect(answer.json.items).toHaveLength(1)
  const again = await delivery.ask(path, { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } })
  expect([again.status, again.text]).toEqual([304, ''])
  const head = await delivery.ask(path, { method: 'HEAD' })
  expect([head.text, head.headers.get('etag')]).toEqual(['', answer.headers.get('etag')])
})

test('a hundred ids cost one statement, and one more is refused before any', async () => {
  const count = countingStatements(delivery)
  const ids = (number: number) => Array.from({ length: number }, (_, index) => idOf(`nummer ${index}`)).join(',')
  expect(await count(`/v1/items?ids=${ids(100)}`)).toBe(1)
  expect((await delivery.ask(`/v1/items?ids=${ids(100)}`)).json.items).toHaveLength(100)
  expect(await count(`/v1/items?ids=${ids(101)}`)).toBe(0)
  expect((await delivery.ask(`/v1/items?ids=${ids(101)}`)).status).toBe(400)
  expect((await delivery.ask(`/v1/items?ids=${ids(200)}`)).status).toBe(414)
})

test.each([
  ['/v1/items', 'ids', undefined],
  ['/v1/items?ids=', 'ids', undefined],
  ['/v1/items?ids=een-slug', 'ids', undefined],
  [`/v1/items?ids=${idOf('live')},`, 'ids', undefined],
  [`/v1/items?ids=${idOf('live').toUpperCase()}`, 'ids', undefined],
  [`/v1/items?ids=${idOf('live')}&ids=${idOf('clz')}`, 'ids', undefined],
  [`/v1/items?id=${idOf('live')}`, 'id', 'ids'],
  ["/v1/items?ids=';drop table delivery.head", 'ids', undefined],
])('%s is refused', async (path, parameter, suggestion) => {
  const { status, json } = await delivery.ask(path)
  expect([status, json.parameter, json.suggestion]).toEqual([400, parameter, suggestion])
})
