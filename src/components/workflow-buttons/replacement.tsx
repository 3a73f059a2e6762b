'use client'

import { useState } from 'react'

import { Choice, ShortAnswer } from '../dialog/fields.tsx'
import { kindOfText } from '../words/kinds-of-text.ts'
import { useSay } from '../words/use-say.ts'
import { useLiveTexts } from './use-live-texts.ts'

type Props = { not: string; value: string; onChange: (id: string) => void }

/** The way to another text that is online: a box to search in, and a list with what was found. */
export const Replacement = ({ not, onChange, value }: Props) => {
  const { say } = useSay()
  const [asked, setAsked] = useState('')
  const { hasMore, texts } = useLiveTexts(asked, not)
  const [chosen, setChosen] = useState<(typeof texts)[number] | undefined>(undefined)
  const offered = chosen && !texts.some(({ id }) => id === chosen.id) ? [chosen, ...texts] : texts
  return (
    <fieldset className="work-remark">
      <legend>{say(words.legend)}</legend>
      <ShortAnswer
        help={say(words.searchHelp)}
        kind="search"
        label={say(words.search)}
        onChange={setAsked}
        value={asked}
      />
      <Choice
        label={say(words.choice)}
        onChange={(id) => {
          setChosen(offered.find((text) => text.id === id))
          onChange(id)
        }}
        value={value}
      >
        <option value="">{say(words.none)}</option>
        {offered.map(({ collection, id, title }) => (
          <option key={id} value={id}>
            {title} ({say(kindOfText(collection))})
          </option>
        ))}
      </Choice>
      <p className="work-field__help" role="status">
        {say(words.found(texts.length, hasMore))}
      </p>
    </fieldset>
  )
}

const words = {
  choice: { nl: 'Verwijs naar', en: 'Refer to' },
  found: (count: number, hasMore: boolean) =>
    hasMore
      ? {
          nl: `De eerste ${count} teksten. Zoek op titel om de lijst korter te maken.`,
          en: `The first ${count} texts. Search by title to shorten the list.`,
        }
      : {
          nl: count === 1 ? '1 tekst gevonden.' : `${count} teksten gevonden.`,
          en: count === 1 ? '1 text found.' : `${count} texts found.`,
        },
  legend: { nl: 'Een andere tekst in de plaats (niet verplicht)', en: 'Another text instead (not required)' },
  none: { nl: 'Geen andere tekst', en: 'No other text' },
  search: { nl: 'Zoek op titel', en: 'Search by title' },
  searchHelp: {
    nl: 'Alleen teksten die nu online staan. Bijvoorbeeld: herstelgesprek',
    en: 'Only texts that are online now. For example: herstelgesprek',
  },
}
