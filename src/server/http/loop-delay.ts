import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds: how often is looked, and how late half of all turns of the event loop may be before that is too late. */
const pace = { look: 500, late: 250 }

/** Whether this process comes too late to what it is asked: two looks on end, for one long turn can fill a look by itself. */
export type LoopDelay = { isLate: () => boolean; stop: () => void }

type Turns = Pick<IntervalHistogram, 'enable' | 'disable' | 'reset' | 'percentile'>

/**
 * Watches the event loop, at no cost to speak of.
 * @param turns how late its turns were, in nanoseconds
 */
export function watchLoopDelay(
  { look, late } = pace,
  turns: Turns = monitorEventLoopDelay({ resolution: 20 }),
): LoopDelay {
  turns.enable()
  let [wasLate, isLate] = [false, false]
  const timer = setInterval(() => {
    const now = turns.percentile(50) / 1e6 > late
    isLate = now && wasLate
    wasLate = now
    turns.reset()
  }, look)
  timer.unref()
  return {
    isLate: () => isLate,
    stop: () => {
      clearInterval(timer)
      turns.disable()
    },
  }
}
