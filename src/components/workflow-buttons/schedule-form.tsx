'use client'

import { useState } from 'react'

import { ShortAnswer } from '../dialog/fields.tsx'
import { instantOf, momentIn } from '../words/brussels.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'

/** Chooses the moment at which an approved text goes online by itself. */
export const ScheduleForm = ({ isBusy, onCancel, onSend }: FormProps) => {
  const { language, say } = useSay()
  const [typed, setTyped] = useState('')
  const instant = typed === '' ? undefined : instantOf(typed)
  return (
    <>
      <p>{say(words.explanation)}</p>
      <ShortAnswer
        help={say(words.help)}
        kind="datetime-local"
        label={say(words.when)}
        onChange={setTyped}
        required
        value={typed}
      />
      <p role="status">
        {typed !== '' && say(instant === undefined ? words.skipped : words.then(momentIn(instant, language)))}
      </p>
      <FormButtons
        action="schedule"
        isBusy={isBusy}
        isDisabled={instant === undefined}
        onCancel={onCancel}
        onSend={() => {
          onSend({ publishAt: instant ?? '' })
        }}
      />
    </>
  )
}

const words = {
  explanation: {
    nl: 'Op dat moment kijken we alles nog eens na. Klopt er iets niet meer, dan gaat de tekst niet online en verwittigen we het labo en de schrijvers.',
    en: 'Everything is checked again at that moment. When something no longer holds, the text does not go online and the labo and the writers are told.',
  },
  help: { nl: 'Het uur in België.', en: 'The time in Belgium.' },
  skipped: {
    nl: 'Dit uur bestaat niet: in die nacht gaat de klok vooruit. Kies een ander uur.',
    en: 'This hour does not exist: the clock goes forward that night. Choose another.',
  },
  then: (moment: string) => ({ nl: `Online op ${moment}.`, en: `Online on ${moment}.` }),
  when: { nl: 'Wanneer komt de tekst online?', en: 'When does the text go online?' },
}
