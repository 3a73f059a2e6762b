import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import { writePart } from '#tests/support/access-parts.ts'
import { addTo, newTally, type Tally } from '#tests/support/access-tally.ts'
import { kinds } from '#tests/support/cast-stage.ts'
import { actions } from '#tests/support/matrix-actions.ts'
import { closeFloor, type Floor, openFloor } from '#tests/support/matrix-floor.ts'
import { askMaking } from '#tests/support/matrix-making.ts'
import { walk } from '#tests/support/matrix-scene.ts'
import { texts } from '#tests/support/matrix-texts.ts'

let floor: Floor
const all: Tally = newTally()
beforeAll(async () => {
  floor = await openFloor()
})
afterAll(async () => {
  writePart('further', all)
  await closeFloor(floor)
})

const patience = 900_000
const others: readonly Kind[] = kinds.filter((kind) => kind !== 'fiches')

it.each(others)(
  'a text in %s, and every action on it, answers those around it as docs/access.md says',
  async (kind) => {
    const tally = newTally()
    const reading = texts(floor, tally, {
      readers: [
        ['clz', ['loner', 'outsider', 'member', 'reviewer']],
        ['shared', ['member']],
      ],
      writers: [['clz', ['outsider', 'member', 'reviewer']]],
      only: {
        reading: ['never', 'online', 'withdrawn', 'offline', 'rewritten'],
        writing: [
          ...['never draft', 'never submitted', 'live none', 'live draft', 'live submitted'],
          ...['withdrawn none', 'offline none', 'archived none'],
        ],
      },
    })
    const everybody = [
      ['clz', 'outsider'],
      ['clz', 'member'],
      ['clz', 'manager'],
      ['clz', 'reviewer'],
      ['clz', 'admin'],
    ] as const
    await walk(floor, kind, [reading, actions(floor, tally, { everybody, inEveryState: false })])
    addTo(all, tally)
    expect(tally.wrong).toEqual([])
    expect(tally.uncovered).toEqual([])
  },
  patience,
)

it(
  'making a text is for whom docs/access.md says',
  async () => {
    const tally = newTally()
    await askMaking(floor, tally, kinds)
    addTo(all, tally)
    expect(tally.wrong).toEqual([])
    expect(tally.uncovered).toEqual([])
  },
  patience,
)
