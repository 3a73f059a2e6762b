import type { Access, Where } from 'payload'

import { type Actor, actorOf } from './actor.ts'

/** What a rule answers: yes, no, or "these documents". */
export type Answer = boolean | Where

/** A rule is synchronous and asks nothing of the database: what it needs is on the actor. */
export type Rule = (actor: Actor) => Answer

/**
 * The only place where filters are combined (trap F9: an empty `or`, `and` or `{}` lets everything through on Postgres, and
 * an object with two keys loses one). Never an empty list, never two keys.
 */
export const anyOf =
  (...rules: [Rule, ...Rule[]]): Rule =>
  (actor) => {
    const answers = rules.map((rule) => rule(actor))
    if (answers.includes(true)) return true
    const filters = answers.filter(isFilter)
    return filters.length > 1 ? { or: filters } : (filters[0] ?? false)
  }

export const allOf =
  (...rules: [Rule, ...Rule[]]): Rule =>
  (actor) => {
    const answers = rules.map((rule) => rule(actor))
    if (answers.includes(false)) return false
    const filters = answers.filter(isFilter)
    return filters.length > 1 ? { and: filters } : (filters[0] ?? true)
  }

/** A filter "field is one of these ids"; no ids means no documents. */
export const oneOf = (field: string, ids: readonly string[]): Answer =>
  ids.length > 0 ? { [field]: { in: [...ids] } } : false

/** Puts `prefix` before every field of the rule's filter, as `readVersions` needs (`version.owner`, not `owner`). */
export const prefixed =
  (prefix: string, rule: Rule): Rule =>
  (actor) => {
    const answer = rule(actor)
    return isFilter(answer) ? withPrefix(prefix, answer) : answer
  }

/** Makes a rule into what Payload asks for. */
export const granted =
  (rule: Rule): Access =>
  ({ req }) =>
    rule(actorOf(req))

const isFilter = (answer: Answer): answer is Where => typeof answer === 'object'

const withPrefix = (prefix: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? [key, value.map((part) => withPrefix(prefix, part))]
        : [`${prefix}${key}`, value],
    ),
  )
