'use client'

import { useState } from 'react'

import { LongAnswer, Tick } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { Replacement } from './replacement.tsx'
import { Warning } from './warning.tsx'

/** Leaves a notice where the text was, and perhaps the way to another text. */
export const WithdrawForm = ({ isBusy, onCancel, onSend, preset, standing }: FormProps) => {
  const { say } = useSay()
  const [notice, setNotice] = useState(preset.notice ?? '')
  const [replacement, setReplacement] = useState('')
  return (
    <>
      <p>{say(words.withdraw)}</p>
      <LongAnswer help={say(words.noticeHelp)} label={say(words.notice)} onChange={setNotice} required value={notice} />
      <Replacement not={standing.document.id} onChange={setReplacement} value={replacement} />
      <FormButtons
        action="withdraw"
        isBusy={isBusy}
        isDisabled={notice.trim() === ''}
        onCancel={onCancel}
        onSend={() => {
          onSend({ notice: notice.trim(), ...(replacement ? { replacement } : {}) })
        }}
      />
    </>
  )
}

/** Takes a text away for good. */
export const ArchiveForm = ({ isBusy, onCancel, onSend, standing }: FormProps) => {
  const { say } = useSay()
  const [isSure, setSure] = useState(false)
  const [replacement, setReplacement] = useState('')
  return (
    <>
      <Warning>{say(words.archiveWarning)}</Warning>
      <p>{say(words.archive)}</p>
      <Replacement not={standing.document.id} onChange={setReplacement} value={replacement} />
      <Tick checked={isSure} label={say(words.sure)} onChange={setSure} />
      <FormButtons
        action="archive"
        isBusy={isBusy}
        isDisabled={!isSure}
        onCancel={onCancel}
        onSend={() => {
          onSend(replacement ? { replacement } : {})
        }}
      />
    </>
  )
}

const words = {
  archive: {
    nl: 'Wie het adres kent, leest dat de tekst weg is. Kies je een andere tekst, dan komt de bezoeker daar terecht.',
    en: 'Whoever has the address reads that the text is gone. When you choose another text, visitors are sent there.',
  },
  archiveWarning: {
    nl: 'Dit kan niemand ongedaan maken, ook het labo niet. De tekst komt nooit terug online en het webadres wordt nooit opnieuw gebruikt.',
    en: 'Nobody can undo this, not even the labo. The text never comes back online and its address is never used again.',
  },
  notice: { nl: 'Melding voor bezoekers', en: 'Notice for visitors' },
  noticeHelp: {
    nl: 'Iedereen kan dit lezen. Bijvoorbeeld: deze werkwijze klopt niet meer sinds het nieuwe decreet.',
    en: 'Everyone can read this. For example: this no longer holds since the new decree.',
  },
  sure: { nl: 'Ik begrijp dat dit voor altijd is', en: 'I understand that this is for ever' },
  withdraw: {
    nl: 'De tekst verdwijnt uit de lijsten. Wie het adres kent, ziet je melding. Een andere nalezer kan hem later heractiveren.',
    en: 'The text leaves the lists. Whoever has its address sees your notice. Another reviewer can reinstate it later.',
  },
}
