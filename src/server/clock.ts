let read: () => Date = () => new Date()

/**
 * The time by which the product decides: deadlines, expiry, what is due. One place, so that a test can live a year in a minute.
 * The database's own `now()` only stamps rows.
 */
export const clock = {
  now: (): Date => read(),
  /** For tests: the time from now on is what `reader` says. */
  set: (reader: () => Date): void => {
    read = reader
  },
  reset: (): void => {
    read = () => new Date()
  },
}
