import type { PayloadRequest } from 'payload'

import { actorOf } from '#access/actor.ts'
import { sqlOf } from '#src/server/database/sql.ts'

import { relatedId } from '../intake/ids.ts'
import { chooseOwner } from '../intake/owner.ts'

/**
 * The organisation that a new file belongs to, by the same rule as for texts. A script that names none makes a file of nobody.
 * @throws Refused 422 on `owner`
 */
export const chooseFileOwner = async (req: PayloadRequest, asked: unknown): Promise<string | null> => {
  const actor = actorOf(req)
  const id = relatedId(asked) ?? asked
  if (actor.kind === 'anonymous' && (id === undefined || id === null)) return null
  return chooseOwner(await sqlOf(req), actor, id)
}
