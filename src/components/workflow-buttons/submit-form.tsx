'use client'

import { useState } from 'react'

import { LongAnswer, Tick } from '../dialog/fields.tsx'
import { useFields } from '../field-focus/use-fields.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'

/** Hands the text to the labo: answers to what was asked, and from the second version on what changed. */
export const SubmitForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { say } = useSay()
  const { nameOf } = useFields()
  const [changeNote, setChangeNote] = useState(standing.edition?.changeNote ?? '')
  const [isMinor, setMinor] = useState(standing.edition?.minor ?? false)
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const isLater = (standing.edition?.number ?? 1) > 1
  const unanswered = standing.comments.filter(
    ({ answer, inReplyTo, state }) => state === 'open' && !answer && inReplyTo === null,
  )

  const send = () => {
    const given = Object.entries(answers).flatMap(([comment, text]) =>
      text.trim() ? [{ comment, text: text.trim() }] : [],
    )
    onSend({
      ...(given.length > 0 ? { answers: given } : {}),
      ...(isLater ? { changeNote: changeNote.trim(), minor: isMinor } : {}),
    })
  }
  return (
    <>
      <p>{say(words.explanation)}</p>
      {unanswered.map(({ id, kind, path, text }) => (
        <div className="work-remark" key={id}>
          <p>
            {path && <strong>{nameOf(path)}: </strong>}
            {text}
          </p>
          <LongAnswer
            help={say(kind === 'must' ? words.mustHelp : words.mayHelp)}
            label={say(words.answer)}
            onChange={(value) => {
              setAnswers({ ...answers, [id]: value })
            }}
            rows={2}
            value={answers[id] ?? ''}
          />
        </div>
      ))}
      {isLater && (
        <>
          <LongAnswer
            help={say(words.noteHelp)}
            label={say(words.note)}
            onChange={setChangeNote}
            rows={2}
            value={changeNote}
          />
          <Tick checked={isMinor} label={say(words.minor)} onChange={setMinor} />
        </>
      )}
      <FormButtons action="submit" isBusy={isBusy} onCancel={onCancel} onSend={send} />
    </>
  )
}

const words = {
  answer: { nl: 'Wat heb je hiermee gedaan?', en: 'What did you do about it?' },
  explanation: {
    nl: 'Het labo leest de tekst na zoals hij nu bewaard is. Tot dan kun je niets wijzigen; terugnemen kan wel.',
    en: 'The labo reviews the text as it is saved now. Until then it cannot be changed; you can take it back.',
  },
  mayHelp: { nl: 'Niet verplicht.', en: 'Not required.' },
  minor: {
    nl: 'Kleine verbetering: voor lezers verandert er niets wezenlijks',
    en: 'Small improvement: nothing essential changes for readers',
  },
  mustHelp: {
    nl: 'Verplicht. Bijvoorbeeld: ik heb de bron toegevoegd.',
    en: 'Required. For example: I added the source.',
  },
  note: { nl: 'Wat is er veranderd?', en: 'What has changed?' },
  noteHelp: {
    nl: 'Eén zin, ook voor lezers. Bijvoorbeeld: de stappen zijn ingekort.',
    en: 'One sentence, for readers too. For example: the steps are shorter.',
  },
}
