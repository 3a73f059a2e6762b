import { lockedStates } from '#src/review/states.ts'

import { allOf, anyOf, oneOf, type Rule } from './compose.ts'
import { isSignedIn } from './permissions.ts'

/** Documents that the actor's organisations lead or co-own, as their record says (never as the content says). */
export const ownDocument: Rule = anyOf(
  (actor) => oneOf('document.lead', actor.partnerIds),
  (actor) => oneOf('document.coOwners', actor.partnerIds),
)

/** Documents of which no edition is with the labo or waits for publication. `exists` because SQL finds no null in a list. */
export const writableNow: Rule = anyOf(
  () => ({ 'document.editionState': { exists: false } }),
  () => ({ 'document.editionState': { not_in: [...lockedStates] } }),
)

/** What the public can see too. `_status` matters: with `draft=true` Payload asks this of the newest version, not of the public row. */
export const onlineDocument: Rule = allOf(
  isSignedIn,
  () => ({ _status: { equals: 'published' } }),
  () => ({ 'document.publication': { in: ['live', 'withdrawn'] } }),
)

/** Records (`documents`) and what hangs on them, through the relation named `via` (empty for the record itself). */
export const ownRecord = (via: '' | 'document.'): Rule =>
  anyOf(
    (actor) => oneOf(`${via}lead`, actor.partnerIds),
    (actor) => oneOf(`${via}coOwners`, actor.partnerIds),
  )

/** The one row that is the actor's own. */
export const ownAccount: Rule = (actor) => (actor.kind === 'person' ? { id: { equals: actor.id } } : false)

/** People who share an organisation with the actor. */
export const colleague: Rule = (actor) => oneOf('memberships.partner', actor.partnerIds)

/** Files that the actor's organisations put in. */
export const ownFile: Rule = (actor) => oneOf('owner', actor.partnerIds)
