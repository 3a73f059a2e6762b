import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds: how often is looked, and how late half of all turns of the event loop may be before that is too late. */
const pace = { look: 500, late: 250 }

/** Whether this process comes too late to what it is asked. One long turn is no sign of it; half of them is. */
export type LoopDelay = { isLate: () => boolean; stop: () => void }

/** Watches the event loop, at no cost to speak of. */
export function watchLoopDelay({ look, late } = pace): LoopDelay {
  const turns = monitorEventLoopDelay({ resolution: 20 })
  turns.enable()
  let isLate = false
  const timer = setInterval(() => {
    isLate = turns.percentile(50) / 1e6 > late
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
