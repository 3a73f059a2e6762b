import { expect } from 'vitest'
import type { EditionFacts, Facts } from '#src/review/facts.ts'
import type { ActionInput } from '#src/review/input.ts'
import { openTo, refusalOf } from '#src/review/open-to.ts'
import type { EditionState } from '#src/review/states.ts'
import type { Action } from '#src/review/transitions.ts'
import { editionFor, factsFor, fullInput, parties, type Standpoint } from './cast-facts.ts'

/** One thing that stands in the way: all else is as it should be. */
export type Hindrance = {
  name: string
  who: Standpoint
  action: Action
  state: EditionState
  facts?: Partial<Facts>
  edition?: Partial<EditionFacts>
  input?: Partial<ActionInput>
  codes: string[]
  /** A guard also greys the button; a demand waits for what is sent. */
  greysButton: boolean
  because?: string
}

/** The action is refused for exactly these reasons, and without the hindrance it is not. */
export const expectRefusal = (one: Hindrance): void => {
  const { who, state, facts, edition } = one
  const hindered = factsFor(who, { edition: editionFor(parties[who], { state, ...edition }), ...facts })
  const refusal = refusalOf(hindered, one.action, { ...fullInput, ...one.input })
  expect(refusal?.because).toBe(one.because ?? 'guards')
  expect(refusal && 'reasons' in refusal ? refusal.reasons.map(({ code }) => code) : []).toEqual(one.codes)
  const offer = openTo(hindered).find(({ action }) => action === one.action)
  expect(offer?.allowed).toBe(!one.greysButton)
  if (one.greysButton) expect(offer?.reasons.map(({ code }) => code)).toEqual(one.codes)
}
