'use client'

import type { Words } from '#src/review/words.ts'

import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import { isForLabo, type StandingOf } from './contract.ts'

/** What is out of the ordinary, in a few words each; the whole story stands beside the form. */
export const Flags = ({ standing }: { standing: StandingOf }) => {
  const { language, say } = useSay()
  const tone = isForLabo(standing) ? 'standing__flag standing__flag--grave' : 'standing__flag'
  return flagsOf(standing, language).map((flag) => (
    <span className={tone} key={flag.nl}>
      {say(flag)}
    </span>
  ))
}

const flagsOf = ({ document }: StandingOf, language: string): Words[] => [
  ...(document.forced
    ? [{ nl: 'Noodpublicatie: nog achteraf na te lezen.', en: 'Emergency publication: still to be confirmed.' }]
    : []),
  ...(document.stopped
    ? [
        {
          nl: `Noodstop: het labo lost dit op tegen ${dayIn(document.stopped.resolveBy, language)}.`,
          en: `Emergency stop: the labo settles this by ${dayIn(document.stopped.resolveBy, language)}.`,
        },
      ]
    : []),
]
