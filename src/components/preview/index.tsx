'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { isOpen as isUnderway } from '#src/review/states.ts'

import { ShortAnswer } from '../dialog/fields.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { dayIn } from '../words/index.ts'
import { useSay } from '../words/use-say.ts'
import './index.css'
import { Made } from './made.tsx'
import { usePreviews } from './use-previews.ts'

/** Shows what is being written to somebody without an account: makes links, tells which work, and takes them back. */
export const Previews = ({ standing }: { standing: StandingOf }) => {
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const { failure, isBusy, links, made, make, revoke } = usePreviews(isOpen)
  const { language, say } = useSay()
  if (!standing.edition || !isUnderway(standing.edition.state)) return null
  const makeOne = async () => {
    if (!(await make(note.trim()))) return
    setNote('')
    setSaid(say(words.made))
  }
  const takeBack = async (id: string) => {
    if (await revoke(id)) setSaid(say(words.takenBack))
  }
  return (
    <details
      className="previews"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{say(words.title)}</summary>
      <p>{say(words.explanation)}</p>
      <ShortAnswer help={say(words.noteHelp)} label={say(words.note)} onChange={setNote} value={note} />
      <Button disabled={isBusy} onClick={() => void makeOne()} size="small" type="button">
        {say(words.make)}
      </Button>
      {failure !== null && <p role="alert">{failure === '' ? say(words.failed) : failure}</p>}
      <p className="previews__said" role="status">
        {said}
      </p>
      {made && (
        <Made
          onCopied={() => {
            setSaid(say(words.copied))
          }}
          url={made.url}
        />
      )}
      {links.length > 0 && (
        <ul aria-label={say(words.working)} className="previews__links">
          {links.map((link) => (
            <li key={link.id}>
              <p>
                <strong>{link.note ?? say(words.withoutNote)}</strong>
              </p>
              <p className="previews__about">
                {say(words.about(link.madeBy ?? '', dayIn(link.madeAt, language), dayIn(link.expiresAt, language)))}
              </p>
              <Button
                aria-label={`${say(words.revoke)}: ${link.note ?? dayIn(link.madeAt, language)}`}
                buttonStyle="secondary"
                disabled={isBusy}
                onClick={() => void takeBack(link.id)}
                size="small"
                type="button"
              >
                {say(words.revoke)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

const words = {
  about: (name: string, from: string, until: string) => ({
    nl: `${name === '' ? 'Gemaakt' : `Van ${name},`} ${from}. Werkt tot ${until}.`,
    en: `${name === '' ? 'Made' : `By ${name},`} ${from}. Works until ${until}.`,
  }),
  copied: { nl: 'De link is gekopieerd.', en: 'The link was copied.' },
  explanation: {
    nl: 'Wie de link heeft, leest de tekst zoals hij nu is, ook zonder account. De link werkt zeven dagen, en stopt zodra de tekst online komt.',
    en: 'Whoever has the link reads the text as it is now, also without an account. It works for seven days, and stops when the text goes online.',
  },
  failed: { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' },
  made: { nl: 'De link is klaar. Je ziet hem alleen nu.', en: 'The link is ready. You see it only now.' },
  make: { nl: 'Voorbeeldlink maken', en: 'Make a preview link' },
  note: { nl: 'Voor wie is de link?', en: 'Whom is the link for?' },
  noteHelp: {
    nl: 'Niet verplicht. Bijvoorbeeld: directie van de school',
    en: 'Not required. For example: the school’s head',
  },
  revoke: { nl: 'Intrekken', en: 'Revoke' },
  takenBack: { nl: 'De link werkt niet meer.', en: 'The link no longer works.' },
  title: { nl: 'Laten lezen voor het online komt', en: 'Let somebody read it before it goes online' },
  withoutNote: { nl: 'Zonder naam', en: 'Without a name' },
  working: { nl: 'Links die nu werken', en: 'Links that work now' },
}
