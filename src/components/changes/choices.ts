import type { Words } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'
import { dayIn } from '../words/index.ts'
import type { Since } from './use-changes.ts'

/** Since when one can ask what changed, the most useful first. */
export const choicesOf = ({ document, edition }: StandingOf): { value: Since; label: Words }[] => {
  const live = document.liveEdition
  const earlier = document.earlierEditions.filter(({ number }) => number !== edition?.number)
  return [
    ...(live !== null && live !== edition?.number ? [{ value: 'live', label: words.live }] : []),
    ...(live === edition?.number ? earlier.map(choiceOf) : []),
    { value: 'seen', label: words.seen },
    ...(live === edition?.number ? [] : earlier.map(choiceOf)),
  ]
}

const choiceOf = ({ number, publishedAt }: { number: number; publishedAt: string | null }) => ({
  value: String(number),
  label: {
    nl: `versie ${number}${publishedAt ? `, online sinds ${dayIn(publishedAt, 'nl')}` : ''}`,
    en: `version ${number}${publishedAt ? `, online since ${dayIn(publishedAt, 'en')}` : ''}`,
  },
})

const words = {
  live: { nl: 'wat nu online staat', en: 'what is online now' },
  seen: { nl: 'ik laatst keek', en: 'I last looked' },
}
