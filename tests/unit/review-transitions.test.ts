import { describe, expect, it } from 'vitest'
import { openTo, refusalOf } from '#src/review/open-to.ts'
import { editionStates, publications, type EditionState, type Publication } from '#src/review/states.ts'
import { actions, type Action } from '#src/review/transitions.ts'
import {
  comment,
  editionFor,
  factsFor,
  fullInput,
  parties,
  standpoints,
  type Standpoint,
} from '#tests/support/cast-facts.ts'

/** Written by hand from the workflow's description, never from the table that it judges. */
const whoMay: Record<Action, readonly Standpoint[]> = {
  start: ['coOwner', 'lead', 'reviewer', 'admin'],
  save: ['coOwner', 'lead', 'reviewer', 'admin'],
  submit: ['lead'],
  withdrawSubmission: ['coOwner', 'lead'],
  claim: ['reviewer', 'admin'],
  release: ['reviewer', 'admin'],
  requestChanges: ['reviewer', 'admin'],
  approve: ['reviewer', 'admin'],
  returnToDraft: ['reviewer', 'admin'],
  publish: ['reviewer', 'admin'],
  discard: ['lead', 'admin'],
  comment: ['coOwner', 'lead', 'reviewer', 'admin'],
  answer: ['coOwner', 'lead'],
  resolve: ['reviewer', 'admin'],
  withdraw: ['reviewer', 'admin'],
}

const open: readonly EditionState[] = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed']
const inEdition: Record<Exclude<Action, 'start' | 'withdraw'>, readonly EditionState[]> = {
  save: ['draft', 'changesRequested'],
  submit: ['draft', 'changesRequested'],
  withdrawSubmission: ['submitted'],
  claim: ['submitted'],
  release: ['submitted'],
  requestChanges: ['submitted'],
  approve: ['submitted'],
  returnToDraft: ['approved', 'scheduled', 'failed'],
  publish: ['approved', 'scheduled', 'failed'],
  discard: ['draft', 'changesRequested'],
  comment: open,
  answer: ['draft', 'changesRequested'],
  resolve: open,
}

const fits = (action: Action, state: EditionState | null, publication: Publication): boolean => {
  if (action === 'withdraw') return publication === 'live'
  if (action === 'start') {
    return state === null || (!open.includes(state) && publication === 'live')
  }
  return state !== null && inEdition[action].includes(state)
}

/** What was taken away comes back by an action of its own, never by publishing an edition that still lay ready. */
const isHeld = (action: Action, publication: Publication): boolean =>
  action === 'publish' && publication !== 'never' && publication !== 'live'

const stands = [null, ...editionStates].flatMap((state) => publications.map((publication) => ({ state, publication })))

describe('the workflow table', () => {
  it('knows exactly the actions that this test was written for', () => {
    expect([...actions].sort()).toEqual(Object.keys(whoMay).sort())
  })

  describe.each(standpoints)('for the %s', (standpoint) => {
    it.each(stands)('with the edition $state and the document $publication', ({ state, publication }) => {
      const edition = state && editionFor(parties[standpoint], { state })
      const facts = factsFor(standpoint, { edition, publication, comments: [comment({ kind: 'may' })] })
      const mine = actions.filter((action) => whoMay[action].includes(standpoint))

      const offers = openTo(facts)
      expect(offers.map(({ action }) => action)).toEqual(mine)
      const allowed = offers.filter((offer) => offer.allowed).map(({ action }) => action)
      const mayNow = (action: Action) => fits(action, state, publication) && !isHeld(action, publication)
      expect(allowed).toEqual(mine.filter(mayNow))
      for (const { allowed: may, reasons } of offers) expect(may).toBe(reasons.length === 0)

      for (const action of actions) {
        const because = refusalOf(facts, action, fullInput)?.because
        const held = isHeld(action, publication) ? 'guards' : undefined
        const expected = !mine.includes(action) ? 'role' : fits(action, state, publication) ? held : 'state'
        expect(because, action).toBe(expected)
      }
    })
  })
})
