'use client'

import type { Words } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'
import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import { Notice } from './notice.tsx'
import { WishButton } from './wish-button.tsx'

type Props = { standing: StandingOf }

/** Who was asked to own this text, and what co-owners say about the version that is with the labo. */
export const Owners = ({ standing }: Props) => (
  <>
    <Offers standing={standing} />
    <Agreements standing={standing} />
  </>
)

const Offers = ({ standing }: Props) => {
  const { language, say } = useSay()
  const { offers } = standing.document
  if (offers.length === 0) return null
  return (
    <Notice title={say(words.offers)}>
      <ul className="work-panel__requests">
        {offers.map(({ as, at, id, isOurs, partner }) => {
          const about = `${partner.name}: ${say(as === 'lead' ? words.asLead : words.asCoOwner)}`
          return (
            <li key={id}>
              <p>
                <strong>{about}</strong>
              </p>
              <p className="work-remark-item__by">{dayIn(at, language)}</p>
              {isOurs && <WishButton about={about} action="acceptOffer" preset={{ offer: id }} standing={standing} />}
              {isOurs && <WishButton about={about} action="declineOffer" preset={{ offer: id }} standing={standing} />}
              <WishButton about={about} action="withdrawOffer" preset={{ offer: id }} standing={standing} />
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

const Agreements = ({ standing }: Props) => {
  const { language, say } = useSay()
  const { edition } = standing
  if (!edition || edition.state !== 'submitted' || (edition.agreements.length === 0 && edition.awaited.length === 0))
    return null
  return (
    <Notice title={say(words.agreements)}>
      <ul>
        {edition.agreements.map(({ answer, at, partner }) => (
          <li key={partner.id}>{`${partner.name}: ${say(answerWords[answer])}, ${dayIn(at, language)}`}</li>
        ))}
        {edition.awaited.map(({ name, partner, until }) => (
          <li key={partner}>{say(words.awaited(name, dayIn(until, language)))}</li>
        ))}
      </ul>
      <WishButton action="agree" standing={standing} />
      <WishButton action="remark" standing={standing} />
    </Notice>
  )
}

const answerWords: Record<'agree' | 'remark' | 'removeName', Words> = {
  agree: { nl: 'akkoord', en: 'agreed' },
  remark: { nl: 'heeft een opmerking', en: 'has a remark' },
  removeName: { nl: 'wil er niet meer bij staan', en: 'wants its name removed' },
}

const words = {
  agreements: { nl: 'Gaan de mede-eigenaars akkoord?', en: 'Do the co-owners agree?' },
  asCoOwner: { nl: 'gevraagd als mede-eigenaar', en: 'asked to be a co-owner' },
  asLead: { nl: 'gevraagd om de tekst over te nemen', en: 'asked to take the text over' },
  awaited: (name: string, day: string) => ({
    nl: `${name}: nog geen antwoord. Na ${day} geldt zwijgen als akkoord.`,
    en: `${name}: no answer yet. After ${day} silence counts as agreement.`,
  }),
  offers: { nl: 'Gevraagd aan een organisatie', en: 'Asked of an organisation' },
}
