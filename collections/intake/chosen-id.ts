import type { CollectionBeforeOperationHook } from 'payload'

import { isPlainObject } from './problem.ts'

/** A client may name neither the id of what it creates, nor the moments and sessions that the server keeps; scripts may. */
const chosenByServer = ['id', 'createdAt', 'updatedAt']

/** Drops what a client cannot choose. Silently: an admin form sends these back as it read them. */
export const refuseChosenId: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args
  const sent: unknown = args.data
  if (!isPlainObject(sent)) return args
  const data = { ...sent }
  for (const key of collection.auth ? [...chosenByServer, 'sessions'] : chosenByServer) delete data[key]
  return { ...args, data }
}
