import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { serializeFiche } from '#src/delivery/serializers/fiche.ts'
import { openDelivery, type Answer, type Delivery } from '#tests/support/delivery.ts'
import { recordOf } from '#tests/support/delivery-records.ts'
import { breachesOf } from '#tests/support/openapi-breaches.ts'

type Fiche = { serializeFiche: typeof serializeFiche }
let addition: object = {}
vi.mock('#src/delivery/serializers/fiche.ts', async (original: () => Promise<Fiche>) => {
  const real = await original()
  const broken: Fiche['serializeFiche'] = (record, context) => ({
    ...real.serializeFiche(record, context),
    ...addition,
  })
  return { ...real, serializeFiche: broken }
})

let delivery: Delivery
let answer: Answer
const path = '/v1/fiches/afhaken'
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publish(recordOf({ type: 'fiche', name: 'afhaken' }))
  answer = await delivery.ask(path)
})
afterAll(() => delivery.close())

const heard = (change: Partial<Parameters<typeof breachesOf>[0]> = {}) =>
  breachesOf({ method: 'GET', path, status: answer.status, headers: answer.headers, text: answer.text, ...change })
const without = (name: string) => {
  const headers = new Headers(answer.headers)
  headers.delete(name)
  return headers
}
const withJson = (change: object) => JSON.stringify({ ...answer.json, ...change })

test('what a fiche answers is as described', () => {
  expect(heard()).toEqual([])
})

test.each([
  ['a member that nobody described', () => ({ text: withJson({ notes: 'intern' }) })],
  ['a member that is missing', () => ({ text: withJson({ title: undefined }) })],
  ['a member of another kind', () => ({ text: withJson({ version: 'één' }) })],
  ['a member deep inside that nobody described', () => ({ text: withJson({ duration: { geheim: 1 } }) })],
  ['a status that nobody described', () => ({ status: 418 })],
  ['a redirect with a body', () => ({ status: 308 })],
  ['no entity tag', () => ({ headers: without('etag') })],
  ['no word to caches', () => ({ headers: without('cache-control') })],
  [
    'another media type',
    () => ({ headers: new Headers({ ...Object.fromEntries(answer.headers), 'content-type': 'text/xml' }) }),
  ],
  ['half an answer', () => ({ text: answer.text.slice(0, 40) })],
  ['something where nothing is', () => ({ path: '/v1/nergens' })],
])('%s is a breach', (_what, change) => {
  expect(heard(change())).not.toEqual([])
})

test('a text whose shape is not the described one is not published, and nothing of it is kept', async () => {
  const before = (await delivery.ask('/v1/status')).json.seq
  addition = { notes: 'Alleen voor de partner.' }
  await expect(delivery.publish(recordOf({ type: 'fiche', name: 'spijbelen' }))).rejects.toThrow(/notes/)
  addition = {}
  expect((await delivery.ask('/v1/status')).json.seq).toBe(before)
  expect((await delivery.ask('/v1/fiches/spijbelen')).status).toBe(404)
})
