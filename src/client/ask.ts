import { isPassing, waitBefore, type Patience } from './patience.ts'
import { problemOf } from './problem.ts'
import type { Remembered } from './remembered.ts'

export type Asker = (url: string, signal?: AbortSignal) => Promise<string>
type Means = { fetch: typeof globalThis.fetch; patience: Patience; timeout: number; remembered: Remembered }

/**
 * Asks for an address until there is an answer, and gives its text. What is known already is asked for by its entity tag, and not sent again.
 * @throws ApiProblem when the server refuses, or is still in trouble after the last try
 */
export function createAsker({ fetch, patience, timeout, remembered }: Means): Asker {
  return async (url, signal) => {
    for (let tried = 1; ; tried += 1) {
      const known = remembered.get(url)
      const answer = await once(url, known?.etag, signal)
      if (!('trouble' in answer)) {
        const { status, text, etag } = answer
        if (status === 304 && known) return known.text
        if (status !== 200) throw problemOf(status, url, text)
        remembered.set(url, { text, etag })
        return text
      }
      const wait = waitBefore(answer.retryAfter, tried)
      if (tried >= patience.tries || wait > patience.longest) throw answer.trouble
      await patience.wait(wait, signal)
    }
  }

  async function once(url: string, etag: string | undefined, signal: AbortSignal | undefined): Promise<Once> {
    try {
      const ended = AbortSignal.timeout(timeout)
      const answer = await fetch(url, {
        headers: etag === undefined ? {} : { 'If-None-Match': etag },
        signal: signal ? AbortSignal.any([signal, ended]) : ended,
      })
      const { status, headers } = answer
      const text = await answer.text()
      if (!isPassing(status)) return { status, text, etag: headers.get('etag') }
      return { trouble: problemOf(status, url, text), retryAfter: headers.get('retry-after') }
    } catch (error) {
      // The connection failed, or broke in the middle of an answer. Called off is called off.
      if (signal?.aborted || !(error instanceof Error)) throw error
      return { trouble: error, retryAfter: null }
    }
  }
}

type Once = { status: number; text: string; etag: string | null } | { trouble: Error; retryAfter: string | null }
