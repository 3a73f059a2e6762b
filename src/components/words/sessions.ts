import type { SessionWord } from '#src/review/input.ts'
import type { Words } from '#src/review/words.ts'

/** What becomes of a session, as people call it. */
export const sessionWord = (status: string): Words => words[status] ?? { nl: status, en: status }

/** The same as a choice, for who decides or asks. */
export const sessionChoices: Record<SessionWord, Words> = {
  full: { nl: 'Ze is volzet', en: 'It is full' },
  cancelled: { nl: 'Ze is afgelast', en: 'It is cancelled' },
  moved: { nl: 'Ze is verplaatst naar een ander moment', en: 'It is moved to another time' },
  planned: { nl: 'Ze gaat gewoon door, met vrije plaatsen', en: 'It goes ahead, with free places' },
}

const words: Partial<Record<string, Words>> = {
  planned: { nl: 'gaat door', en: 'goes ahead' },
  full: { nl: 'volzet', en: 'full' },
  cancelled: { nl: 'afgelast', en: 'cancelled' },
  moved: { nl: 'verplaatst', en: 'moved' },
  done: { nl: 'voorbij', en: 'over' },
}
