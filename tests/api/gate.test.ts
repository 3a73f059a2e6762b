import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('the gate', () => {
  it('lives', async () => {
    expect((await house.fetchAs(null, '/healthz')).status).toBe(200)
    expect((await house.fetchAs(null, '/readyz')).status).toBe(200)
    const a = await house.askAs(null, '/api/fiches')
    expect(a.status).toBe(401)
  })
})
