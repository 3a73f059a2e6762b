import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { clockIn, holdRefusal } from '#src/server/api/held-refusals.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
afterEach(() => vi.useRealTimers())

/** Milliseconds until an answer leaves when Payload took `took` of them. */
const answeredAfter = async (status: number, took: number, leaveTurnstile?: () => void): Promise<number> => {
  const res = { locals: { leaveTurnstile } as Record<string, unknown> }
  clockIn({} as never, res as never, () => undefined)
  const from = performance.now()
  vi.advanceTimersByTime(took)
  const hold = holdRefusal(res)
  let left: number | undefined
  void hold(status).then(() => (left = performance.now() - from))
  for (let waited = 0; left === undefined && waited < 5000; waited += 10) await vi.advanceTimersByTimeAsync(10)
  return left ?? Infinity
}

describe('a sign-in that is refused', () => {
  it('is told after one second, whatever it cost to find out', async () => {
    const [known, unknown] = [await answeredAfter(401, 190), await answeredAfter(401, 140)]
    expect(Math.abs(known - unknown)).toBeLessThanOrEqual(10)
    expect(known).toBeGreaterThanOrEqual(990)
  })

  it('is told on the next second when the machine was too busy for the first', async () => {
    expect(await answeredAfter(401, 1300)).toBeGreaterThanOrEqual(1990)
  })

  it('keeps no place from others while it waits', async () => {
    const leave = vi.fn()
    await answeredAfter(401, 100, leave)
    expect(leave).toHaveBeenCalledOnce()
  })
})

it('a sign-in that works is told at once', async () => {
  expect(await answeredAfter(200, 140)).toBeLessThanOrEqual(150)
})
