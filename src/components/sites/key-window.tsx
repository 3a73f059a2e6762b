'use client'

import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'

import type { Site } from '#src/sites/shape.ts'

import type { Refusal } from '../asking/ask.ts'
import { ShortAnswer } from '../dialog/fields.tsx'
import { Dialog } from '../dialog/index.tsx'
import { useSay } from '../words/use-say.ts'
import { Obstacles } from './obstacles.tsx'
import { ShownOnce } from './shown-once.tsx'

type Props = {
  site: Site
  /** The key, once it was made. */
  made: string | undefined
  isBusy: boolean
  refusal: Refusal | undefined
  onClose: () => void
  onMake: (wanted: { label: string; expiresOn?: string }) => void
}

/** Makes a key, and shows it the only time that it can be shown. */
export const KeyWindow = ({ isBusy, made, onClose, onMake, refusal, site }: Props) => {
  const { say } = useSay()
  const [label, setLabel] = useState('')
  const [expiresOn, setExpiresOn] = useState('')
  const make = (event: SyntheticEvent) => {
    event.preventDefault()
    onMake({ label: label.trim(), ...(expiresOn === '' ? {} : { expiresOn }) })
  }
  return (
    <Dialog onClose={onClose} title={say(words.title(site.name))}>
      {made === undefined ? (
        <form onSubmit={make}>
          <ShortAnswer
            help={say(words.labelHelp)}
            label={say(words.label)}
            onChange={setLabel}
            required
            value={label}
          />
          <ShortAnswer
            help={say(words.expiresHelp)}
            kind="date"
            label={say(words.expires)}
            onChange={setExpiresOn}
            value={expiresOn}
          />
          <Obstacles refusal={refusal} />
          <div className="work-dialog__buttons">
            <Button disabled={isBusy} type="submit">
              {say(words.make)}
            </Button>
            <Button buttonStyle="secondary" disabled={isBusy} onClick={onClose} type="button">
              {say(words.cancel)}
            </Button>
          </div>
        </form>
      ) : (
        <ShownOnce onClose={onClose} secret={made} />
      )}
    </Dialog>
  )
}

const words = {
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  expires: { nl: 'Laatste dag waarop hij werkt', en: 'Last day on which it works' },
  expiresHelp: { nl: 'Niet verplicht. Zonder dag werkt hij tot je hem intrekt.', en: 'Not required.' },
  label: { nl: 'Waarvoor dient de sleutel?', en: 'What is the key for?' },
  labelHelp: { nl: 'Zo herken je hem later, bijvoorbeeld “nieuwe server”.', en: 'To know it by later.' },
  make: { nl: 'Sleutel maken', en: 'Make the key' },
  title: (name: string) => ({ nl: `Sleutel voor ${name}`, en: `Key for ${name}` }),
}
