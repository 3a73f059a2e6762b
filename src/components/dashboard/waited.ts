import type { Words } from '#src/review/words.ts'

import { dayIn, daysSince } from '../words/index.ts'

type Waiting = { submittedAt: string | null; dueOn: string | null; now: Date }

/** How long a text waits, and by when an answer was promised. */
export const waitedWords = ({ dueOn, now, submittedAt }: Waiting): Words => {
  const days = submittedAt ? daysSince(submittedAt, now) : 0
  const promised = dueOn
    ? { nl: ` Antwoord beloofd tegen ${dayIn(dueOn, 'nl')}.`, en: ` Answer promised by ${dayIn(dueOn, 'en')}.` }
    : { nl: '', en: '' }
  const late = dueOn !== null && new Date(dueOn) < now ? { nl: ' Te laat.', en: ' Late.' } : { nl: '', en: '' }
  return { nl: `${sinceNl(days)}${promised.nl}${late.nl}`, en: `${sinceEn(days)}${promised.en}${late.en}` }
}

/** Since when something is asked. */
export const askedWords = (at: string, now: Date): Words => {
  const days = daysSince(at, now)
  if (days === 0) return { nl: 'Vandaag gevraagd.', en: 'Asked today.' }
  return days === 1
    ? { nl: 'Gisteren gevraagd.', en: 'Asked yesterday.' }
    : { nl: `${days} dagen geleden gevraagd.`, en: `Asked ${days} days ago.` }
}

const sinceNl = (days: number): string => {
  if (days === 0) return 'Vandaag ingediend.'
  return days === 1 ? 'Wacht sinds gisteren.' : `Wacht al ${days} dagen.`
}

const sinceEn = (days: number): string => {
  if (days === 0) return 'Submitted today.'
  return days === 1 ? 'Waiting since yesterday.' : `Waiting for ${days} days.`
}
