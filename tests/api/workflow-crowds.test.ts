import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions, isAddressed } from '#src/review/transitions.ts'
import { performed, readyFor } from '#tests/support/cast-ready.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

/** How many press at once: a pair, a handful, a crowd. */
const crowds = [2, 4, 8]

/** Whose first press ends what the person has to do with the text, or was asked. */
const afterwards: Partial<Record<string, number>> = {
  removeOurName: 404,
  leave: 404,
  declineOffer: 404,
  acceptOffer: 403,
}

describe('several people press one button at the same moment', () => {
  it('this covers every action there is', () => {
    expect([...performed].sort()).toEqual(actions.filter((action) => isAddressed(action)).sort())
  })

  it.each(performed)('%s: one succeeds, all others are told how it stands now', async (action) => {
    for (const crowd of crowds) {
      const { kind, id, who, input } = await readyFor(stage, action, `samen-${action.toLowerCase()}-${crowd}`)
      const expected = await stage.lockOf(id)
      const answers = await Promise.all(
        Array.from({ length: crowd }, () => stage.act(who, kind, id, action, { expected, ...input })),
      )
      const statuses = answers.map(({ status }) => status).sort()
      expect(statuses, JSON.stringify(answers.map(({ body }) => body.detail))).toEqual([
        200,
        ...Array<number>(crowd - 1).fill(afterwards[action] ?? 409),
      ])
      for (const { status, body } of answers) {
        if (status === 409) expect(body.current).toMatchObject({ document: { lockVersion: expected + 1 } })
      }
      const events = await stage.house.sql<{ key: string; number: number }>(
        'SELECT key, number::int FROM events WHERE document_id = $1 ORDER BY number',
        [id],
      )
      expect(events.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1))
      expect(events.at(-1)?.key).toBe(action)
      expect(await stage.lockOf(id)).toBe(expected + 1)
    }
  })
})
