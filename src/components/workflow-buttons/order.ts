import type { Action } from '#src/review/transitions.ts'

import { isForLabo, type Offer, type StandingOf } from '../standing/contract.ts'

/** The buttons to show: the one that brings the work further, one beside it, a small list, and apart what has large consequences. */
export type Shown = {
  main: Offer | undefined
  beside: Offer | undefined
  rest: readonly Offer[]
  grave: readonly Offer[]
}

/** What brings the work further comes first. */
const further: readonly Action[] = [
  'acceptOffer',
  'agree',
  'confirmAfterwards',
  'publish',
  'approve',
  'requestChanges',
  'claim',
  'submit',
  'reinstate',
  'reopen',
]
const others: readonly Action[] = [
  'start',
  'confirmFresh',
  'schedule',
  'unschedule',
  'editorialFix',
  'release',
  'withdrawSubmission',
  'returnToDraft',
  'setSessionStatus',
  'ask',
  'changeSlug',
  'rollBack',
  'remark',
  'inviteCoOwner',
  'transfer',
]
/** Steps that take a text or a person away, or go past the review. */
const withConsequences: readonly Action[] = [
  'removeCoOwner',
  'leave',
  'removeOurName',
  'adopt',
  'discard',
  'decline',
  'withdraw',
  'withdrawConsent',
  'emergencyStop',
  'forcePublish',
  'archive',
]

/** Sorts the offers. Without an allowed main action, the first one that only its reasons hold back is shown, with those reasons. */
export const shownOf = (standing: StandingOf): Shown => {
  const { actions } = standing
  const isMine = actions.some(({ action, allowed }) => action === 'release' && allowed)
  const isPointless = (action: Action) => (isMine && action === 'claim') || (isForLabo(standing) && action === 'ask')
  const offered = (action: Action) => actions.find((offer) => offer.action === action && !isPointless(action))
  const allowedOf = (list: readonly Action[]) =>
    list.flatMap((action) => offered(action) ?? []).filter(({ allowed }) => allowed)
  const steps = further.flatMap((action) => offered(action) ?? [])
  const main = steps.find(({ allowed }) => allowed) ?? steps.find(isHeldBack)
  const beside = steps.find((offer) => offer !== main && offer.allowed && offer.action === 'requestChanges')
  const shown = steps.filter((offer) => offer !== main && offer !== beside && (isHeldBack(offer) || isLater(offer)))
  const rest = [...shown, ...allowedOf(others)]
  const grave = allowedOf(withConsequences)
  if (main) return { main, beside, rest, grave }
  if (rest.length > 0) return { main, beside: rest[0], rest: rest.slice(1), grave }
  const [only, ...more] = grave
  const isTheirs = only?.action === 'withdrawConsent' && more.length === 0
  return { main, beside: isTheirs ? only : undefined, rest, grave: isTheirs ? [] : grave }
}

/** Reasons that say it is another step's turn; such a step is not shown. */
const notYet: readonly string[] = ['wrong-state', 'not-claimed', 'not-forced', 'taken-away', 'not-asked']

const isHeldBack = ({ allowed, reasons }: Offer): boolean =>
  !allowed && reasons.length > 0 && reasons.every(({ code }) => !notYet.includes(code))

/** Allowed beside a step that comes first. */
const isLater = ({ action, allowed }: Offer): boolean => allowed && laterToo.includes(action)
const laterToo: readonly Action[] = ['publish', 'approve', 'claim', 'submit', 'reinstate', 'reopen']
