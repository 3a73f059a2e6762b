import { afterAll, beforeAll, expect, test } from 'vitest'
import { facts } from '#seed/facts.ts'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
}, 300_000)
afterAll(() => house.close())

test.each(facts.map(({ fact, path, holds }) => [fact, path, holds] as const))(
  'what the labo’s page holds stands in /v1: %s (%s)',
  async (_fact, path, holds) => {
    const { status, body } = await house.askAs(null, path)
    expect(status).toBe(200)
    expect(holds(body), JSON.stringify(body).slice(0, 2000)).toBe(true)
  },
)
