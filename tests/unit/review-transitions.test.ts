import { describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import type { ActionInput } from '#src/review/input.ts'
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
  start: ['coOwner', 'coManager', 'lead', 'manager', 'reviewer', 'admin'],
  save: ['coOwner', 'coManager', 'lead', 'manager', 'reviewer', 'admin'],
  submit: ['lead', 'manager'],
  withdrawSubmission: ['coOwner', 'coManager', 'lead', 'manager'],
  claim: ['reviewer', 'admin'],
  release: ['reviewer', 'admin'],
  requestChanges: ['reviewer', 'admin'],
  approve: ['reviewer', 'admin'],
  returnToDraft: ['reviewer', 'admin'],
  publish: ['reviewer', 'admin'],
  schedule: ['reviewer', 'admin'],
  unschedule: ['reviewer', 'admin'],
  fail: [],
  discard: ['lead', 'manager', 'admin'],
  comment: ['coOwner', 'coManager', 'lead', 'manager', 'reviewer', 'admin'],
  answer: ['coOwner', 'coManager', 'lead', 'manager'],
  resolve: ['reviewer', 'admin'],
  withdraw: ['reviewer', 'admin'],
  decline: ['reviewer', 'admin'],
  reopen: ['coOwner', 'coManager', 'lead', 'manager', 'reviewer', 'admin'],
  editorialFix: ['reviewer', 'admin'],
  forcePublish: ['admin'],
  rollBack: ['reviewer', 'admin'],
  changeSlug: ['reviewer', 'admin'],
  reinstate: ['reviewer', 'admin'],
  archive: ['admin'],
  emergencyStop: ['manager', 'coManager', 'reviewer', 'admin'],
  confirmAfterwards: ['reviewer', 'admin'],
  withdrawConsent: ['manager', 'coManager', 'employer', 'reviewer', 'admin'],
  setSessionStatus: ['reviewer', 'admin'],
  confirmFresh: ['coOwner', 'coManager', 'lead', 'manager', 'reviewer', 'admin'],
  ask: ['coOwner', 'coManager', 'lead', 'manager'],
  agree: ['coOwner', 'coManager'],
  remark: ['coOwner', 'coManager'],
  removeOurName: ['coManager'],
  inviteCoOwner: ['manager', 'reviewer', 'admin'],
  transfer: ['manager', 'reviewer', 'admin'],
  acceptOffer: ['asked'],
  declineOffer: ['asked'],
  withdrawOffer: ['manager', 'reviewer', 'admin'],
  leave: ['coManager'],
  removeCoOwner: ['manager', 'reviewer', 'admin'],
  adopt: ['reviewer', 'admin'],
}

const open: readonly EditionState[] = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed']
const inEdition: Partial<Record<Action, readonly EditionState[]>> = {
  save: ['draft', 'changesRequested'],
  submit: ['draft', 'changesRequested'],
  withdrawSubmission: ['submitted'],
  claim: ['submitted'],
  release: ['submitted'],
  requestChanges: ['submitted'],
  approve: ['submitted'],
  editorialFix: ['submitted'],
  returnToDraft: ['approved', 'scheduled', 'failed'],
  publish: ['approved', 'scheduled', 'failed'],
  schedule: ['approved'],
  unschedule: ['scheduled'],
  fail: ['scheduled'],
  agree: ['submitted'],
  remark: ['submitted'],
  removeOurName: ['submitted'],
  discard: ['draft', 'changesRequested'],
  decline: ['submitted', 'changesRequested', 'draft'],
  reopen: ['declined', 'discarded'],
  forcePublish: ['draft', 'submitted'],
  comment: open,
  answer: ['draft', 'changesRequested'],
  resolve: open,
}

/** Begin a new edition, when none is open. */
const begins: Partial<Record<Action, readonly Publication[]>> = {
  start: ['live', 'withdrawn', 'offline'],
  rollBack: ['live'],
  changeSlug: ['live'],
}

