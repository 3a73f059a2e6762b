import type { PayloadRequest } from 'payload'

import type { Sql } from '#src/server/database/sql.ts'

import type { ActionInput } from '../input.ts'
import type { DocumentRow, EditionRow } from '../records.ts'

/** What an action works on; all of it under the document's lock, in one transaction. */
export type Work = {
  req: PayloadRequest
  sql: Sql
  document: DocumentRow
  /** The open edition, else the last one; actions on a document do not look at it. */
  edition: EditionRow | null
  actor: string | null
  /** Whether the actor acts as the labo, not as a partner. */
  asLabo: boolean
  input: ActionInput
  now: Date
}

/** An action on an edition always has one. */
export type EditionWork = Work & { edition: EditionRow }

/**
 * What goes into the event: ids, counts, codes and hashes, never words. `edition` names the edition the event is about, when it is
 * not the one that the action found.
 */
export type Facts = Record<string, unknown> & { edition?: number }
export type Effect = (work: Work) => Promise<Facts>

/** For actions whose table row guarantees an edition. */
export const onEdition =
  (effect: (work: EditionWork) => Promise<Facts>): Effect =>
  (work) => {
    if (!work.edition) throw new Error('This action needs an edition.')
    return effect({ ...work, edition: work.edition })
  }
