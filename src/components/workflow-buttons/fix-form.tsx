'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { type FixDraft, FixRow } from './fix-row.tsx'
import { FormButtons } from './form-buttons.tsx'

/** Improves the language of what was submitted, word for word; what it says stays the writers' business. */
export const FixForm = ({ isBusy, obstacles, onCancel, onSend, standing }: FormProps) => {
  const { say } = useSay()
  const [fixes, setFixes] = useState<readonly FixDraft[]>([empty(0)])
  const [sent, setSent] = useState<readonly number[]>([])
  const [hash] = useState(standing.edition?.hash ?? '')
  const isReady = fixes.every(({ from, path, to }) => path !== '' && from !== '' && to !== '')
  const complaintsAbout = (key: number) =>
    obstacles.flatMap(({ message, path }) =>
      path?.startsWith('fixes.') && sent[Number(path.split('.')[1])] === key ? [message] : [],
    )
  return (
    <>
      <p>{say(words.explanation)}</p>
      {fixes.map((fix, index) => (
        <FixRow
          collection={standing.document.collection}
          complaints={complaintsAbout(fix.key)}
          fix={fix}
          key={fix.key}
          number={index + 1}
          onChange={(changed) => {
            setFixes(fixes.map((other) => (other.key === fix.key ? changed : other)))
          }}
          onRemove={
            fixes.length > 1
              ? () => {
                  setFixes(fixes.filter((other) => other.key !== fix.key))
                }
              : undefined
          }
        />
      ))}
      <Button
        buttonStyle="secondary"
        onClick={() => {
          setFixes([...fixes, empty(1 + Math.max(...fixes.map(({ key }) => key)))])
        }}
        size="small"
        type="button"
      >
        {say(words.another)}
      </Button>
      <FormButtons
        action="editorialFix"
        isBusy={isBusy}
        isDisabled={!isReady}
        onCancel={onCancel}
        onSend={() => {
          setSent(fixes.map(({ key }) => key))
          onSend({ hash, fixes: fixes.map(({ from, path, to }) => ({ path, from, to })) })
        }}
      />
    </>
  )
}

const empty = (key: number): FixDraft => ({ key, path: '', from: '', to: '' })

const words = {
  another: { nl: 'Nog een verbetering', en: 'Another fix' },
  explanation: {
    nl: 'Alleen taal: een tikfout, een woord, een zinsbouw. Hoogstens vijf woorden per keer, en geen getallen of adressen. De schrijvers zien wat je verandert.',
    en: 'Language only: a typing error, a word, the order of a sentence. Five words at most each time, no numbers or addresses. The writers see what you change.',
  },
}
