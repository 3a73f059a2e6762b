'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { PartnerState } from '#src/partner-life/state.ts'
import type { Words } from '#src/review/words.ts'

import { MembersOfPartner } from '../members/of-partner.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import './index.css'
import { PauseWindow } from './pause-window.tsx'
import { useLife } from './use-life.ts'
import { Wizard } from './wizard.tsx'

/** On the page of an organisation: whether it takes part, and what can be changed about that. */
export const PartnerLife = ({ standing }: { standing: StandingOf }) =>
  standing.document.collection === 'partners' ? <Life standing={standing} /> : null

const Life = ({ standing: { document } }: { standing: StandingOf }) => {
  const { address, failure, isAdmin, isBusy, life, refresh, send } = useLife(document.id)
  const { language, say } = useSay()
  const [open, setOpen] = useState<'pause' | 'wizard' | null>(null)
  if (!life) return null
  const close = () => {
    setOpen(null)
  }
  const isGone = life.state === 'inactive'
  return (
    <section aria-label={say(words.title)} className="partner-life">
      <h3 className="work-panel__subtitle">{say(words.title)}</h3>
      <p role="status">{say(sentenceOf(life, language))}</p>
      {failure !== null && <p role="alert">{failure === '' ? say(words.failed) : failure}</p>}
      <div className="partner-life__steps">
        {life.state === 'active' && (
          <Button
            buttonStyle="secondary"
            onClick={() => {
              setOpen('pause')
            }}
            size="small"
            type="button"
          >
            {say(words.pause)}
          </Button>
        )}
        {life.state === 'paused' && (
          <Button disabled={isBusy} onClick={() => void send('resume')} size="small" type="button">
            {say(words.resume)}
          </Button>
        )}
        {isAdmin && !isGone && (
          <Button
            buttonStyle="secondary"
            onClick={() => {
              setOpen('wizard')
            }}
            size="small"
            type="button"
          >
            {say(words.deactivate)}
          </Button>
        )}
        {isAdmin && isGone && (
          <Button disabled={isBusy} onClick={() => void send('reactivation')} size="small" type="button">
            {say(words.reactivate)}
          </Button>
        )}
      </div>
      {!isGone && <MembersOfPartner partner={{ id: document.id, name: document.title ?? '' }} />}
      {open === 'pause' && (
        <PauseWindow
          isBusy={isBusy}
          onClose={close}
          onPause={async (until) => {
            if (await send('pause', until === '' ? {} : { until })) close()
          }}
          refusal={failure}
        />
      )}
      {open === 'wizard' && (
        <Wizard
          address={address}
          name={document.title ?? ''}
          onClose={close}
          onDone={() => {
            close()
            void refresh()
          }}
          partner={document.id}
        />
      )}
    </section>
  )
}

const sentenceOf = ({ since, state, until }: PartnerState, language: string): Words => {
  if (state === 'active') return words.active
  if (state === 'inactive') return words.inactive(dayIn(since, language))
  return until === null ? words.paused : words.pausedUntil(dayIn(until, language))
}

const words = {
  active: { nl: 'Deze organisatie werkt mee.', en: 'This organisation takes part.' },
  deactivate: { nl: 'Organisatie stopt', en: 'Organisation leaves' },
  failed: { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' },
  inactive: (day: string) => ({
    nl: `Deze organisatie werkt niet meer mee sinds ${day}.`,
    en: `This organisation no longer takes part since ${day}.`,
  }),
  pause: { nl: 'Pauzeren', en: 'Pause' },
  paused: {
    nl: 'Deze organisatie pauzeert. Wat online staat, blijft online.',
    en: 'This organisation is on a break. What is online stays online.',
  },
  pausedUntil: (day: string) => ({
    nl: `Deze organisatie pauzeert tot en met ${day}. Wat online staat, blijft online.`,
    en: `This organisation is on a break until ${day}. What is online stays online.`,
  }),
  reactivate: { nl: 'Opnieuw laten meewerken', en: 'Let it take part again' },
  resume: { nl: 'Weer meewerken', en: 'Take part again' },
  title: { nl: 'Meewerken', en: 'Taking part' },
}
