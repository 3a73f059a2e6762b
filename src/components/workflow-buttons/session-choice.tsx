'use client'

import type { StandingOf } from '../standing/contract.ts'
import { Choice } from '../dialog/fields.tsx'
import { meetingIn } from '../words/brussels.ts'
import { sessionWord } from '../words/sessions.ts'
import { useSay } from '../words/use-say.ts'

type Props = { sessions: StandingOf['document']['sessions']; value: string; onChange: (id: string) => void }

/** Which session: by its day and hour in Brussels, with how it stands now. */
export const SessionChoice = ({ onChange, sessions, value }: Props) => {
  const { language, say } = useSay()
  return (
    <Choice help={say(words.help)} label={say(words.label)} onChange={onChange} required value={value}>
      <option value="">{say(words.choose)}</option>
      {sessions.map((session) => (
        <option key={session.id} value={session.id}>
          {meetingIn(session, language)} ({say(sessionWord(session.status))})
        </option>
      ))}
    </Choice>
  )
}

const words = {
  choose: { nl: 'Kies een sessie', en: 'Choose a session' },
  help: { nl: 'Uren in België.', en: 'Times in Belgium.' },
  label: { nl: 'Over welke sessie gaat het?', en: 'Which session is it about?' },
}
