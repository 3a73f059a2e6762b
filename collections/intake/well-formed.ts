import type { CollectionBeforeOperationHook } from 'payload'

import { invalid } from '#src/review/refusals.ts'

import { incomingProblems } from './incoming.ts'
import { isPlainObject } from './problem.ts'

/** Sent along with a person, stored elsewhere or not at all. */
const passwords = ['password', 'confirm-password'] as const

/**
 * The form of what clients send to collections without review (words, people, files).
 * @throws Refused 422 naming each field that is wrong.
 */
export const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args
  const problems = incomingProblems(collection, collection.auth ? withoutPasswords(args.data) : args.data)
  if (problems.length > 0) throw invalid(problems)
  return args
}

const withoutPasswords = (data: unknown): unknown => {
  if (!isPlainObject(data)) return data
  const rest = { ...data }
  for (const key of passwords) delete rest[key]
  return rest
}
