import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { playAll, type Report, summary, together, told, uncovered } from '#tests/support/model-run.ts'
import { worldIn } from '#tests/support/model-world.ts'

/** To go on elsewhere or to see one batch again: the seed it printed, with 100 sequences. */
const first = Number(process.env.MODEL_SEED ?? 1)
const sequences = Number(process.env.MODEL_SEQUENCES ?? 2_000)
const batch = 100
const least = 20

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ LOG_LEVEL: 'silent' })
})
afterAll(() => stage.house.close())

it(
  'keeps the invariants of the workflow through thousands of sequences',
  async () => {
    const world = await worldIn(stage)
    const reports: Report[] = []
    for (let done = 0; done < sequences; done += batch) {
      const seed = first + (done / batch) * 1_000
      const report = await playAll(world, { seed, sequences: Math.min(batch, sequences - done), lanes: 2 })
      reports.push(report)
      console.info(summary(report).split('\n')[0])
      expect(told(report)).toBe('')
    }
    const whole = together(reports)
    console.info(summary(whole))
    expect(whole.sequences).toBeGreaterThanOrEqual(sequences)
    expect(uncovered(whole, Math.max(1, Math.floor((least * sequences) / 2_000)))).toEqual([])
  },
  3 * 60 * 60 * 1_000,
)
