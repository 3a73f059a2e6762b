import { digestsDue } from '#src/notifications/digest.ts'
import { forgetAnswers } from '#src/review/timed/forget-answers.ts'
import { publicationsDue } from '#src/review/timed/publications.ts'
import { purgeDue } from '#src/review/timed/purge.ts'
import { remindersDue, stopsDue } from '#src/review/timed/reminders.ts'

import { clock } from '../clock.ts'
import { log } from '../log.ts'
import type { Workplace } from './jobs.ts'

/** One kind of thing that time makes due. Doing it twice is doing it once; several workers may look at the same moment. */
type Due = (at: Workplace, now: Date) => Promise<unknown>

/** What is looked at, each on its own: one that fails does not keep the others waiting. */
const rounds: Readonly<Record<string, Due>> = {
  digests: digestsDue,
  publications: publicationsDue,
  reminders: remindersDue,
  stops: stopsDue,
  purge: purgeDue,
  answers: forgetAnswers,
}

/**
 * Does whatever is due at `now`: texts that go online, reminders, digests, deadlines, what may be thrown away.
 * @returns the names of what failed; the reason is in the log, and the next round tries again
 */
export const sweep = async (at: Workplace, now: Date = clock.now()): Promise<string[]> => {
  const failed: string[] = []
  for (const [name, due] of Object.entries(rounds)) {
    try {
      await due(at, now)
    } catch (error) {
      failed.push(name)
      log.error({ msg: 'Something that was due could not be done', round: name, err: error })
    }
  }
  return failed
}
