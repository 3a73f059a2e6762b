import type { Action } from '#src/review/transitions.ts'
import type { ActionInput } from '#src/review/input.ts'

import type { StandingOf } from '../standing/contract.ts'

/** One thing that stands in the way, as the server tells it: a sentence, and the field it is about when there is one. */
export type Obstacle = { path?: string; message: string }

export type Answer =
  | { ok: true; standing: StandingOf }
  | { ok: false; status: number; detail: string | undefined; obstacles: readonly Obstacle[] }

/** Carries out an action. `expected` is the lock version the person was looking at. Never throws: no network is status 0. */
export const send = async (url: string, action: Action, expected: number, input: ActionInput): Promise<Answer> => {
  try {
    const response = await fetch(`${url}/${action}`, {
      method: 'POST',
      credentials: 'include',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...input, expected }),
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { ok: true, standing: body as StandingOf }
    return { ok: false, status: response.status, detail: detailIn(body), obstacles: obstaclesIn(body) }
  } catch {
    return { ok: false, status: 0, detail: undefined, obstacles: [] }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const detailIn = (body: unknown): string | undefined => {
  if (!isObject(body)) return undefined
  if (typeof body.detail === 'string') return body.detail
  return typeof body.title === 'string' ? body.title : undefined
}

const obstaclesIn = (body: unknown): Obstacle[] =>
  isObject(body) && Array.isArray(body.errors)
    ? body.errors
        .filter(isObject)
        .flatMap((error): Obstacle[] =>
          typeof error.message === 'string'
            ? [{ message: error.message, ...(typeof error.path === 'string' ? { path: error.path } : {}) }]
            : [],
        )
    : []
