'use client'

import { useState } from 'react'

import { LongAnswer } from '../dialog/fields.tsx'
import { momentIn } from '../words/brussels.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { onlinePage } from './online-page.ts'

/** Reads afterwards what went online in an emergency. */
export const ConfirmForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { language, say } = useSay()
  const [note, setNote] = useState('')
  const { forced } = standing.document
  const page = onlinePage(standing.document)
  return (
    <>
      {forced && <p>{say(words.forced(forced.by.name, momentIn(forced.at, language)))}</p>}
      {forced?.reason && <blockquote className="work-quote">{forced.reason}</blockquote>}
      <p>{say(words.explanation)}</p>
      {page && (
        <p>
          <a href={page} rel="noreferrer" target="_blank">
            {say(words.read)}
          </a>
        </p>
      )}
      <LongAnswer help={say(words.noteHelp)} label={say(words.note)} onChange={setNote} rows={2} value={note} />
      <FormButtons
        action="confirmAfterwards"
        isBusy={isBusy}
        onCancel={onCancel}
        onSend={() => {
          onSend(note.trim() ? { note: note.trim() } : {})
        }}
      />
    </>
  )
}

const words = {
  explanation: {
    nl: 'Lees de tekst die nu online staat. Is hij in orde, bevestig dan: de rode vlag verdwijnt. Is hij niet in orde, trek hem dan in of schrijf een nieuwe versie.',
    en: 'Read the text that is online now. When it is right, confirm it: the red flag goes. When it is not, withdraw it or write a new version.',
  },
  forced: (name: string, at: string) => ({
    nl: `${name} zette deze tekst online op ${at}, zonder nalezen.`,
    en: `${name} put this text online on ${at}, without a review.`,
  }),
  note: { nl: 'Opmerking (niet verplicht)', en: 'Note (not required)' },
  noteHelp: {
    nl: 'Bijvoorbeeld: nagelezen, het nieuwe nummer klopt.',
    en: 'For example: read, the new number is right.',
  },
  read: { nl: 'Lees wat online staat (opent in een nieuw tabblad)', en: 'Read what is online (opens in a new tab)' },
}
