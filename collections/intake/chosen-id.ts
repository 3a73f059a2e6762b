import type { CollectionBeforeOperationHook } from 'payload'

import { isPlainObject, without } from './problem.ts'

/** A client may name neither the id of what it creates, nor the moments and sessions that the server keeps; scripts may. */
const keptByServer = new Set(['id', 'createdAt', 'updatedAt'])
const keptOfPeople = new Set([...keptByServer, 'sessions'])

/** Drops what a client cannot choose. Silently: an admin form sends these back as it read them. */
export const refuseChosenId: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args
  const sent: unknown = args.data
  return isPlainObject(sent)
    ? { ...args, data: without(collection.slug === 'users' ? keptOfPeople : keptByServer, sent) }
    : args
}
