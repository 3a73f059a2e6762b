import type { CollectionBeforeOperationHook } from 'payload'

import { invalid } from '#src/review/refusals.ts'

import { incomingProblems } from './incoming.ts'
import { isPlainObject, without } from './problem.ts'

/** Sent along with a person, stored elsewhere or not at all. */
const passwords = new Set(['password', 'confirm-password'])

/**
 * The form of what clients send to collections without review (words, people, files).
 * @throws Refused 422 naming each field that is wrong.
 */
export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args
  const sent: unknown = args.data
  const isPerson = collection.slug === 'users' && isPlainObject(sent)
  const problems = incomingProblems(collection, isPerson ? without(passwords, sent) : sent)
  if (problems.length > 0) throw invalid(problems)
  return args
}
