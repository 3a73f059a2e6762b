import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { playFollowers } from '#tests/support/model-followers.ts'

const seed = Number(process.env.FOLLOWERS_SEED ?? 1)
const writes = Number(process.env.FOLLOWERS_WRITES ?? 10_000)

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
})
afterAll(() => delivery.close())

test('P5: the copies of websites are the read model, through thousands of writes at once', async () => {
  const played = await playFollowers(delivery, { seed, writes, quietAfter: 250, restoreEvery: 4 })
  console.info(JSON.stringify({ seed, ...played }))
  expect(played.wrongs).toEqual([])
  expect(played.committed).toBeGreaterThanOrEqual(writes)
  expect(delivery.errors).toEqual([])
})
