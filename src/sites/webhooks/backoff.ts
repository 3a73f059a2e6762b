/** Milliseconds: how long a receiver may fail before it is no longer tried. */
export const longestFailure = 24 * 60 * 60 * 1000

/**
 * How long to wait after so many failures in a row, in milliseconds: five seconds, then three times as long each time, at most four hours;
 * a fifth more or less, so that many receivers on one machine that comes back are not all called at once. Thirteen attempts fill a day. Pure.
 * @param retryAfter what the receiver itself asked for, in seconds; believed up to an hour
 * @param random from 0 to 1
 */
export const waitAfter = (
  failures: number,
  retryAfter: number | null = null,
  random: number = Math.random(),
): number => {
  const base = Math.min(first * 3 ** Math.min(failures - 1, 20), longest)
  const asked = Math.min(retryAfter ?? 0, 60 * 60) * 1000
  return Math.max(Math.round(base * (0.8 + 0.4 * random)), asked)
}

const first = 5000
const longest = 4 * 60 * 60 * 1000
