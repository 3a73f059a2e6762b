'use client'

import type { Deactivation } from '#src/partner-life/deactivate.ts'

import { useSay } from '../words/use-say.ts'
import { type Chosen, fateWords, type Text } from './choices.ts'

type Props = { list: Deactivation; chosenFor: (text: Text) => Chosen; others: readonly { id: string; name: string }[] }

/** What will happen, all of it at once. */
export const Summary = ({ chosenFor, list, others }: Props) => {
  const { say } = useSay()
  const nameOf = (text: Text, id: string) =>
    [...text.coOwners, ...others].find((partner) => partner.id === id)?.name ?? ''
  return (
    <>
      <ul>
        {list.texts.map((text) => {
          const { fate, notice, partner } = chosenFor(text)
          const extra = fate === 'withdraw' ? `“${notice.trim()}”` : partner === '' ? '' : nameOf(text, partner)
          return (
            <li key={text.id}>
              <strong>{text.title ?? say(words.untitled)}</strong>
              {`: ${[fate === '' ? '' : say(fateWords[fate]), extra].filter(Boolean).join(', ')}.`}
            </li>
          )
        })}
      </ul>
      <ul>
        <li>{say(words.people(list.people))}</li>
        {words.further.map((sentence) => (
          <li key={sentence.nl}>{say(sentence)}</li>
        ))}
      </ul>
    </>
  )
}

const words = {
  further: [
    {
      nl: 'Wat bij het labo ligt, gaat terug naar wie het schreef of overneemt.',
      en: 'What is with the labo goes back to who wrote it or takes over.',
    },
    {
      nl: 'Als mede-eigenaar van andere teksten valt de organisatie weg; de naam verdwijnt met de volgende versie.',
      en: 'It no longer co-owns other texts; its name goes with their next version.',
    },
    { nl: 'Uitnodigingen die nog open staan, werken niet meer.', en: 'Open invitations no longer work.' },
    { nl: 'De pagina van de organisatie zelf blijft zoals ze is.', en: 'The page of the organisation itself stays.' },
  ],
  people: (count: number) => ({
    nl:
      count === 1
        ? 'Eén persoon hoort er niet meer bij en wordt uitgelogd.'
        : `${count} mensen horen er niet meer bij en worden uitgelogd.`,
    en: count === 1 ? 'One person no longer belongs to it.' : `${count} people no longer belong to it.`,
  }),
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
}
