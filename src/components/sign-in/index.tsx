'use client'

import { useConfig } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'

import { useSay } from '../words/use-say.ts'
import './index.css'

/** Below the form to sign in: a link by mail, for who does not remember a password from four months ago. */
export const SignInByMail = () => {
  const { config } = useConfig()
  const { say } = useSay()
  const [email, setEmail] = useState('')
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ask = async (event: SyntheticEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await fetch(`${config.routes.api}/users/sign-in-link`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email }),
    }).catch(() => undefined)
    setBusy(false)
    setSaid(say(answer?.ok ? words.sent : answer?.status === 429 ? words.tooOften : words.failed))
  }
  return (
    <form className="sign-in-by-mail" onSubmit={(event) => void ask(event)}>
      <h2>{say(words.title)}</h2>
      <p>{say(words.explanation)}</p>
      <label htmlFor="sign-in-mail">{say(words.label)}</label>
      <input
        autoComplete="email"
        id="sign-in-mail"
        onChange={(event) => {
          setEmail(event.target.value)
        }}
        required
        type="email"
        value={email}
      />
      <button disabled={isBusy} type="submit">
        {say(words.button)}
      </button>
      <p role="status">{said}</p>
    </form>
  )
}

const words = {
  button: { nl: 'Mail me een link', en: 'Mail me a link' },
  explanation: {
    nl: 'We mailen je een link. Eén klik en je bent ingelogd.',
    en: 'We mail you a link. One click and you are signed in.',
  },
  failed: {
    nl: 'Dat is niet gelukt. Kijk je mailadres na en probeer het opnieuw.',
    en: 'That did not work. Check your address and try again.',
  },
  label: { nl: 'Je mailadres', en: 'Your mail address' },
  sent: {
    nl: 'Heeft dit adres een account, dan is er nu een mail onderweg. Kijk ook bij ongewenste mail.',
    en: 'If this address has an account, a mail is on its way. Look in your spam folder too.',
  },
  title: { nl: 'Liever zonder wachtwoord?', en: 'Rather without a password?' },
  tooOften: { nl: 'Te veel pogingen. Wacht tien minuten.', en: 'Too many attempts. Wait ten minutes.' },
}
