'use client'

import { Link, useConfig, usePreferences } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useSay } from '../words/use-say.ts'
import { FirstDraft } from './first-draft.tsx'
import './index.css'
import { welcomeKey } from './is-new.ts'

/** On the first visit: how a text comes online, in four steps, and a start with the first one. */
export const Welcome = () => {
  const { config } = useConfig()
  const { say } = useSay()
  const { setPreference } = usePreferences()
  const router = useRouter()
  const [isAway, setAway] = useState(false)
  if (isAway) return null
  const putAway = async () => {
    setAway(true)
    await setPreference(welcomeKey, { away: true })
    router.refresh()
  }
  return (
    <section aria-labelledby="welcome-title" className="welcome">
      <h2 id="welcome-title">{say(words.title)}</h2>
      <ol>
        {words.steps.map((step) => (
          <li key={step.title.en}>
            <strong>{say(step.title)}</strong> {say(step.text)}
          </li>
        ))}
      </ol>
      <FirstDraft />
      <p className="welcome__more">
        <Link href={`${config.routes.admin}/account`}>{say(words.account)}</Link>
        <button onClick={() => void putAway()} type="button">
          {say(words.away)}
        </button>
      </p>
    </section>
  )
}

const words = {
  account: { nl: 'Kies hoe vaak je mail krijgt', en: 'Choose how often you get mail' },
  away: { nl: 'Toon dit niet meer', en: 'Do not show this again' },
  steps: [
    {
      title: { nl: 'Schrijf.', en: 'Write.' },
      text: {
        nl: 'Begin met een fiche: één idee waarmee een school aan de slag kan. Bewaar zo vaak je wilt; alleen jullie en het labo zien het.',
        en: 'Start with a fiche: one idea that a school can use. Save as often as you like; only you and the labo see it.',
      },
    },
    {
      title: { nl: 'Dien in.', en: 'Submit.' },
      text: {
        nl: 'Is de tekst klaar, druk dan op “Indienen”. Je ziet meteen tegen welke dag het labo antwoordt.',
        en: 'When the text is ready, press “Submit”. You see at once by which day the labo will answer.',
      },
    },
    {
      title: { nl: 'Werk samen.', en: 'Work together.' },
      text: {
        nl: 'Vraagt het labo iets, dan krijg je een mail. Op dit scherm staat altijd wat er van jullie gevraagd wordt.',
        en: 'If the labo asks something, you get a mail. This page always shows what is asked of you.',
      },
    },
    {
      title: { nl: 'Online.', en: 'Online.' },
      text: {
        nl: 'Het labo zet de tekst online en andere websites nemen hem over. Later iets veranderen? Wat online staat, blijft staan tot de nieuwe versie klaar is.',
        en: 'The labo puts the text online and other websites show it too. Changing it later? What is online stays until the new version is ready.',
      },
    },
  ],
  title: { nl: 'Welkom! Zo komt een tekst online', en: 'Welcome! How a text comes online' },
}
