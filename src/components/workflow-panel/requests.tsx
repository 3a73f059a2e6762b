'use client'

import type { ActionInput, SessionWord } from '#src/review/input.ts'
import { sessionWords } from '#src/review/input.ts'
import type { Asked } from '#src/review/standing-shape.ts'
import type { Action } from '#src/review/transitions.ts'

import { isForLabo, type StandingOf } from '../standing/contract.ts'
import { meetingIn } from '../words/brussels.ts'
import { dayIn } from '../words/index.ts'
import { requestWords } from '../words/requests.ts'
import { useSay } from '../words/use-say.ts'
import { Notice } from './notice.tsx'
import { WishButton } from './wish-button.tsx'

/** What owners asked of the labo; for the labo with the button that does it, filled in. */
export const Requests = ({ standing }: { standing: StandingOf }) => {
  const { language, say } = useSay()
  const { requests, sessions } = standing.document
  if (requests.length === 0) return null
  const isLabo = isForLabo(standing)
  return (
    <Notice isGrave={false} title={say(isLabo ? words.asked : words.weAsked)}>
      <ul className="work-panel__requests">
        {requests.map((asked) => {
          const session = sessions.find(({ id }) => id === asked.session)
          const what = say(requestWords(asked.about, asked.status))
          return (
            <li key={`${asked.about} ${asked.session ?? ''}`}>
              <p>
                <strong>{what}</strong>
              </p>
              {session && <p>{meetingIn(session, language)}</p>}
              {asked.text && <blockquote className="work-quote">{asked.text}</blockquote>}
              <p className="work-remark-item__by">
                {[asked.by?.name, dayIn(asked.at, language)].filter(Boolean).join(', ')}
              </p>
              {isLabo && (
                <WishButton about={what} action={answers[asked.about]} preset={presetOf(asked)} standing={standing} />
              )}
            </li>
          )
        })}
      </ul>
      {!isLabo && <p>{say(words.wait)}</p>}
    </Notice>
  )
}

const answers: Record<Asked['about'], Action> = {
  withdraw: 'withdraw',
  reinstate: 'reinstate',
  session: 'setSessionStatus',
}

const presetOf = ({ about, session, status, text }: Asked): ActionInput => {
  if (about === 'withdraw') return text ? { notice: text } : {}
  const known = sessionWords.find((word): word is SessionWord => word === status)
  return { ...(session ? { session } : {}), ...(known ? { status: known } : {}) }
}

const words = {
  asked: { nl: 'Gevraagd aan het labo', en: 'Asked of the labo' },
  wait: { nl: 'Het labo bekijkt het.', en: 'The labo is looking at it.' },
  weAsked: { nl: 'Jullie vroegen aan het labo', en: 'You asked the labo' },
}
