import { publishAtItsTime } from '#src/review/timed/publications.ts'

import type { Handlers } from './jobs.ts'

/** Who carries out which job; each line is one call into the room that knows how. */
export const handlers: Partial<Handlers> = {
  timed: publishAtItsTime,
}
