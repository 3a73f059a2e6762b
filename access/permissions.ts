import type { Rule } from './compose.ts'

/** Yes or no, by role alone. */
export const nobody: Rule = () => false
export const isSignedIn: Rule = (actor) => actor.kind === 'person'
export const isLabo: Rule = (actor) => actor.kind === 'person' && actor.labo !== null
export const isLaboAdmin: Rule = (actor) => actor.kind === 'person' && actor.labo === 'admin'
export const belongsToPartner: Rule = (actor) => actor.partnerIds.length > 0
