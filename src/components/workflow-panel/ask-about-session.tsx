'use client'

import { Button } from '@payloadcms/ui'
import { useRef } from 'react'

import type { SessionWord } from '#src/review/input.ts'
import type { Meeting } from '#src/review/standing-shape.ts'
import type { Words } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'
import { meetingIn } from '../words/brussels.ts'
import { sessionWord } from '../words/sessions.ts'
import { useSay } from '../words/use-say.ts'
import { useAct } from '../workflow-buttons/use-act.ts'
import { wishFor } from '../workflow-buttons/wishes.ts'

type Props = { session: Meeting; standing: StandingOf }

/** One press asks the labo to say that a session is full or called off; anything else opens the window. */
export const AskAboutSession = ({ session, standing }: Props) => {
  const { language, say } = useSay()
  const { act, isBusy, refused } = useAct({ redraws: false })
  const box = useRef<HTMLDivElement>(null)
  const asked = standing.document.requests.find((request) => request.session === session.id)
  const ask = async (status: SessionWord) => {
    if (await act('ask', standing, { about: 'session', session: session.id, status })) box.current?.focus()
  }
  const named = (label: string) => ({ 'aria-label': `${label}: ${meetingIn(session, language)}` })
  return (
    <div className="work-session" ref={box} tabIndex={-1}>
      {asked ? (
        <p>{say(words.asked(sessionWord(asked.status ?? '')))}</p>
      ) : (
        <div className="work-session__steps">
          {offered(session.status).map((status) => (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              extraButtonProps={named(say(words.ask[status]))}
              key={status}
              onClick={() => void ask(status)}
              size="small"
              type="button"
            >
              {say(words.ask[status])}
            </Button>
          ))}
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            extraButtonProps={named(say(words.other))}
            onClick={() => {
              wishFor({ action: 'ask', preset: { about: 'session', session: session.id } })
            }}
            size="small"
            type="button"
          >
            {say(words.other)}
          </Button>
        </div>
      )}
      {refused && <p role="alert">{refused.message}</p>}
    </div>
  )
}

type OneClick = 'full' | 'cancelled' | 'planned'

const offered = (status: string): readonly OneClick[] =>
  status === 'planned' ? ['full', 'cancelled'] : (['planned', 'cancelled'] as const).filter((word) => word !== status)

const words = {
  ask: {
    full: { nl: 'Vraag het labo: volzet', en: 'Ask the labo: full' },
    cancelled: { nl: 'Vraag het labo: afgelast', en: 'Ask the labo: cancelled' },
    planned: { nl: 'Vraag het labo: gaat toch door', en: 'Ask the labo: goes ahead' },
  },
  asked: (word: Words) => ({
    nl: `Gevraagd aan het labo: ${word.nl}. Het labo bekijkt het.`,
    en: `Asked of the labo: ${word.en}. The labo is looking at it.`,
  }),
  other: { nl: 'Iets anders vragen', en: 'Ask something else' },
}
