/** Seconds; at most as long as nothing is known to change. */
const limits = { maxAge: 60, whileRevalidating: 300, onError: 86_400 }

/**
 * How long a copy may be kept: a pure function of what is known to change and the clock.
 * @param nextChangeAt ISO 8601; the earliest instant at which time alone changes the answer
 */
export function cacheControl(nextChangeAt: string | null, now: Date): string {
  const left =
    nextChangeAt === null ? Infinity : Math.max(0, Math.floor((Date.parse(nextChangeAt) - now.getTime()) / 1000))
  const maxAge = Math.min(limits.maxAge, left)
  const after = left - maxAge
  const stale = `stale-while-revalidate=${Math.min(limits.whileRevalidating, after)}`
  return `public, max-age=${maxAge}, ${stale}, stale-if-error=${Math.min(limits.onError, after)}`
}

export const earliest = (instants: (string | null)[]): string | null =>
  instants.filter((instant) => instant !== null).sort()[0] ?? null
