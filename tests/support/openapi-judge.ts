import { afterAll, afterEach, expect } from 'vitest'

/**
 * Stands between every test and the network: whatever `/v1` and `/media` answer is held against `/v1/openapi.json`, and a test
 * in which an answer differs from it fails, whatever else it looks at.
 */
const breaches: string[] = []
const ask = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const answer = await ask(input, init)
  const url = new URL(input instanceof Request ? input.url : input)
  const isOurs = url.hostname === '127.0.0.1' || url.hostname === 'localhost'
  if (isOurs && /^\/(v1|media)(\/|$)/.test(url.pathname))
    await judge(init?.method ?? 'GET', url.pathname, answer.clone())
  return answer
}

async function judge(method: string, asked: string, answer: Response): Promise<void> {
  const { breachesOf } = await import('./openapi-breaches.ts')
  const { status, headers, redirected, url } = answer
  // Of redirects that were followed only the last answer is at hand.
  const path = redirected ? new URL(url).pathname : asked
  const isText = /json|text/.test(headers.get('content-type') ?? '')
  // An answer that was cut off is what the test is about; it has no shape to judge.
  const text = isText ? await answer.text().catch(() => null) : null
  for (const breach of breachesOf({ method, path, status, headers, text })) {
    breaches.push(`${method} ${path} (${status}): ${breach}`)
  }
}

const tell = () => {
  expect(breaches.splice(0), 'answers that differ from /v1/openapi.json').toEqual([])
}
afterEach(tell)
afterAll(tell)
