'use client'

import type { TimelineEntry } from '#src/review/timeline/shape.ts'

import { useSay } from '../words/use-say.ts'
import { momentIn } from './moment.ts'
import { Quotes } from './quotes.tsx'

/** One thing that happened: the sentence, when and by whom, and what was written with it. */
export const Line = ({ entry }: { entry: TimelineEntry }) => {
  const { language, say } = useSay()
  const { at, sentence, who, words } = entry
  const said = say(sentence)
  const name = who === null ? '' : (who.name ?? say(gone))
  const isNamed = who === null || (who.name === null ? said.startsWith(say(goneInFront)) : said.startsWith(who.name))
  return (
    // Focusable by script only: after “show more” the keyboard goes on at the first new line.
    <li className="timeline__line" tabIndex={-1}>
      <p className="timeline__sentence">{said}</p>
      <p className="timeline__when">
        <time dateTime={at}>{momentIn(at, language)}</time>
        {!isNamed && <span> · {name}</span>}
      </p>
      {words && <Quotes words={words} />}
    </li>
  )
}

const gone = { nl: 'iemand die er niet meer is', en: 'somebody who is no longer here' }
const goneInFront = { nl: 'Iemand die er niet meer is', en: 'Somebody who is no longer here' }
