import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { playFollowers } from '#tests/support/model-followers.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
})
afterAll(() => delivery.close())

test('P5: websites of every kind hold the same bytes as the read model at any moment of quiet, whatever writers did', async () => {
  const played = await playFollowers(delivery, { seed: 20_261_126, writes: 300, quietAfter: 50, restoreEvery: 3 })
  expect(played.wrongs).toEqual([])
  expect(played.committed).toBeGreaterThanOrEqual(300)
  expect(played.rolledBack).toBeGreaterThan(20)
  expect(played.restores).toBeGreaterThan(1)
  expect(played.quiet).toBeGreaterThanOrEqual(5)
  expect(delivery.errors).toEqual([])
}, 600_000)
