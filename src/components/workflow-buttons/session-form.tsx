'use client'

import { useState } from 'react'

import { sessionWords } from '#src/review/input.ts'
import type { Meeting } from '#src/review/standing-shape.ts'

import { OneOf } from '../dialog/fields.tsx'
import { clockAt } from '../words/brussels.ts'
import { sessionChoices } from '../words/sessions.ts'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { NewTimes } from './new-times.tsx'
import { SessionChoice } from './session-choice.tsx'
import { type Times, timesOf } from './times.ts'

/** Says that a session is full, called off, moved or goes ahead after all; the public sees it at once. */
export const SessionForm = ({ isBusy, onCancel, onSend, preset, standing }: FormProps) => {
  const { say } = useSay()
  const { sessions } = standing.document
  const timesAt = (id: string): Times => {
    const meeting = sessions.find((one) => one.id === id)
    return meeting ? { start: clockAt(meeting.start), end: clockAt(meeting.end) } : { start: '', end: '' }
  }
  const [session, setSession] = useState(preset.session ?? '')
  const [status, setStatus] = useState(preset.status)
  const [times, setTimes] = useState(timesAt(session))
  const isMoved = status === 'moved'
  const moved = isMoved ? timesOf(times) : undefined
  return (
    <>
      <p>{say(words.explanation)}</p>
      <SessionChoice
        onChange={(id) => {
          setSession(id)
          setTimes(timesAt(id))
        }}
        sessions={sessions}
        value={session}
      />
      <OneOf
        choices={sessionWords.map((value) => ({ value, label: say(sessionChoices[value]) })).sort(fullFirst)}
        label={say(words.status)}
        onChange={(value) => {
          setStatus(sessionWords.find((known) => known === value))
        }}
        value={status ?? ''}
      />
      {isMoved && (
        <NewTimes length={lengthOf(sessions.find(({ id }) => id === session))} onChange={setTimes} times={times} />
      )}
      <FormButtons
        action="setSessionStatus"
        isBusy={isBusy}
        isDisabled={session === '' || status === undefined || (isMoved && moved === undefined)}
        onCancel={onCancel}
        onSend={() => {
          if (status !== undefined) onSend({ session, status, ...moved })
        }}
      />
    </>
  )
}

const lengthOf = (meeting: Meeting | undefined): number =>
  meeting ? Date.parse(meeting.end) - Date.parse(meeting.start) : 0

/** “Goes ahead” is what one says last: to take something back. */
const fullFirst = (a: { value: string }, b: { value: string }): number =>
  Number(a.value === 'planned') - Number(b.value === 'planned')

const words = {
  explanation: {
    nl: 'Dit staat meteen online en in de kalenders van wie meevolgt. De tekst van het leerlabo verandert niet.',
    en: 'This is online at once, and in the calendars of those who follow. The text of the leerlabo does not change.',
  },
  status: { nl: 'Wat verandert er?', en: 'What changes?' },
}
