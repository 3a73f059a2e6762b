'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { Dialog } from '../dialog/index.tsx'
import { ShortAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'

type Props = { isBusy: boolean; refusal: string | null; onClose: () => void; onPause: (until: string) => Promise<void> }

/** Asks until when, if that is known. */
export const PauseWindow = ({ isBusy, onClose, onPause, refusal }: Props) => {
  const { say } = useSay()
  const [until, setUntil] = useState('')
  return (
    <Dialog onClose={onClose} title={say(words.title)}>
      <p>{say(words.explanation)}</p>
      <ShortAnswer help={say(words.untilHelp)} kind="date" label={say(words.until)} onChange={setUntil} value={until} />
      {refusal && <p role="alert">{refusal}</p>}
      <div className="work-dialog__buttons">
        <Button disabled={isBusy} onClick={() => void onPause(until)} type="button">
          {say(words.pause)}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose} type="button">
          {say(words.cancel)}
        </Button>
      </div>
    </Dialog>
  )
}

const words = {
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  explanation: {
    nl: 'Wie pauzeert, begint niets nieuws, dient niets in en krijgt geen herinneringen. Wat online staat, blijft online.',
    en: 'Whoever is on a break starts and submits nothing and gets no reminders. What is online stays online.',
  },
  pause: { nl: 'Pauzeren', en: 'Pause' },
  title: { nl: 'Een pauze nemen', en: 'Take a break' },
  until: { nl: 'Laatste dag van de pauze', en: 'Last day of the break' },
  untilHelp: {
    nl: 'Niet verplicht. Zonder dag duurt de pauze tot iemand ze beëindigt.',
    en: 'Not required. Without a day the break lasts until somebody ends it.',
  },
}
