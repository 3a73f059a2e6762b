import type { Asker } from './access-cast.ts'
import type { Judge } from './access-tally.ts'
import type { Floor, Question, Said } from './matrix-floor.ts'

/** One thing that somebody tries, as a table of `docs/access.md` names it. */
export type Attempt = {
  keys: readonly string[]
  question: Question
  /** Whether the answer holds what was asked for. */
  holds?: (said: Said) => boolean
  /** It changes something when it works. */
  changes?: boolean
  /** The same question about something that does not exist. */
  nowhere?: Question
  /** What counts as a change, where that is not any row. */
  watch?: () => Promise<unknown>
  /** It may leave traces whatever the answer (a failed sign-in counts). */
  leavesTraces?: boolean
}

/** Tries all of it as one person and holds every answer against the table. */
export const tryAll = async (
  floor: Floor,
  judge: Judge,
  { who, columns, detail }: { who: Asker; columns: readonly string[]; detail?: string },
  attempts: readonly Attempt[],
): Promise<void> => {
  for (const { keys, question, holds, changes = false, nowhere, watch, leavesTraces = false } of attempts) {
    const cell = judge.cellOf(keys, columns)
    if (cell === '–') continue
    const said = await floor.try(who, question, watch)
    const empty = cell === 'hidden' && nowhere ? (await floor.try(who, nowhere)).status : undefined
    judge.hold({
      keys,
      columns,
      who,
      changes,
      detail: `${detail ?? ''} [${question.method ?? 'GET'} ${question.path}]`,
      outcome: {
        status: said.status,
        ...(leavesTraces ? {} : { wrote: said.wrote }),
        ...(holds && said.status < 300 ? { holds: holds(said) } : {}),
        ...(empty === undefined ? {} : { nowhere: empty }),
      },
    })
  }
}
