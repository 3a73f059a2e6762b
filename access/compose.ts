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
    const answers = rules.map((rule) => sound(rule(actor)))
    if (answers.includes(true)) return true
    const filters = answers.filter(isFilter)
    return filters.length > 1 ? { or: filters } : (filters[0] ?? false)
  }

export const allOf =
  (...rules: [Rule, ...Rule[]]): Rule =>
  (actor) => {
    const answers = rules.map((rule) => sound(rule(actor)))
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
    const answer = sound(rule(actor))
    return isFilter(answer) ? withPrefix(prefix, answer) : answer
  }

/** Makes a rule into what Payload asks for. */
export const granted =
  (rule: Rule): Access =>
  ({ req }) =>
    sound(rule(actorOf(req)))

/** What is not exactly yes, or a filter that filters, is no. */
const sound = (answer: Answer): Answer => (answer === true || (isFilter(answer) && filters(answer)) ? answer : false)

const filters = (where: Where): boolean => {
  const [entry, ...more] = Object.entries(where)
  if (!entry || more.length > 0) return false
  const [key, value] = entry
  if (key === 'and' || key === 'or') return Array.isArray(value) && value.length > 0 && value.every(filters)
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const [[operator, operand] = [], ...others] = Object.entries(value)
  if (operator === undefined || others.length > 0 || operand === undefined) return false
  return !Array.isArray(operand) || (operand.length > 0 && !operand.some(isNothing))
}

const isNothing = (item: unknown): boolean => item === undefined || item === null

const isFilter = (answer: Answer): answer is Where => typeof answer === 'object' && Boolean(answer)

const withPrefix = (prefix: string, where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? [key, value.map((part) => withPrefix(prefix, part))]
        : [`${prefix}${key}`, value],
    ),
  )
