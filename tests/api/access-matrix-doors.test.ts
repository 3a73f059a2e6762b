import { afterAll, beforeAll, expect, it } from 'vitest'
import { addTo, newTally, type Tally } from '#tests/support/access-tally.ts'
import { writePart } from '#tests/support/access-parts.ts'
import { askFiles } from '#tests/support/matrix-files.ts'
import { closeFloor, type Floor, openFloor } from '#tests/support/matrix-floor.ts'
import { takeInventory } from '#tests/support/matrix-inventory.ts'
import { askLabo } from '#tests/support/matrix-labo.ts'
import { askPartnerLife } from '#tests/support/matrix-partner-life.ts'
import { askPayload } from '#tests/support/matrix-payload.ts'
import { askPeople } from '#tests/support/matrix-people.ts'
import { askPreviews } from '#tests/support/matrix-previews.ts'
import { askPublic } from '#tests/support/matrix-public.ts'
import { askRecords } from '#tests/support/matrix-records.ts'
import { askSites } from '#tests/support/matrix-sites.ts'
import { askSigningIn } from '#tests/support/matrix-sign-in.ts'

let floor: Floor
const all: Tally = newTally()
beforeAll(async () => {
  floor = await openFloor()
})
afterAll(async () => {
  writePart('doors', all)
  await closeFloor(floor)
})

const areas: [string, (floor: Floor, tally: Tally) => Promise<void>][] = [
  ['every door of the product', takeInventory],
  ['files', askFiles],
  ['previews', askPreviews],
  ['organisations that pause and leave', askPartnerLife],
  ['records of the work', askRecords],
  ['words and settings', askLabo],
  ['people', askPeople],
  ['what Payload keeps', askPayload],
  ['the public side', askPublic],
  ['websites and their keys', askSites],
  ['signing in', askSigningIn],
]

it.each(areas)(
  '%s: as docs/access.md says',
  async (_, ask) => {
    const tally = newTally()
    await ask(floor, tally)
    addTo(all, tally)
    expect(tally.wrong).toEqual([])
    expect(tally.uncovered).toEqual([])
  },
  900_000,
)
