import type { Kind } from './facts.ts'
import * as guard from './guards.ts'
import type { Demand, Guard } from './guards.ts'
import { publications, type EditionState, type Publication } from './states.ts'

export const roles = [
  'ownerMember',
  'leadMember',
  'ownerManager',
  'organisationManager',
  'coOwnerMember',
  'coOwnerManager',
  'leadManager',
  'offeredManager',
  'reviewer',
  'admin',
  'system',
] as const
export type Role = (typeof roles)[number]

type OnEdition = {
  on: 'edition'
  /** `none`: no edition is open. */
  from: readonly (EditionState | 'none')[]
  to: EditionState | 'same'
  /** Only while the document stands so; left out: whatever it is. */
  whileDocument?: readonly Publication[]
}
type OnDocument = { on: 'document'; from: readonly Publication[]; to: Publication | 'same' }

export type Transition = (OnEdition | OnDocument) & {
  /** In these collections; left out: in all of them. */
  only?: readonly Kind[]
  /** Any of these roles. */
  who: readonly Role[]
  /** Asked of the facts; a button is grey while one of these gives a reason. */
  guards: readonly Guard[]
  /** Asked of what is sent along. */
  demands: readonly Demand[]
}

const everyOpen = ['draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed'] as const

/** Asked again at every step towards the public, about the recorded approver and the approved hash. */
const beforePublishing = [
  guard.leadHasNotLeft,
  guard.isNotTakenAway,
  guard.approverStillMay,
  guard.contentIsAsApproved,
  guard.noOpenMust,
  guard.slugIsFree,
  guard.linkedConsentHolds,
  guard.consentIsRenewed,
] as const

const notOver = ['never', 'live', 'withdrawn', 'offline'] as const

/** Texts that organisations can own together. A partner's own page and the labo's stay whose they are. */
const shared = ['fiches', 'projects', 'leerlabos', 'contacts'] as const

const notArchived = ['live', 'withdrawn', 'offline'] as const

/**
 * The workflow, whole: every action, from where to where, by whom, under which conditions. HTTP, buttons, documentation and
 * tests are derived from this table; there is no second list.
 */
