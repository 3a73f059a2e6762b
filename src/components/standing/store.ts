import type { StandingOf } from './contract.ts'

/** What is known about one document, shared by the widgets on its page. */
export type Known = { standing: StandingOf | null; failed: boolean }

const nothingYet: Known = { standing: null, failed: false }
const known = new Map<string, Known>()
const underway = new Map<string, Promise<StandingOf | null>>()
const listeners = new Set<() => void>()

export const readKnown = (key: string): Known => known.get(key) ?? nothingYet

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const remember = (key: string, next: Known): void => {
  known.set(key, next)
  listeners.forEach((listener) => {
    listener()
  })
}

/** Asks the server; callers that ask at the same time share one request. Resolves to null when it cannot be read. */
export const load = (key: string, url: string): Promise<StandingOf | null> => {
  const running = underway.get(key)
  if (running) return running
  const request = ask(url)
    .then((standing) => {
      remember(key, standing ? { standing, failed: false } : { ...readKnown(key), failed: true })
      return standing
    })
    .finally(() => underway.delete(key))
  underway.set(key, request)
  return request
}

const ask = async (url: string): Promise<StandingOf | null> => {
  try {
    const response = await fetch(url, { credentials: 'include', headers: { Accept: 'application/json' } })
    return response.ok ? ((await response.json()) as StandingOf) : null
  } catch {
    return null
  }
}
