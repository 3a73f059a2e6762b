import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchLoopDelay } from '#src/server/http/loop-delay.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What the watch says after each look at a loop whose turns were that late (milliseconds). */
const saidAfter = (...delays: number[]): boolean[] => {
  let turn = 0
  const nothing = () => true
  const turns = {
    enable: nothing,
    disable: nothing,
    reset: () => undefined,
    percentile: () => (delays[turn] ?? 0) * 1e6,
  }
  const watch = watchLoopDelay({ look: 500, late: 250 }, turns)
  const said = delays.map(() => {
    vi.advanceTimersByTime(500)
    turn += 1
    return watch.isLate()
  })
  watch.stop()
  return said
}

test('a server that just did one long thing goes on answering', () => {
  expect(saidAfter(20, 900, 20, 20)).toEqual([false, false, false, false])
})

test('a server that keeps coming late says so until it is in time again', () => {
  expect(saidAfter(300, 300, 300, 20, 300)).toEqual([false, true, true, false, false])
})

test('what is in time is not late, however busy', () => {
  expect(saidAfter(250, 250, 250)).toEqual([false, false, false])
})
