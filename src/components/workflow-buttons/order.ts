import type { Action } from '#src/review/transitions.ts'

import type { Offer, StandingOf } from '../standing/contract.ts'

/** The buttons to show: the one that brings the work further, one beside it, and the rest in a small list. */
export type Shown = { main: Offer | undefined; beside: Offer | undefined; rest: readonly Offer[] }

/** What brings the work further comes first. */
const further: readonly Action[] = ['publish', 'approve', 'requestChanges', 'claim', 'submit']
const others: readonly Action[] = ['start', 'release', 'withdrawSubmission', 'returnToDraft', 'discard', 'withdraw']

/** Sorts the offers. Without an allowed main action, the first one that only its reasons hold back is shown, with those reasons. */
export const shownOf = ({ actions }: StandingOf): Shown => {
  const isMine = actions.some(({ action, allowed }) => action === 'release' && allowed)
  const offered = (action: Action) =>
    actions.find((offer) => offer.action === action && !(isMine && action === 'claim'))
  const steps = further.flatMap((action) => offered(action) ?? [])
  const main = steps.find(({ allowed }) => allowed) ?? steps.find(isHeldBack)
  const beside = steps.find((offer) => offer !== main && offer.allowed && offer.action === 'requestChanges')
  const held = steps.filter((offer) => offer !== main && offer !== beside && isHeldBack(offer))
  const rest = [...held, ...others.flatMap((action) => offered(action) ?? []).filter(({ allowed }) => allowed)]
  return { main, beside, rest: main ? rest : rest.slice(1), ...(main ? {} : { beside: rest[0] }) }
}

/** Reasons that say it is another step's turn; such a step is not shown. */
const notYet: readonly string[] = ['wrong-state', 'not-claimed']

const isHeldBack = ({ allowed, reasons }: Offer): boolean =>
  !allowed && reasons.length > 0 && reasons.every(({ code }) => !notYet.includes(code))
