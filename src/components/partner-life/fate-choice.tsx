'use client'

import type { FateName } from '#src/partner-life/fates.ts'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import { kindOfText } from '../words/kinds-of-text.ts'
import { useSay } from '../words/use-say.ts'
import { Replacement } from '../workflow-buttons/replacement.tsx'
import { type Chosen, choosing, fateWords, type Text } from './choices.ts'

type Props = {
  text: Text
  chosen: Chosen
  others: readonly { id: string; name: string }[]
  /** Why the choice cannot be. */
  problem: string | undefined
  onChange: (chosen: Chosen) => void
}

/** What becomes of one text, and what that choice asks. */
export const FateChoice = ({ chosen, onChange, others, problem, text }: Props) => {
  const { say } = useSay()
  const partners = chosen.fate === 'coOwnerLeads' ? text.coOwners : others
  return (
    <fieldset className="fate">
      <legend>{`${text.title ?? say(words.untitled)} (${say(kindOfText(text.collection))})`}</legend>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <Choice
        label={say(words.what)}
        onChange={(fate) => {
          onChange(choosing(chosen, fate as FateName | '', text))
        }}
        required
        value={chosen.fate}
      >
        <option value="">{say(words.choose)}</option>
        {text.fates.map((fate) => (
          <option key={fate} value={fate}>
            {say(fateWords[fate])}
          </option>
        ))}
      </Choice>
      {(chosen.fate === 'coOwnerLeads' || chosen.fate === 'transfer') && (
        <Choice
          label={say(words.who)}
          onChange={(partner) => {
            onChange({ ...chosen, partner })
          }}
          required
          value={chosen.partner}
        >
          <option value="">{say(words.choosePartner)}</option>
          {partners.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      {chosen.fate === 'withdraw' && (
        <LongAnswer
          help={say(words.noticeHelp)}
          label={say(words.notice)}
          onChange={(notice) => {
            onChange({ ...chosen, notice })
          }}
          required
          rows={2}
          value={chosen.notice}
        />
      )}
      {chosen.fate === 'archive' && (
        <Replacement
          not={text.id}
          onChange={(replacement) => {
            onChange({ ...chosen, replacement })
          }}
          value={chosen.replacement}
        />
      )}
    </fieldset>
  )
}

const words = {
  choose: { nl: 'Maak een keuze', en: 'Choose' },
  choosePartner: { nl: 'Kies een organisatie', en: 'Choose an organisation' },
  notice: { nl: 'Melding voor wie de tekst opent', en: 'Notice for who opens the text' },
  noticeHelp: {
    nl: 'Iedereen kan dit lezen. Bijvoorbeeld: Deze werkwijze wordt niet meer gebruikt.',
    en: 'Everybody can read this. For example: This way of working is no longer used.',
  },
  untitled: { nl: 'Zonder titel', en: 'Untitled' },
  what: { nl: 'Wat gebeurt er met deze tekst?', en: 'What becomes of this text?' },
  who: { nl: 'Wie neemt over?', en: 'Who takes over?' },
}
