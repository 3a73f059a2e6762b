/** How long to wait before asking again, in milliseconds. */
export type Patience = {
  /** How often to ask at most. */
  tries: number
  /** No single wait is longer; a server that asks for more is given up on. */
  longest: number
  wait: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

export const ordinaryPatience: Patience = { tries: 6, longest: 120_000, wait: pause }

/** Passing trouble: too many at once, a proxy without a server behind it, a server without its database. */
export const isPassing = (status: number): boolean => [429, 502, 503, 504].includes(status)

/**
 * What the server asks for (`Retry-After`: seconds or a date, RFC 9110 §10.2.3); else half a second, doubled each time, with chance in it so
 * that not everybody comes back at once.
 * @param tried how often was asked already, from 1
 */
export function waitBefore(retryAfter: string | null, tried: number, now = Date.now(), chance = Math.random()): number {
  if (retryAfter !== null && /^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  const until = Date.parse(retryAfter ?? '')
  if (!Number.isNaN(until)) return Math.max(0, until - now)
  return 500 * 2 ** (tried - 1) * (0.5 + chance)
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      reject(new DOMException('The wait was called off.', 'AbortError'))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }, milliseconds)
    if (signal?.aborted) leave()
    else signal?.addEventListener('abort', leave, { once: true })
  })
}
