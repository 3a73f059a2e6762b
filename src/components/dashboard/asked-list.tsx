import { Link } from '@payloadcms/ui'

import { dayIn, inLanguage } from '../words/index.ts'
import type { AwaitedOfUs, OfferToUs } from './asked-of-us.ts'
import type { DeskProps } from './desk.ts'
import { OfferAnswer } from './offer-answer.tsx'

type Props = { offers: readonly OfferToUs[]; awaited: readonly AwaitedOfUs[]; props: DeskProps }

/** What other organisations ask of this one: to own a text with them, or to agree with a new version. */
export const AskedList = ({ awaited, offers, props: { language, payload } }: Props) => {
  const say = (text: { nl: string; en: string }) => inLanguage(text, language)
  const nameOf = (title: string | null) => title ?? say(words.untitled)
  if (offers.length + awaited.length === 0) return null
  return (
    <section aria-labelledby="desk-asked">
      <h2 id="desk-asked">{say(words.title)}</h2>
      <ul className="desk__list">
        {awaited.map(({ collection, document, title, until }) => (
          <li className="desk__item" key={document}>
            <Link className="desk__link" href={`${payload.config.routes.admin}/collections/${collection}/${document}`}>
              {nameOf(title)}
            </Link>
            <p className="desk__asked">{say(words.agree(dayIn(until, language)))}</p>
          </li>
        ))}
        {offers.map((offer) => (
          <li className="desk__item" key={offer.id}>
            <p>
              <strong>{nameOf(offer.title)}</strong>
            </p>
            <p className="desk__asked">
              {say((offer.as === 'lead' ? words.lead : words.coOwner)(offer.lead ?? '', offer.partner))}
            </p>
            <OfferAnswer offer={offer} title={nameOf(offer.title)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = {
  agree: (day: string) => ({
    nl: `Gaan jullie akkoord? Na ${day} geldt zwijgen als akkoord.`,
    en: `Do you agree? After ${day} silence counts as agreement.`,
  }),
  coOwner: (lead: string, partner: string) => ({
    nl: `${lead} vraagt of ${partner} mede-eigenaar wil zijn.`,
    en: `${lead} asks whether ${partner} wants to be a co-owner.`,
  }),
  lead: (lead: string, partner: string) => ({
    nl: `${lead} vraagt of ${partner} deze tekst wil overnemen.`,
    en: `${lead} asks whether ${partner} wants to take this text over.`,
  }),
  title: { nl: 'Gevraagd aan jullie', en: 'Asked of you' },
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
}
