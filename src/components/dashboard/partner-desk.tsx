import { Link } from '@payloadcms/ui'

import { ownRecord } from '#access/rules.ts'
import type { DocumentRecord } from '#payload-types'

import { Members } from '../members/index.tsx'
import { householdsOf } from '../members/load.ts'
import { Welcome } from '../welcome/index.tsx'
import { isNew } from '../welcome/is-new.ts'
import { inLanguage } from '../words/index.ts'
import { AskedList } from './asked-list.tsx'
import { awaitedOfUs, offersToUs } from './asked-of-us.ts'
import { DeclinedItem } from './declined-item.tsx'
import { declinedTexts } from './declined.ts'
import { addressOf, askedOf, type DeskProps, kindIn, recordsWhere, standsWhere, titleOf } from './desk.ts'

const atMost = 20

/** A partner's own texts: where each stands and what is asked. What asks for something comes first. */
export const PartnerDesk = async (props: DeskProps) => {
  const { actor, language, payload } = props
  const say = (text: { nl: string; en: string }) => inLanguage(text, language)
  const own = ownRecord('')(actor)
  const records = typeof own === 'object' ? await recordsWhere(props, own, atMost) : []
  const declined = await declinedTexts(props)
  const households = await householdsOf(props)
  const [offers, awaited, welcomes] = await Promise.all([offersToUs(props), awaitedOfUs(props), isNew(props)])
  const urgent = records.filter(({ editionState }) => editionState === 'changesRequested')
  const rest = records.filter(
    (record) => !urgent.includes(record) && !declined.some(({ record: { id } }) => id === record.id),
  )
  const item = (record: DocumentRecord) => (
    <li className="desk__item" key={record.id}>
      <Link className="desk__link" href={addressOf(props, record)}>
        {titleOf(record, language)}
      </Link>
      <p>
        {kindIn(record, language)}. {standsWhere(record, language)}
      </p>
      {askedOf(record, language) && <p className="desk__asked">{askedOf(record, language)}</p>}
    </li>
  )
  return (
    <section aria-labelledby="desk-title" className="desk">
      <div className="desk__head">
        <h1 id="desk-title">{say(words.title)}</h1>
        <Link className="desk__new" href={`${payload.config.routes.admin}/collections/fiches/create`}>
          {say(words.write)}
        </Link>
      </div>
      {welcomes && <Welcome />}
      <AskedList awaited={awaited} offers={offers} props={props} />
      {records.length === 0 && <p>{say(words.empty)}</p>}
      <ul className="desk__list">
        {urgent.map(item)}
        {declined.map((one) => (
          <DeclinedItem declined={one} key={one.record.id} props={props} />
        ))}
        {rest.map(item)}
      </ul>
      {households.map((household) => (
        <Members household={household} key={household.partner?.id} />
      ))}
    </section>
  )
}

const words = {
  empty: {
    nl: 'Jullie hebben nog geen teksten. Begin met een fiche: één idee waarmee een school maandag aan de slag kan.',
    en: 'You have no texts yet. Start with a fiche: one idea that a school can use on Monday.',
  },
  title: { nl: 'Jullie teksten', en: 'Your texts' },
  write: { nl: 'Nieuwe fiche', en: 'New fiche' },
}
