import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { performed, readyFor, type Ready } from '#tests/support/cast-ready.ts'
import { everything } from '#tests/support/cast-everything.ts'
import { openStage, type Answer, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  for (const who of ['member', 'manager', 'outsider', 'riskManager', 'reviewer', 'reviewer2', 'admin'] as const) {
    await stage.ask(who, 'GET', '/api/users/me')
  }
})
afterAll(() => stage.house.close())

/** The socket under a connection; losing it is what a crash of either side looks like to the other. */
type Wired = { connection: { stream: { destroy: () => void } }; user?: string }
type Query = (this: Client & Wired, ...args: unknown[]) => unknown

/** Carries out the action while the connection is cut just before its nth statement. `cut` tells whether it came that far. */
const actWithCut = async ({ kind, id, who, input }: Ready, action: string, expected: number, nth: number) => {
  const query = Reflect.get(Client.prototype, 'query') as Query
  let count = 0
  const spied = vi.spyOn(Client.prototype, 'query').mockImplementation(function (this: unknown, ...args: unknown[]) {
    const client = this as Client & Wired
    // The delivery looks at its head every 400 ms, whatever is done.
    if (JSON.stringify(args[0]).includes('from delivery.head')) return query.apply(client, args) as never
    count += 1
    if (count === nth) client.connection.stream.destroy()
    return query.apply(client, args) as never
  })
  try {
    const answer: Answer = await stage.ask(who, 'POST', `/api/${kind}/${id}/actions/${action}`, { expected, ...input })
    return { answer, cut: count >= nth }
  } finally {
    spied.mockRestore()
  }
}

/**
 * Before the transaction begins it is the sign-in that is lost: then nobody is known to be asking. And while Payload looks up what a
 * text links to, it takes a lost answer for a choice that does not exist.
 */
const isHonest = ({ status, body }: Answer): boolean =>
  status >= 500 ||
  status === 401 ||
  (status === 422 && (body.errors as { code: string }[]).every(({ code }) => code === 'invalid'))

describe('the connection is lost between any two statements', () => {
  it.each(performed)('of %s: all of it happened, or nothing did', async (action) => {
    let ready = await readyFor(stage, action, `knip-${action.toLowerCase()}`)
    let round = 0
    for (let nth = 1; ; nth += 1) {
      const [before, expected] = [await everything(stage.house), await stage.lockOf(ready.id)]
      const { answer, cut } = await actWithCut(ready, action, expected, nth)
      const isDone = (await stage.lockOf(ready.id)) === expected + 1
      if (!isDone) {
        const said = `statement ${nth}: ${answer.status} ${JSON.stringify(answer.body)}`
        expect(isHonest(answer), said).toBe(true)
        expect(await everything(stage.house), `statement ${nth}`).toEqual(before)
      }
      if (!cut) {
        expect(answer.status).toBe(200)
        expect(isDone).toBe(true)
        expect(nth).toBeGreaterThan(10)
        break
      }
      if (isDone) ready = await readyFor(stage, action, `knip-${action.toLowerCase()}-${(round += 1)}`)
    }
  })
})
