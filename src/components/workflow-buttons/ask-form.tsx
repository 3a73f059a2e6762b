'use client'

import { useState } from 'react'

import { type RequestSubject, sessionWords } from '#src/review/input.ts'

import { LongAnswer, OneOf } from '../dialog/fields.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { sessionChoices } from '../words/sessions.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { SessionChoice } from './session-choice.tsx'

/** An owner asks the labo for something only the labo can do. */
export const AskForm = ({ isBusy, onCancel, onSend, preset, standing }: FormProps) => {
  const { say } = useSay()
  const subjects = subjectsOf(standing.document)
  const [about, setAbout] = useState(preset.about ?? (subjects.length === 1 ? subjects[0] : undefined))
  const [session, setSession] = useState(preset.session ?? '')
  const [status, setStatus] = useState(preset.status)
  const [text, setText] = useState('')
  const isSession = about === 'session'
  const needsWords = !isSession || status === 'moved'
  const isChosen = isSession ? session !== '' && status !== undefined : about !== undefined
  const isComplete = isChosen && (!needsWords || text.trim() !== '')
  return (
    <>
      <p>{say(words.explanation)}</p>
      <OneOf
        choices={subjects.map((value) => ({ value, label: say(words.subjects[value]) }))}
        label={say(words.about)}
        onChange={(value) => {
          setAbout(subjects.find((known) => known === value))
        }}
        value={about ?? ''}
      />
      {isSession && (
        <>
          <SessionChoice onChange={setSession} sessions={standing.document.sessions} value={session} />
          <OneOf
            choices={sessionWords.map((value) => ({ value, label: say(sessionChoices[value]) }))}
            label={say(words.change)}
            onChange={(value) => {
              setStatus(sessionWords.find((known) => known === value))
            }}
            value={status ?? ''}
          />
        </>
      )}
      <LongAnswer
        help={say(isSession ? words.sessionHelp : words.textHelp)}
        label={say(isSession ? words.more : words.why)}
        onChange={setText}
        required={needsWords}
        rows={2}
        value={text}
      />
      <FormButtons
        action="ask"
        isBusy={isBusy}
        isDisabled={!isComplete}
        onCancel={onCancel}
        onSend={() => {
          if (about === undefined) return
          const given = text.trim() ? { text: text.trim() } : {}
          onSend({ about, ...given, ...(isSession && status ? { session, status } : {}) })
        }}
      />
    </>
  )
}

/** What can be asked, as the document stands now. */
const subjectsOf = ({ publication, sessions }: StandingOf['document']): readonly RequestSubject[] => {
  if (publication === 'withdrawn') return ['reinstate']
  return sessions.length > 0 ? ['session', 'withdraw'] : ['withdraw']
}

const words = {
  about: { nl: 'Wat vraag je?', en: 'What do you ask?' },
  change: { nl: 'Wat verandert er?', en: 'What changes?' },
  explanation: {
    nl: 'Het labo ziet je vraag meteen en beslist. Tot dan verandert er online niets.',
    en: 'The labo sees your request at once and decides. Until then nothing changes online.',
  },
  more: { nl: 'Wat moet het labo nog weten?', en: 'What else should the labo know?' },
  sessionHelp: {
    nl: 'Niet verplicht, behalve bij verplaatsen: schrijf dan naar welk moment. Bijvoorbeeld: 12 maart, 13.30 tot 16 uur.',
    en: 'Not required, except for moving: then write to when. For example: 12 March, 13:30 to 16:00.',
  },
  subjects: {
    reinstate: { nl: 'Zet deze tekst weer online', en: 'Put this text online again' },
    session: { nl: 'Verander iets aan een sessie', en: 'Change something about a session' },
    withdraw: { nl: 'Haal deze tekst van de site', en: 'Take this text off the site' },
  },
  textHelp: {
    nl: 'Eén zin. Bijvoorbeeld: onze school werkt hier niet meer mee.',
    en: 'One sentence. For example: our school no longer works with this.',
  },
  why: { nl: 'Waarom?', en: 'Why?' },
}
