'use client'

import { useState } from 'react'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'

/** Proposes a text that was online before; it is reviewed like any other. */
export const RollBackForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { language, say } = useSay()
  const [edition, setEdition] = useState('')
  const [reason, setReason] = useState('')
  const { earlierEditions } = standing.document
  return (
    <>
      <p>{say(words.explanation)}</p>
      {earlierEditions.length === 0 ? (
        <p>{say(words.none)}</p>
      ) : (
        <>
          <Choice label={say(words.edition)} onChange={setEdition} required value={edition}>
            <option value="">{say(words.choose)}</option>
            {earlierEditions.map(({ number, publishedAt }) => (
              <option key={number} value={number}>
                {say(words.version(number, dayIn(publishedAt, language)))}
              </option>
            ))}
          </Choice>
          <LongAnswer
            help={say(words.reasonHelp)}
            label={say(words.reason)}
            onChange={setReason}
            rows={2}
            value={reason}
          />
        </>
      )}
      <FormButtons
        action="rollBack"
        isBusy={isBusy}
        isDisabled={edition === ''}
        onCancel={onCancel}
        onSend={() => {
          onSend({ edition: Number(edition), ...(reason.trim() ? { reason: reason.trim() } : {}) })
        }}
      />
    </>
  )
}

const words = {
  choose: { nl: 'Kies een versie', en: 'Choose a version' },
  edition: { nl: 'Welke versie komt terug?', en: 'Which version comes back?' },
  explanation: {
    nl: 'De oudere tekst wordt een nieuwe versie, die jij indient. Een andere nalezer keurt ze goed. Tot dan verandert er online niets.',
    en: 'The older text becomes a new version, submitted by you. Another reviewer approves it. Until then nothing changes online.',
  },
  none: { nl: 'Er stond nog geen andere versie online.', en: 'No other version has been online.' },
  reason: { nl: 'Waarom? (niet verplicht)', en: 'Why? (not required)' },
  reasonHelp: {
    nl: 'Bijvoorbeeld: de nieuwe stappen bleken in de klas niet te werken.',
    en: 'For example: the new steps turned out not to work in class.',
  },
  version: (number: number, day: string) => ({
    nl: day ? `Versie ${number}, online op ${day}` : `Versie ${number}`,
    en: day ? `Version ${number}, online on ${day}` : `Version ${number}`,
  }),
}
