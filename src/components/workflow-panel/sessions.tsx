'use client'

import type { Meeting } from '#src/review/standing-shape.ts'

import { isForLabo, mayNow, type StandingOf } from '../standing/contract.ts'
import { meetingIn } from '../words/brussels.ts'
import { sessionWord } from '../words/sessions.ts'
import { useSay } from '../words/use-say.ts'
import { AskAboutSession } from './ask-about-session.tsx'
import { WishButton } from './wish-button.tsx'

/** The sessions as the public sees them now, each with what can be changed or asked about it. */
export const Sessions = ({ standing }: { standing: StandingOf }) => {
  const { language, say } = useSay()
  const { sessions } = standing.document
  if (sessions.length === 0) return null
  return (
    <details className="work-panel__sessions" open>
      <summary>{say(words.title)}</summary>
      <ul className="work-panel__remarks">
        {sessions.map((session) => (
          <li className="work-remark-item" key={session.id} tabIndex={-1}>
            <p>{meetingIn(session, language)}</p>
            <p>
              <strong>{say(sessionWord(session.status))}</strong>
            </p>
            {isToCome(session) && <Steps session={session} standing={standing} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Steps = ({ session, standing }: { session: Meeting; standing: StandingOf }) => {
  const { language } = useSay()
  if (isForLabo(standing)) {
    return mayNow(standing, 'setSessionStatus') ? (
      <WishButton
        about={meetingIn(session, language)}
        action="setSessionStatus"
        preset={{ session: session.id }}
        standing={standing}
      />
    ) : null
  }
  return mayNow(standing, 'ask') ? <AskAboutSession session={session} standing={standing} /> : null
}

const isToCome = ({ end, status }: Meeting): boolean => status !== 'done' && Date.parse(end) > Date.now()

const words = { title: { nl: 'Sessies, zoals ze online staan', en: 'Sessions, as they are online' } }
