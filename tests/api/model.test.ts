import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { playAll, told, uncovered } from '#tests/support/model-run.ts'
import { worldIn } from '#tests/support/model-world.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ LOG_LEVEL: 'silent' })
})
afterAll(() => stage.house.close())

it('keeps the invariants of the workflow, whoever does what in whatever order', async () => {
  const report = await playAll(await worldIn(stage), { seed: 20_260_901, sequences: 80, lanes: 2 })
  expect(told(report)).toBe('')
  expect(uncovered(report, 1)).toEqual([])
}, 300_000)
