import { Link } from '@payloadcms/ui'

import { inLanguage } from '../words/index.ts'
import { requestWords } from '../words/requests.ts'
import { addressOf, type DeskProps, leadOf, titleOf } from './desk.ts'
import type { AskedOfLabo } from './requests.ts'
import { askedWords } from './waited.ts'

/** What partners asked of the labo; the page of the text has the button that does it. */
export const RequestList = ({ asked, props }: { asked: readonly AskedOfLabo[]; props: DeskProps }) => {
  const { language } = props
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="desk-requests">
      <h2 id="desk-requests">
        {inLanguage(words.title, language)} ({asked.length})
      </h2>
      <ul className="desk__list">
        {asked.map(({ asked: request, record }) => (
          <li className="desk__item" key={`${record.id} ${request.about} ${request.session ?? ''}`}>
            <Link className="desk__link" href={addressOf(props, record)}>
              {titleOf(record, language)}
            </Link>
            <p className="desk__asked">{inLanguage(requestWords(request.about, request.status), language)}</p>
            {request.text && <p>“{request.text}”</p>}
            <p>
              {leadOf(record)}. {inLanguage(askedWords(request.at, new Date()), language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = { title: { nl: 'Gevraagd door partners', en: 'Asked by partners' } }
