import * as guard from './guards.ts'
import type { Demand, Guard } from './guards.ts'
import type { EditionState, Publication } from './states.ts'

export const roles = ['ownerMember', 'leadMember', 'reviewer', 'admin'] as const
export type Role = (typeof roles)[number]

type OnEdition = {
  on: 'edition'
  /** `none`: no edition is open. */
  from: readonly (EditionState | 'none')[]
  to: EditionState | 'same'
}
type OnDocument = { on: 'document'; from: readonly Publication[]; to: Publication | 'same' }

export type Transition = (OnEdition | OnDocument) & {
  /** Any of these roles. */
  who: readonly Role[]
  /** Asked of the facts; a button is grey while one of these gives a reason. */
  guards: readonly Guard[]
  /** Asked of what is sent along. */
  demands: readonly Demand[]
}

const everyOpen = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed'] as const

/**
 * The workflow, whole: every action, from where to where, by whom, under which conditions. HTTP, buttons, documentation and
 * tests are derived from this table; there is no second list.
 */
export const transitions = {
  start: {
    on: 'edition',
    from: ['none'],
    to: 'draft',
    who: ['ownerMember', 'reviewer'],
    guards: [guard.leadIsActive],
    demands: [],
  },
  save: {
    on: 'edition',
    from: ['draft', 'changesRequested'],
    to: 'same',
    who: ['ownerMember', 'reviewer'],
    guards: [],
    demands: [],
  },
  submit: {
    on: 'edition',
    from: ['draft', 'changesRequested'],
    to: 'submitted',
    who: ['leadMember'],
    guards: [guard.contentIsComplete, guard.slugIsFree],
    demands: [guard.mustsAnswered, guard.changeNoteGiven],
  },
  withdrawSubmission: {
    on: 'edition',
    from: ['submitted'],
    to: 'draft',
    who: ['ownerMember'],
    guards: [],
    demands: [guard.reasonGivenIfClaimed],
  },
  claim: {
    on: 'edition',
    from: ['submitted'],
    to: 'same',
    who: ['reviewer'],
    guards: [guard.isNotOwnWork],
    demands: [],
  },
  release: {
    on: 'edition',
    from: ['submitted'],
    to: 'same',
    who: ['reviewer'],
    guards: [guard.isClaimedByActorOrAdmin],
    demands: [],
  },
  requestChanges: {
    on: 'edition',
    from: ['submitted'],
    to: 'changesRequested',
    who: ['reviewer'],
    guards: [guard.isClaimedByActor],
    demands: [guard.mustCommentGiven],
  },
  approve: {
    on: 'edition',
    from: ['submitted'],
    to: 'approved',
    who: ['reviewer'],
    guards: [guard.isClaimedByActor, guard.isNotOwnWork, guard.noOpenMust],
    demands: [guard.hashAsShown, guard.checklistDone],
  },
  returnToDraft: {
    on: 'edition',
    from: ['approved', 'scheduled', 'failed'],
    to: 'changesRequested',
    who: ['reviewer'],
    guards: [],
    demands: [guard.reasonGiven],
  },
  publish: {
    on: 'edition',
    from: ['approved', 'scheduled', 'failed'],
    to: 'published',
    who: ['reviewer'],
    guards: [
      guard.isNotTakenAway,
      guard.approverStillMay,
      guard.contentIsAsApproved,
      guard.noOpenMust,
      guard.slugIsFree,
      guard.linkedConsentHolds,
    ],
    demands: [],
  },
  discard: {
    on: 'edition',
    from: ['draft', 'changesRequested'],
    to: 'discarded',
    who: ['leadMember', 'admin'],
    guards: [],
    demands: [guard.confirmed],
  },
  comment: {
    on: 'edition',
    from: everyOpen,
    to: 'same',
    who: ['ownerMember', 'reviewer'],
    guards: [],
    demands: [guard.textGiven],
  },
  answer: {
    on: 'edition',
    from: ['draft', 'changesRequested'],
    to: 'same',
    who: ['ownerMember'],
    guards: [],
    demands: [guard.commentKnown, guard.textGiven],
  },
  resolve: {
    on: 'edition',
    from: everyOpen,
    to: 'same',
    who: ['reviewer'],
    guards: [],
    demands: [guard.commentKnown],
  },
  withdraw: {
    on: 'document',
    from: ['live'],
    to: 'withdrawn',
    who: ['reviewer'],
    guards: [],
    demands: [guard.noticeGiven],
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof transitions
export const actions = Object.keys(transitions) as Action[]
export const isAction = (name: string): name is Action => Object.hasOwn(transitions, name)

/** The row of an action, in its general shape. */
export const transitionOf = (action: Action): Transition => transitions[action]

/** Actions that Payload's own create and update carry out; they have no endpoint of their own but `start`. */
export const savedThroughPayload: readonly Action[] = ['save']
