'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { useSay } from '../words/use-say.ts'

/** A secret to copy; when this is closed nobody can show it again. */
export const ShownOnce = ({ onClose, secret }: { secret: string; onClose: () => void }) => {
  const { say } = useSay()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret)
      setSaid(say(words.copied))
    } catch {
      field.current?.select()
      setSaid(say(words.selected))
    }
  }
  return (
    <>
      <p>
        <strong>{say(words.once)}</strong> {say(words.advice)}
      </p>
      <div className="work-field">
        <label htmlFor={id}>{say(words.key)}</label>
        <input className="sites__key" id={id} readOnly ref={field} type="text" value={secret} />
      </div>
      <p role="status">{said}</p>
      <div className="work-dialog__buttons">
        <Button onClick={() => void copy()} type="button">
          {say(words.copy)}
        </Button>
        <Button buttonStyle="secondary" onClick={onClose} type="button">
          {say(words.done)}
        </Button>
      </div>
    </>
  )
}

const words = {
  advice: {
    nl: 'Geef hem op een veilige manier aan wie de website bouwt. Is hij kwijt, maak dan een nieuwe en trek deze in.',
    en: 'Hand it over safely. If it is lost, make another and revoke this one.',
  },
  copied: { nl: 'De sleutel is gekopieerd.', en: 'The key is copied.' },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  done: { nl: 'Ik heb hem bewaard', en: 'I have kept it' },
  key: { nl: 'De sleutel', en: 'The key' },
  once: { nl: 'Je ziet deze sleutel maar één keer.', en: 'You see this key only once.' },
  selected: { nl: 'De sleutel is geselecteerd. Kopieer hem nu.', en: 'The key is selected. Copy it now.' },
}
