import type { Facts } from './facts.ts'
import type { ActionInput } from './input.ts'
import type { Problem } from './problem-list.ts'
import { openStates } from './states.ts'
import { type Action, actions, existsIn, type Role, transitionOf } from './transitions.ts'

/** One action as it stands for this actor now: allowed, or every reason why not. */
export type Offer = { action: Action; allowed: boolean; reasons: readonly Problem[] }

/** Why an action is refused, sorted by what HTTP calls it. */
export type Refusal =
  | { because: 'role' }
  | { because: 'state' }
  | { because: 'own-work'; reasons: readonly Problem[] }
  | { because: 'guards'; reasons: readonly Problem[] }

/** Every action that the actor's role could ever do here, with the reasons why not now. Pure. */
export const openTo = (facts: Facts): Offer[] =>
  actions
    .filter((action) => holdsRole(facts, action))
    .map((action) => {
      if (!fitsState(facts, action)) return { action, allowed: false, reasons: [wrongState] }
      const reasons = transitionOf(action).guards.flatMap((guard) => guard(facts))
      return { action, allowed: reasons.length === 0, reasons }
    })

/** What stands in the way of this action with this input; undefined when nothing does. Pure. */
export const refusalOf = (facts: Facts, action: Action, input: ActionInput): Refusal | undefined => {
  if (!holdsRole(facts, action)) return { because: 'role' }
  if (!fitsState(facts, action)) return { because: 'state' }
  const { guards, demands } = transitionOf(action)
  const failed = guards.flatMap((guard) => guard(facts))
  const ownWork = failed.filter(({ code }) => ownWorkCodes.includes(code))
  if (ownWork.length > 0) return { because: 'own-work', reasons: ownWork }
  const reasons = [...failed, ...demands.flatMap((demand) => demand(facts, input))]
  return reasons.length > 0 ? { because: 'guards', reasons } : undefined
}

const ownWorkCodes: readonly string[] = ['own-submission', 'own-text', 'own-partner', 'own-removal', 'own-emergency']

const holdsRole = (facts: Facts, action: Action): boolean =>
  existsIn(action, facts.kind) && transitionOf(action).who.some((role) => has[role](facts))

const has: Record<Role, (facts: Facts) => boolean> = {
  ownerMember: ({ actor }) => actor.isMemberOfOwner,
  leadMember: ({ actor }) => actor.isMemberOfLead,
  reviewer: ({ actor }) => actor.isReviewer,
  admin: ({ actor }) => actor.isAdmin,
  ownerManager: ({ actor }) => actor.isManagerOfOwner,
  organisationManager: ({ actor }) => actor.isManagerOfOrganisation,
  system: ({ actor }) => actor.isSystem,
  coOwnerMember: ({ actor }) => actor.coOwnerOf.length > 0,
  coOwnerManager: ({ actor }) => actor.managedCoOwners.length > 0,
  leadManager: ({ actor }) => actor.isManagerOfLead,
  offeredManager: ({ actor }) => actor.offeredTo.length > 0,
}

const fitsState = (facts: Facts, action: Action): boolean => {
  const transition = transitionOf(action)
  if (transition.on === 'document') return transition.from.includes(facts.publication)
  const state = facts.edition?.state
  if (state === undefined) return transition.from.includes('none')
  if (transition.whileDocument && !transition.whileDocument.includes(facts.publication)) return false
  const isOpen = (openStates as readonly string[]).includes(state)
  return transition.from.includes(state) || (!isOpen && transition.from.includes('none'))
}

const wrongState: Problem = {
  code: 'wrong-state',
  message: { nl: 'Dat kan nu niet, zoals deze tekst er nu voor staat.', en: 'Not possible in the present state.' },
}
