import { Link } from '@payloadcms/ui'

import { inLanguage } from '../words/index.ts'
import type { DeclinedText } from './declined.ts'
import { addressOf, type DeskProps, titleOf } from './desk.ts'

/** A text that the labo did not take up: why, and how to go on. */
export const DeclinedItem = ({ declined, props }: { declined: DeclinedText; props: DeskProps }) => {
  const { language } = props
  const { reason, record, why } = declined
  const say = (text: { nl: string; en: string }) => inLanguage(text, language)
  return (
    <li className="desk__item">
      <Link className="desk__link" href={addressOf(props, record)}>
        {titleOf(record, language)}
      </Link>
      <p>
        {say(words.title)}
        {record.publication === 'live' && ` ${say(words.liveStays)}`}
      </p>
      {reason && <p className="desk__asked">{reason}</p>}
      {why?.reason && <p>{why.reason}</p>}
      {why?.alternative && (
        <p>
          <strong>{say(words.instead)}</strong> {why.alternative}
        </p>
      )}
      <p>{say(words.goOn)}</p>
    </li>
  )
}

const words = {
  goOn: {
    nl: 'De tekst blijft bewaard. Open hem om hem te herwerken of te heropenen.',
    en: 'The text is kept. Open it to rework or reopen it.',
  },
  instead: { nl: 'Wat kan wel?', en: 'What can be done instead?' },
  liveStays: { nl: 'Wat online staat, veranderde niet.', en: 'What is online did not change.' },
  title: { nl: 'Het labo nam de laatste versie niet op.', en: 'The labo declined the last version.' },
}
