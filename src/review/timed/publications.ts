import { createLocalReq } from 'payload'

import { clock } from '#src/server/clock.ts'
import { sqlOn } from '#src/server/database/sql.ts'
import type { Workplace } from '#src/server/jobs/jobs.ts'
import { log } from '#src/server/log.ts'

import type { Kind } from '../facts.ts'
import { performAsSystem } from '../perform.ts'
import type { Problem } from '../problem-list.ts'
import { type Loaded, loadRecord } from '../records.ts'
import { Refused } from '../refusals.ts'
import { inTransaction } from '../transaction.ts'

type Scheduled = { collection: Kind; id: string; edition: number }

/** Puts online whatever was planned for `now` or before; each in a transaction of its own. */
export const publicationsDue = async (at: Workplace, now: Date): Promise<void> => {
  const due = await sqlOn(at.pool).query<Scheduled>(
    `SELECT d.collection, d.id, e.number::int AS edition FROM editions e JOIN documents d ON d.id = e.document_id
     WHERE e.state = 'scheduled' AND e.publish_at <= $1::timestamptz ORDER BY e.publish_at LIMIT 100`,
    [now.toISOString()],
  )
  for (const one of due) await publishAtItsTime(at, one, now)
}

/**
 * Puts one planned edition online, when its moment has come and everything that publishing asks still holds; else it fails, with every
 * reason, and what is online stays as it is. Doing it twice, or at the same time as somebody else, does it once.
 * @throws when the database is not there: then it is tried again, and nothing has changed
 */
export const publishAtItsTime = async (
  { payload }: Workplace,
  { collection, id, edition }: Scheduled,
  now = clock.now(),
): Promise<void> => {
  const attempt = async (problems?: readonly Problem[]): Promise<readonly Problem[]> => {
    const req = await createLocalReq({}, payload)
    return inTransaction(req, async (sql) => {
      const loaded = await loadRecord(sql, collection, id, true)
      if (!loaded || !isDue(loaded, edition, now)) return []
      if (problems) return performAsSystem(req, sql, loaded, 'fail', { problems })
      const against = await performAsSystem(req, sql, loaded, 'publish')
      return against.length === 0 ? [] : performAsSystem(req, sql, loaded, 'fail', { problems: against })
    })
  }
  try {
    await attempt()
  } catch (error) {
    if (isPassing(error)) throw error
    log.error({ msg: 'A planned publication failed', collection, id, edition, err: error })
    await attempt(error instanceof Refused && error.problems.length > 0 ? error.problems : [unexpected])
  }
}

const isDue = ({ edition }: Loaded, number: number, now: Date): boolean =>
  edition?.state === 'scheduled' &&
  edition.number === number &&
  edition.publishAt !== null &&
  Date.parse(edition.publishAt) <= now.getTime()

/** Faults of the database that go away by themselves (PostgreSQL's classes of connection, resources, operators and locks). */
const isPassing = (error: unknown): boolean => {
  const { code, cause, message } = error as { code?: unknown; cause?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(08|40|53|55|57)\w{3}$|^E[A-Z]+$/.test(code)) return true
  if (typeof message === 'string' && /connection|timeout|no live transaction/i.test(message)) return true
  return cause instanceof Error && isPassing(cause)
}

const unexpected: Problem = {
  code: 'unexpected',
  message: {
    nl: 'Er ging bij ons iets mis. Probeer te publiceren; lukt dat niet, laat het dan aan de beheerder weten.',
    en: 'Something went wrong on our side. Try to publish; tell the administrator when that fails.',
  },
}
