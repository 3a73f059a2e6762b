/** A number of places, and a line of those who wait for one. */
export type WaitingLine = {
  /** Gives the way out, to be taken once; or null, at once when the line is full, later when waiting took too long. */
  enter: () => Promise<(() => void) | null>
}

/**
 * Work beyond what can be done at once waits a moment, and beyond what can wait is turned away at once: so the time that anything takes stays
 * bounded whatever is asked.
 * @param options.places how many at a time
 * @param options.seats how many more may wait
 * @param options.patience milliseconds that one may wait
 */
export function waitingLine(options: { places: number; seats: number; patience: number }): WaitingLine {
  let inside = 0
  const waiting: (() => void)[] = []

  const goIn = (): (() => void) => {
    inside += 1
    let isInside = true
    return () => {
      if (!isInside) return
      isInside = false
      inside -= 1
      waiting.shift()?.()
    }
  }

  return {
    enter: () => {
      if (inside < options.places) return Promise.resolve(goIn())
      if (waiting.length >= options.seats) return Promise.resolve(null)
      return new Promise((resolve) => {
        const admit = () => {
          clearTimeout(timer)
          resolve(goIn())
        }
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(admit), 1)
          resolve(null)
        }, options.patience)
        waiting.push(admit)
      })
    },
  }
}