const notOver: readonly Publication[] = ['never', 'live', 'withdrawn', 'offline']
const onPublication: Partial<Record<Action, readonly Publication[]>> = {
  withdraw: ['live'],
  reinstate: ['withdrawn', 'offline'],
  archive: ['live', 'withdrawn', 'offline'],
  emergencyStop: ['live', 'withdrawn'],
  confirmAfterwards: ['live'],
  withdrawConsent: publications,
  setSessionStatus: ['live'],
  confirmFresh: ['live'],
  ask: ['live', 'withdrawn'],
  inviteCoOwner: notOver,
  transfer: notOver,
  acceptOffer: notOver,
  declineOffer: notOver,
  withdrawOffer: notOver,
  leave: notOver,
  removeCoOwner: notOver,
  adopt: notOver,
}

const shared: readonly Kind[] = ['fiches', 'projects', 'leerlabos', 'contacts']
const onlyIn: Partial<Record<Action, readonly Kind[]>> = {
  withdrawConsent: ['contacts'],
  setSessionStatus: ['leerlabos'],
  agree: ['fiches'],
  remark: ['fiches'],
  removeOurName: ['fiches'],
  inviteCoOwner: shared,
  transfer: shared,
  acceptOffer: shared,
  declineOffer: shared,
  withdrawOffer: shared,
  leave: shared,
  removeCoOwner: shared,
  adopt: shared,
}

const fits = (action: Action, state: EditionState | null, publication: Publication): boolean => {
  if (onPublication[action]) return onPublication[action].includes(publication)
  const isOpen = state !== null && open.includes(state)
  if (begins[action]) return state === null || (!isOpen && begins[action].includes(publication))
  if (action === 'reopen' && publication === 'archived') return false
  return state !== null && (inEdition[action]?.includes(state) ?? false)
}

/** What was taken away comes back by an action of its own, never by publishing; what is archived leaves nothing open. */
const isHeld = (action: Action, state: EditionState | null, publication: Publication): boolean =>
  (['publish', 'forcePublish', 'schedule'].includes(action) && publication !== 'never' && publication !== 'live') ||
  (action === 'archive' && state !== null && open.includes(state))

const stands = [null, ...editionStates].flatMap((state) => publications.map((publication) => ({ state, publication })))

const kinds: readonly Kind[] = ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo']

describe('the workflow table', () => {
  it('knows exactly the actions that this test was written for', () => {
    expect([...actions].sort()).toEqual(Object.keys(whoMay).sort())
  })

  describe.each(kinds)('in %s', (kind) => {
    describe.each(standpoints)('for the %s', (standpoint) => {
      it.each(stands)('with the edition $state and the document $publication', ({ state, publication }) => {
        const edition = state && editionFor(parties[standpoint], { state })
        const facts = factsFor(standpoint, { kind, edition, publication, comments: [comment({ kind: 'may' })] })
        const exists = (action: Action) => onlyIn[action]?.includes(kind) ?? true
        const mine = actions.filter((action) => exists(action) && whoMay[action].includes(standpoint))

        const offers = openTo(facts)
        expect(offers.map(({ action }) => action)).toEqual(mine)
        const allowed = offers.filter((offer) => offer.allowed).map(({ action }) => action)
        const mayNow = (action: Action) => fits(action, state, publication) && !isHeld(action, state, publication)
        expect(allowed).toEqual(mine.filter(mayNow))
        for (const { allowed: may, reasons } of offers) expect(may).toBe(reasons.length === 0)

        for (const action of actions) {
          const because = refusalOf(facts, action, inputFor(kind, action, publication))?.because
          const held = isHeld(action, state, publication) ? 'guards' : undefined
          const expected = !mine.includes(action) ? 'role' : fits(action, state, publication) ? held : 'state'
          expect(because, action).toBe(expected)
        }
      })
    })
  })
})

/** What the action could demand, as the kind and the publication have it. */
const inputFor = (kind: Kind, action: Action, publication: Publication): ActionInput => ({
  ...fullInput,
  ...(kind === 'fiches' || action !== 'approve' ? {} : { evidence: undefined }),
  ...(kind === 'partners' || kind === 'contacts' ? { fixes: [{ ...fix, path: fieldOf[kind] }] } : {}),
  ...(action === 'ask' && publication === 'withdrawn' ? { about: 'reinstate' } : {}),
})
const fix = { from: 'leerlign', to: 'leerling' }
const fieldOf = { partners: 'description', contacts: 'function' }
