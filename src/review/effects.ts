import { discard } from './effects/discard.ts'
import * as onDocument from './effects/document.ts'
import * as onEdition from './effects/edition.ts'
import * as byLabo from './effects/labo.ts'
import * as remarks from './effects/remarks.ts'
import * as byOwners from './effects/owners.ts'
import type { Effect, Work } from './effects/work.ts'
import type { ActionInput } from './input.ts'
import { announce } from './publish.ts'
import type { Loaded } from './records.ts'
import type { Action } from './transitions.ts'

export type { Work } from './effects/work.ts'

/** What each action does, once the table allowed it. `save` is carried out by the intake hooks. */
export const effects: Record<Exclude<Action, 'save'>, Effect> = {
  ...onEdition,
  ...byLabo,
  ...onDocument,
  ...remarks,
  ...byOwners,
  discard,
}

/** Actions after which the read model must be told; always the last step before the commit. */
const seenByPublic: readonly Action[] = [
  'publish',
  'forcePublish',
  'withdraw',
  'reinstate',
  'archive',
  'emergencyStop',
  'withdrawConsent',
  'setSessionStatus',
  'confirmFresh',
]

/** A contact that was never online can withdraw its consent too; the public has nothing to be told then. */
export const announceIfPublic = async (action: Action, { sql, document, now }: Work, after: Loaded): Promise<void> => {
  const isPublic = document.publication !== 'never' || action === 'publish' || action === 'forcePublish'
  if (seenByPublic.includes(action) && isPublic) await announce(sql, now, after)
}

/** What people write with an action, as history keeps it; remarks are kept as remarks. */
const keptWords = ['reasonCode', 'reason', 'alternative', 'notice', 'note', 'changeNote', 'fixes'] as const

export const wordsOf = (action: Action, input: ActionInput): Record<string, unknown> =>
  Object.fromEntries(
    [...keptWords, ...(action === 'ask' ? (['text'] as const) : [])].flatMap((key) => {
      const value = typeof input[key] === 'string' ? input[key].trim() : input[key]
      return value === undefined || value === '' ? [] : [[key, value]]
    }),
  )
