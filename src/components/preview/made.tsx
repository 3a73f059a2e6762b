'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { useSay } from '../words/use-say.ts'

type Props = { url: string; onCopied: () => void }

/** The address of a link that was just made: to copy, or to look at first. */
export const Made = ({ onCopied, url }: Props) => {
  const id = useId()
  const { say } = useSay()
  const copy = async () => {
    const box = document.getElementById(id)
    if (box instanceof HTMLInputElement) box.select()
    // Browsers refuse the clipboard on pages without encryption; what is selected can be copied by hand then.
    await navigator.clipboard.writeText(url).then(onCopied, () => undefined)
  }
  return (
    <div className="previews__made">
      <div className="work-field">
        <label htmlFor={id}>{say(words.link)}</label>
        <input id={id} readOnly type="text" value={url} />
      </div>
      <div className="previews__steps">
        <Button onClick={() => void copy()} size="small" type="button">
          {say(words.copy)}
        </Button>
        <a href={url} rel="noreferrer" target="_blank">
          {say(words.look)}
        </a>
      </div>
    </div>
  )
}

const words = {
  copy: { nl: 'Kopiëren', en: 'Copy' },
  link: { nl: 'De link om door te geven', en: 'The link to pass on' },
  look: { nl: 'Zelf bekijken (nieuw venster)', en: 'Look yourself (new window)' },
}
