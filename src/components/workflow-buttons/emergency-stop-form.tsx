'use client'

import { useState } from 'react'

import { type StopGround, stopGrounds } from '#src/review/input.ts'

import { LongAnswer, OneOf } from '../dialog/fields.tsx'
import { groundWords } from '../words/grounds.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { Warning } from './warning.tsx'

/** Takes a text away everywhere at once, for privacy or safety only. */
export const EmergencyStopForm = ({ isBusy, onCancel, onSend }: FormProps) => {
  const { say } = useSay()
  const [ground, setGround] = useState<StopGround | ''>('')
  const [reason, setReason] = useState('')
  return (
    <>
      <Warning>{say(words.warning)}</Warning>
      <p>{say(words.explanation)}</p>
      <OneOf
        choices={stopGrounds.map((value) => ({ value, label: say(groundWords[value].long) }))}
        label={say(words.ground)}
        onChange={(value) => {
          setGround(stopGrounds.find((known) => known === value) ?? '')
        }}
        value={ground}
      />
      <LongAnswer help={say(words.reasonHelp)} label={say(words.reason)} onChange={setReason} required value={reason} />
      <FormButtons
        action="emergencyStop"
        isBusy={isBusy}
        isDisabled={ground === '' || reason.trim() === ''}
        onCancel={onCancel}
        onSend={() => {
          if (ground !== '') onSend({ ground, reason: reason.trim() })
        }}
      />
    </>
  )
}

const words = {
  explanation: {
    nl: 'Dit is alleen voor privacy of veiligheid. Voor al de rest is er Intrekken, dat het labo doet: dan zien bezoekers een melding.',
    en: 'This is for privacy or safety only. For anything else there is Withdraw, which the labo does: visitors then see a notice.',
  },
  ground: { nl: 'Waarom moet dit nu weg?', en: 'Why must this go now?' },
  reason: { nl: 'Wat is er aan de hand?', en: 'What is the matter?' },
  reasonHelp: {
    nl: 'Het labo leest dit. Noem zelf geen namen van leerlingen. Bijvoorbeeld: in stap 2 is een leerling herkenbaar.',
    en: 'The labo reads this. Name no pupils yourself. For example: a pupil can be recognised in step 2.',
  },
  warning: {
    nl: 'De tekst verdwijnt meteen, overal: op deze site en op alle websites die hem overnemen. Het labo lost dit binnen twee dagen op.',
    en: 'The text disappears at once, everywhere: here and on all websites that show it. The labo settles this within two days.',
  },
}
