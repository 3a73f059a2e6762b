'use client'

import { useState } from 'react'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { SavedAnswer } from './saved-answer.tsx'
import { useSettings } from './use-settings.ts'

/** Says no: why, in a word and in sentences, and what the writers can do instead. */
export const DeclineForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { say } = useSay()
  const { reasonCodes, savedAnswers } = useSettings()
  const [reasonCode, setReasonCode] = useState('')
  const [reason, setReason] = useState('')
  const [alternative, setAlternative] = useState('')
  const isComplete = [reasonCode, reason, alternative].every((answer) => answer.trim() !== '')
  return (
    <>
      <p>{say(words.explanation)}</p>
      {standing.document.publication === 'live' && <p>{say(words.liveStays)}</p>}
      <Choice label={say(words.code)} onChange={setReasonCode} required value={reasonCode}>
        <option value="">{say(words.choose)}</option>
        {reasonCodes.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Choice>
      <SavedAnswer answers={savedAnswers} onChange={setReason} text={reason} />
      <LongAnswer help={say(words.reasonHelp)} label={say(words.reason)} onChange={setReason} required value={reason} />
      <LongAnswer
        help={say(words.alternativeHelp)}
        label={say(words.alternative)}
        onChange={setAlternative}
        required
        rows={3}
        value={alternative}
      />
      <FormButtons
        action="decline"
        isBusy={isBusy}
        isDisabled={!isComplete}
        onCancel={onCancel}
        onSend={() => {
          onSend({ reasonCode, reason: reason.trim(), alternative: alternative.trim() })
        }}
      />
    </>
  )
}

const words = {
  alternative: { nl: 'Wat kunnen ze wel doen?', en: 'What can they do instead?' },
  alternativeHelp: {
    nl: 'Bijvoorbeeld: voeg jullie voorbeeld toe aan de fiche over spijbelen. Wij helpen graag.',
    en: 'For example: add your example to the fiche on truancy. We are glad to help.',
  },
  choose: { nl: 'Kies een reden', en: 'Choose a reason' },
  code: { nl: 'Wat is de reden?', en: 'What is the reason?' },
  explanation: {
    nl: 'Deze versie komt niet online. De schrijvers lezen wat je hier schrijft. Hun tekst blijft bewaard en kan heropend worden.',
    en: 'This version does not go online. The writers read what you write here. Their text is kept and can be reopened.',
  },
  liveStays: { nl: 'Wat online staat, verandert niet.', en: 'What is online does not change.' },
  reason: { nl: 'Leg uit waarom', en: 'Explain why' },
  reasonHelp: {
    nl: 'Enkele vriendelijke zinnen. Bijvoorbeeld: het idee is goed, maar het staat al bijna zo in een andere fiche.',
    en: 'A few kind sentences. For example: the idea is good, but another fiche says nearly the same.',
  },
}
