'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type SyntheticEvent, useState } from 'react'

import type { User } from '#payload-types'

import { ask } from '../asking/ask.ts'
import { useSay } from '../words/use-say.ts'

/** A title is enough to begin; who writes for several organisations chooses one on the next screen. */
export const FirstDraft = () => {
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const { say } = useSay()
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const fiches = `${config.routes.admin}/collections/fiches`
  const begin = async (event: SyntheticEvent) => {
    event.preventDefault()
    if ((user?.memberships ?? []).length > 1) {
      router.push(`${fiches}/create`)
      return
    }
    setBusy(true)
    const made = await ask<{ doc: { id: string } }>(`${config.routes.api}/fiches?draft=true&depth=0`, { title })
    if (made.ok) {
      router.push(`${fiches}/${made.body.doc.id}`)
      return
    }
    setBusy(false)
    setTrouble(made.obstacles[0]?.message ?? made.detail ?? say(words.failed))
  }
  return (
    <form className="welcome__first" onSubmit={(event) => void begin(event)}>
      <label htmlFor="first-title">{say(words.label)}</label>
      <input
        aria-describedby="first-title-help"
        id="first-title"
        maxLength={65}
        onChange={(event) => {
          setTitle(event.target.value)
        }}
        required
        value={title}
      />
      <p id="first-title-help">{say(words.help)}</p>
      {trouble && <p role="alert">{trouble}</p>}
      <button disabled={isBusy} type="submit">
        {say(words.begin)}
      </button>
    </form>
  )
}

const words = {
  begin: { nl: 'Begin met schrijven', en: 'Start writing' },
  failed: { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' },
  help: {
    nl: 'Een vraag of een werkwoord. Bijvoorbeeld: Wat doe je als een leerling afhaakt? Je kunt de titel later nog veranderen.',
    en: 'A question or a verb. For example: What to do when a pupil drops out? You can change the title later.',
  },
  label: { nl: 'Waarover gaat je eerste fiche?', en: 'What is your first fiche about?' },
}
