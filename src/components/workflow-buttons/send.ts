import type { Action } from '#src/review/transitions.ts'
import type { ActionInput } from '#src/review/input.ts'

import { ask, type Refusal } from '../asking/ask.ts'
import type { StandingOf } from '../standing/contract.ts'

export type { Obstacle } from '../asking/ask.ts'

export type Answer = { ok: true; standing: StandingOf } | Refusal

/** Carries out an action. `expected` is the lock version the person was looking at. Never throws: no network is status 0. */
export const send = async (url: string, action: Action, expected: number, input: ActionInput): Promise<Answer> => {
  const answer = await ask<StandingOf>(`${url}/${action}`, { ...input, expected })
  return answer.ok ? { ok: true, standing: answer.body } : answer
}
