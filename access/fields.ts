import type { FieldAccess } from 'payload'

import { actorOf } from './actor.ts'
import type { Rule } from './compose.ts'
import { isLabo, isLaboAdmin, nobody } from './permissions.ts'

type WriteAccess = { create: FieldAccess; update: FieldAccess }

const writableBy = (rule: Rule): WriteAccess => {
  const granted: FieldAccess = ({ req }) => rule(actorOf(req)) === true
  return { create: granted, update: granted }
}

/** Set by the server only. */
export const nobodyWrites = writableBy(nobody)
export const laboDecides = writableBy(isLabo)
export const adminDecides = writableBy(isLaboAdmin)