export const transitions = {
  start: {
    on: 'edition',
    from: ['none'],
    to: 'draft',
    whileDocument: notArchived,
    who: ['ownerMember', 'reviewer'],
    guards: [guard.leadTakesPart],
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
    guards: [guard.leadTakesPart, guard.contentIsComplete, guard.slugIsFree, guard.consentIsRenewed],
    demands: [guard.mustsAnswered, guard.changeNoteGiven],
  },
  withdrawSubmission: {
    on: 'edition',
    from: ['submitted'],
    to: 'draft',
    who: ['ownerMember', 'system'],
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
    guards: [guard.isClaimedByActor, guard.isNotOwnWork, guard.noOpenMust, guard.coOwnersHeard],
    demands: [guard.hashAsShown, guard.checklistDone, guard.evidenceFits],
  },
  agree: {
    on: 'edition',
    from: ['submitted'],
    to: 'same',
    only: ['fiches'],
    who: ['coOwnerMember'],
    guards: [guard.agreementIsAsked],
    demands: [guard.whichCoOwner],
  },
  remark: {
    on: 'edition',
    from: ['submitted'],
    to: 'same',
    only: ['fiches'],
    who: ['coOwnerMember'],
    guards: [guard.agreementIsAsked],
    demands: [guard.whichCoOwner, guard.textGiven],
  },
  removeOurName: {
    on: 'edition',
    from: ['submitted'],
    to: 'same',
    only: ['fiches'],
    who: ['coOwnerManager'],
    guards: [guard.agreementIsAsked],
    demands: [guard.whichManagedCoOwner],
  },
  returnToDraft: {
    on: 'edition',
    from: ['approved', 'scheduled', 'failed'],
    to: 'changesRequested',
    who: ['reviewer'],
    guards: [],
    demands: [guard.reasonGiven],
  },
  schedule: {
    on: 'edition',
    from: ['approved'],
    to: 'scheduled',
    who: ['reviewer'],
    guards: beforePublishing,
    demands: [guard.momentGiven],
  },
  unschedule: {
    on: 'edition',
    from: ['scheduled'],
    to: 'approved',
    who: ['reviewer'],
    guards: [],
    demands: [],
  },
  publish: {
    on: 'edition',
    from: ['approved', 'scheduled', 'failed'],
    to: 'published',
    who: ['reviewer', 'system'],
    guards: beforePublishing,
    demands: [],
  },
  fail: {
    on: 'edition',
    from: ['scheduled'],
    to: 'failed',
    who: ['system'],
    guards: [],
    demands: [],
  },
  editorialFix: {
    on: 'edition',
    from: ['submitted'],
    to: 'same',
    who: ['reviewer'],
    guards: [guard.isClaimedByActor, guard.isNotOwnWork],
    demands: [guard.hashAsShown, guard.onlyLanguageChanges],
  },
  decline: {
    on: 'edition',
    from: ['submitted', 'changesRequested', 'draft'],
    to: 'declined',
    who: ['reviewer'],
    guards: [],
    demands: [guard.declineExplained],
  },
  reopen: {
    on: 'edition',
    from: ['declined', 'discarded'],
    to: 'draft',
    whileDocument: ['never', ...notArchived],
    who: ['ownerMember', 'reviewer'],
    guards: [guard.leadTakesPart, guard.mayReopenAgain],
    demands: [],
  },
  forcePublish: {
    on: 'edition',
    from: ['draft', 'submitted'],
    to: 'published',
    who: ['admin'],
    guards: [guard.isNotTakenAway, guard.contentIsComplete, guard.slugIsFree, guard.consentIsRenewed],
    demands: [guard.reasonGiven],
  },
  rollBack: {
    on: 'edition',
    from: ['none'],
    to: 'submitted',
    whileDocument: ['live'],
    who: ['reviewer'],
    guards: [],
    demands: [guard.earlierEditionKnown],
  },
  changeSlug: {
    on: 'edition',
    from: ['none'],
    to: 'submitted',
    whileDocument: ['live'],
    who: ['reviewer'],
    guards: [],
    demands: [guard.newSlugGiven],
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
    demands: [guard.replyFits, guard.textGiven],
  },
  answer: {
    on: 'edition',
    from: ['draft', 'changesRequested'],
    to: 'same',
    who: ['ownerMember'],
    guards: [],
    demands: [guard.commentKnown, guard.beginsThread, guard.textGiven],
  },
  resolve: {
    on: 'edition',
    from: everyOpen,
    to: 'same',
    who: ['reviewer'],
    guards: [],
    demands: [guard.commentKnown, guard.beginsThread],
  },
  withdraw: {
    on: 'document',
    from: ['live'],
    to: 'withdrawn',
    who: ['reviewer'],
    guards: [],
    demands: [guard.noticeGiven],
  },
  reinstate: {
    on: 'document',
    from: ['withdrawn', 'offline'],
    to: 'live',
    who: ['reviewer'],
    guards: [guard.leadHasNotLeft, guard.isAnotherThanWhoTookItAway, guard.approvedTextHolds],
    demands: [],
  },
  archive: {
    on: 'document',
    from: ['live', 'withdrawn', 'offline'],
    to: 'archived',
    who: ['admin'],
    guards: [guard.nothingIsOpen],
    demands: [],
  },
  emergencyStop: {
    on: 'document',
    from: ['live', 'withdrawn'],
    to: 'offline',
    who: ['reviewer', 'ownerManager'],
    guards: [],
    demands: [guard.groundGiven, guard.reasonGiven],
  },
  confirmAfterwards: {
    on: 'document',
    from: ['live'],
    to: 'same',
    who: ['reviewer'],
    guards: [guard.isForcedByAnother],
    demands: [],
  },
  withdrawConsent: {
    on: 'document',
    from: publications,
    to: 'same',
    only: ['contacts'],
    who: ['reviewer', 'ownerManager', 'organisationManager'],
    guards: [],
    demands: [],
  },
  setSessionStatus: {
    on: 'document',
    from: ['live'],
    to: 'same',
    only: ['leerlabos'],
    who: ['reviewer'],
    guards: [],
    demands: [guard.sessionChangeFits],
  },
  confirmFresh: {
    on: 'document',
    from: ['live'],
    to: 'same',
    who: ['ownerMember', 'reviewer'],
    guards: [],
    demands: [],
  },
  inviteCoOwner: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['leadManager', 'reviewer'],
    guards: [],
    demands: [guard.partnerChosen],
  },
  transfer: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['leadManager', 'reviewer'],
    guards: [],
    demands: [guard.partnerChosen],
  },
  acceptOffer: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['offeredManager'],
    guards: [],
    demands: [guard.offerIsTheirs],
  },
  declineOffer: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['offeredManager'],
    guards: [],
    demands: [guard.offerIsTheirs],
  },
  withdrawOffer: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['leadManager', 'reviewer'],
    guards: [],
    demands: [guard.offerIsKnown],
  },
  leave: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['coOwnerManager'],
    guards: [],
    demands: [guard.whichManagedCoOwner],
  },
  removeCoOwner: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['leadManager', 'reviewer'],
    guards: [],
    demands: [guard.coOwnerChosen],
  },
  adopt: {
    on: 'document',
    from: notOver,
    to: 'same',
    only: shared,
    who: ['reviewer'],
    guards: [guard.isNotTheLabos],
    demands: [guard.reasonGiven],
  },
  ask: {
    on: 'document',
    from: ['live', 'withdrawn'],
    to: 'same',
    who: ['ownerMember'],
    guards: [],
    demands: [guard.requestFits],
  },
} as const satisfies Record<string, Transition>

export type Action = keyof typeof transitions
export const actions = Object.keys(transitions) as Action[]
/** Whether an action exists in a collection at all. */
export const existsIn = (action: Action, kind: Kind): boolean => transitionOf(action).only?.includes(kind) ?? true
export const isAction = (name: string): name is Action => Object.hasOwn(transitions, name)

/** The row of an action, in its general shape. */
export const transitionOf = (action: Action): Transition => transitions[action]

/** Actions without an address of their own: Payload's create and update save, and only the clock lets something fail. */
export const withoutAddress = ['save', 'fail'] as const satisfies readonly Action[]
export type Addressed = Exclude<Action, (typeof withoutAddress)[number]>
export const isAddressed = (action: Action): action is Addressed =>
  !(withoutAddress as readonly Action[]).includes(action)
