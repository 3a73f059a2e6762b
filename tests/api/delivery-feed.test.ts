import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEpoch } from '#src/delivery/read-model/head.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
})
afterAll(() => delivery.close())

test('a filter on types hides no removal, and says how far it looked', async () => {
  const record = recordOf({ type: 'fiche', name: 'gaat-weg' })
  await delivery.publish(record, { ...record, publication: 'archived' })
  const page = (await delivery.ask('/v1/changes?types=contact,labo&limit=100')).json
  expect(page.items.some((item) => item.id === idOf('gaat-weg') && item.change === 'delete')).toBe(true)
  expect(page.items.every((item) => item.change === 'delete')).toBe(true)
  expect(page.complete).toBe(true)
  expect(page.next).toMatch(new RegExp(`-${page.seq}$`))
})

test('a token from before a restore, or from the future, is told to start over', async () => {
  await delivery.publish(recordOf({ type: 'fiche', name: 'een' }), recordOf({ type: 'fiche', name: 'twee' }))
  const { next, seq } = (await delivery.ask('/v1/changes?limit=1')).json
  const cursor = (await delivery.ask('/v1/fiches?limit=1')).json.next
  await delivery.inTransaction(startEpoch)
  for (const path of [
    `/v1/changes?since=${next}`,
    `/v1/changes?since=${seq + 1000}`,
    `/v1/fiches?limit=1&cursor=${cursor}`,
  ]) {
    const answer = await delivery.ask(path)
    expect([answer.status, answer.json.type], path).toEqual([410, '/problems/resync-required'])
  }
  expect((await delivery.ask('/v1/changes?since=0')).status).toBe(200)
})
