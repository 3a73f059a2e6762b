import { Link } from '@payloadcms/ui'

import type { DocumentRecord } from '#payload-types'
import type { Words } from '#src/review/words.ts'

import { momentIn } from '../words/brussels.ts'
import { dayIn, inLanguage } from '../words/index.ts'
import { addressOf, type DeskProps, leadOf, titleOf } from './desk.ts'
import type { Forced } from './urgent.ts'

type Props = { props: DeskProps; forced: readonly Forced[]; stopped: readonly DocumentRecord[] }

/** What cannot wait: stops with a deadline, and what went online without a review. Nothing at all on a usual day. */
export const UrgentList = ({ forced, props, stopped }: Props) => {
  const { language } = props
  const say = (text: Words) => inLanguage(text, language)
  const count = forced.length + stopped.length
  if (count === 0) return null
  const item = (record: DocumentRecord, what: Words, when: Words) => (
    <li className="desk__item" key={record.id}>
      <Link className="desk__link" href={addressOf(props, record)}>
        {titleOf(record, language)}
      </Link>
      <p className="desk__asked">{say(what)}</p>
      <p>
        {leadOf(record)}. {say(when)}
      </p>
    </li>
  )
  return (
    <section aria-labelledby="desk-urgent" className="desk__urgent">
      <h2 id="desk-urgent">
        {say(words.title)} ({count})
      </h2>
      <ul className="desk__list">
        {stopped.map((record) => item(record, words.stopped, deadlineOf(record, language)))}
        {forced.map(({ at, record }) => item(record, words.forced, sinceWhen(at, language)))}
      </ul>
    </section>
  )
}

const deadlineOf = ({ resolveBy }: DocumentRecord, language: string): Words => {
  const day = dayIn(resolveBy, language)
  const isLate = Boolean(resolveBy) && Date.parse(resolveBy ?? '') < Date.now()
  return {
    nl: `Op te lossen tegen ${day}.${isLate ? ' Te laat.' : ''}`,
    en: `To be settled by ${day}.${isLate ? ' Late.' : ''}`,
  }
}

const sinceWhen = (at: string | null, language: string): Words => {
  const moment = at ? momentIn(at, language) : ''
  return { nl: `Online gezet op ${moment}.`, en: `Put online on ${moment}.` }
}

const words = {
  forced: { nl: 'Noodpublicatie: nog achteraf na te lezen', en: 'Emergency publication: still to be confirmed' },
  stopped: { nl: 'Noodstop: van de site gehaald', en: 'Emergency stop: taken off the site' },
  title: { nl: 'Dringend', en: 'Urgent' },
}
