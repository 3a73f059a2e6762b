import { afterAll, beforeAll, expect, it } from 'vitest'
import { askers } from '#tests/support/access-cast.ts'
import { writePart } from '#tests/support/access-parts.ts'
import { newTally } from '#tests/support/access-tally.ts'
import { actions } from '#tests/support/matrix-actions.ts'
import { closeFloor, type Floor, openFloor } from '#tests/support/matrix-floor.ts'
import { walk } from '#tests/support/matrix-scene.ts'
import { texts } from '#tests/support/matrix-texts.ts'

let floor: Floor
beforeAll(async () => {
  floor = await openFloor()
})
afterAll(() => closeFloor(floor))

const patience = 900_000
const strangers = ['outsider', 'member', 'reviewer'] as const

const plan = {
  readers: [
    ['clz', askers],
    ['shared', ['loner', 'outsider', 'member', 'twoHats']],
    ['labo', strangers],
    ['nobody', strangers],
  ],
  writers: [
    ['clz', ['nobody', 'loner', 'outsider', 'member', 'manager', 'reviewer', 'twoHats']],
    ['shared', ['member']],
    ['nobody', ['member', 'reviewer']],
  ],
} as const

const everybody = [
  ['clz', 'nobody'],
  ['clz', 'loner'],
  ['clz', 'outsider'],
  ['clz', 'member'],
  ['clz', 'manager'],
  ['shared', 'member'],
  ['shared', 'manager'],
  ['clz', 'reviewer'],
  ['clz', 'admin'],
  ['clz', 'twoHats'],
  ['labo', 'reviewer'],
  ['labo', 'member'],
  ['nobody', 'both'],
] as const

it(
  'a fiche, and every action on it, answers everybody in every state of both axes as docs/access.md says',
  async () => {
    const tally = newTally()
    await walk(floor, 'fiches', [texts(floor, tally, plan), actions(floor, tally, { everybody, inEveryState: true })])
    writePart('fiches', tally)
    expect(tally.wrong).toEqual([])
    expect(tally.uncovered).toEqual([])
  },
  patience,
)
