import { afterAll, beforeAll, expect, it } from 'vitest'
import { writePart } from '#tests/support/access-parts.ts'
import { newTally } from '#tests/support/access-tally.ts'
import { askScreens } from '#tests/support/matrix-screens.ts'
import { openFullHouse, type FullHouse } from './full-house.ts'

let house: FullHouse
beforeAll(async () => {
  house = await openFullHouse()
})
afterAll(() => house.close())

it('every page and every server function of the admin answers everybody as docs/access.md says', async () => {
  const tally = newTally()
  await askScreens(house, tally)
  writePart('screens', tally)
  expect(tally.wrong).toEqual([])
  expect(tally.uncovered).toEqual([])
})
