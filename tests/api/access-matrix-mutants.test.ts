import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { writeMutants } from '#tests/support/access-parts.ts'
import { newTally, type Tally } from '#tests/support/access-tally.ts'
import { actions } from '#tests/support/matrix-actions.ts'
import { closeFloor, type Floor, openFloor } from '#tests/support/matrix-floor.ts'
import { askFiles } from '#tests/support/matrix-files.ts'
import { askLabo } from '#tests/support/matrix-labo.ts'
import { askMaking } from '#tests/support/matrix-making.ts'
import { inForce, type Mutant, mutants } from '#tests/support/matrix-mutants.ts'
import { askPeople } from '#tests/support/matrix-people.ts'
import { askRecords } from '#tests/support/matrix-records.ts'
import { walk } from '#tests/support/matrix-scene.ts'
import { texts } from '#tests/support/matrix-texts.ts'

// The product, with policies that make the mistake which is in force; without one they are the real ones.
vi.mock('#access/rules.ts', async (load) =>
  (await wrong()).mutatedRules(
    await load(),
    await vi.importActual('#access/compose.ts'),
    await vi.importActual('#access/permissions.ts'),
  ),
)
vi.mock('#access/reviewable.ts', async (load) => (await wrong()).mutatedReviewable(await load()))
vi.mock('#access/records.ts', async (load) => (await wrong()).mutatedRecords(await load()))
vi.mock('#access/users.ts', async (load) => (await wrong()).mutatedUsers(await load()))
vi.mock('#access/media.ts', async (load) => (await wrong()).mutatedMedia(await load()))
vi.mock('#access/settings.ts', async (load) => (await wrong()).mutatedSettings(await load()))
vi.mock('#access/partners.ts', async (load) => (await wrong()).mutatedPartners(await load()))
vi.mock('#src/review/parties.ts', async (load) => (await wrong()).mutatedParties(await load()))
const wrong = vi.hoisted(() => () => import('#tests/support/matrix-mutants.ts'))

let floor: Floor
beforeAll(async () => {
  floor = await openFloor()
})
afterEach(() => {
  inForce.mutant = null
})
const report: Partial<Record<Mutant, number>> = {}
afterAll(async () => {
  writeMutants(report)
  await closeFloor(floor)
})

const some = ['loner', 'outsider', 'member'] as const
const few = {
  reading: ['never', 'offline'],
  writing: ['never submitted'],
}

/** The cells of one area, and no others. */
const areas = {
  texts: async (tally: Tally) => {
    const plan = { readers: [['clz', some] as const, ['shared', ['member']] as const], only: few }
    await walk(floor, 'fiches', [texts(floor, tally, { ...plan, writers: [['clz', ['member']]] })])
  },
  actions: (tally: Tally) =>
    walk(floor, 'fiches', [actions(floor, tally, { everybody: [['clz', 'outsider']], inEveryState: false })]),
  making: (tally: Tally) => askMaking(floor, tally, ['partners'], ['member', 'outsider']),
  people: (tally: Tally) => askPeople(floor, tally, ['outsider', 'reviewer']),
  files: (tally: Tally) => askFiles(floor, tally, ['outsider']),
  labo: (tally: Tally) => askLabo(floor, tally, ['member']),
  records: (tally: Tally) => askRecords(floor, tally, ['outsider']),
} satisfies Record<string, (tally: Tally) => Promise<void>>
type Area = keyof typeof areas

/** Where each mistake must show. */
const places: Readonly<Record<Mutant, Area>> = {
  'texts are read without asking whose they are': 'texts',
  'versions are read by anybody who signed in': 'texts',
  'what is taken offline counts as online': 'texts',
  'people are seen by every partner': 'people',
  'files are changed by every partner': 'files',
  'settings are read by partners': 'labo',
  'texts look writable while they are with the labo': 'texts',
  'the list of events is open': 'records',
  'actions are shown and done without asking whose a text is': 'actions',
  'co-owners are forgotten': 'texts',
  'partners make partners': 'making',
  'a reviewer ends lock-outs': 'people',
}

/** How many cells are wrong without any mistake; asked once for each area. */
const baselines = new Map<Area, number>()
const wrongWithout = async (area: Area): Promise<number> => {
  const known = baselines.get(area)
  if (known !== undefined) return known
  const tally = newTally()
  await areas[area](tally)
  baselines.set(area, tally.wrong.length)
  return tally.wrong.length
}

it.each(mutants)('is found out: %s', async (mutant) => {
  const area = places[mutant]
  const before = await wrongWithout(area)
  inForce.mutant = mutant
  const tally = newTally()
  await areas[area](tally)
  report[mutant] = tally.wrong.length - before
  expect(tally.wrong.length).toBeGreaterThan(before)
})
