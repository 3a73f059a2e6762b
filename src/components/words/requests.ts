import type { RequestSubject } from '#src/review/input.ts'
import type { Words } from '#src/review/words.ts'

import { sessionWord } from './sessions.ts'

/** What an owner asks for, in a few words. */
export const requestWords = (about: RequestSubject, status: string | null): Words => {
  if (about !== 'session') return words[about]
  const word = sessionWord(status ?? '')
  return { nl: `Sessie bijwerken: ${word.nl}`, en: `Update a session: ${word.en}` }
}

const words = {
  withdraw: { nl: 'Van de site halen', en: 'Take off the site' },
  reinstate: { nl: 'Weer online zetten', en: 'Put online again' },
}
