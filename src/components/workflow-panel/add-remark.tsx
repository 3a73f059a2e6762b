'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { Choice, LongAnswer } from '../dialog/fields.tsx'
import { useFields } from '../field-focus/use-fields.ts'
import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { useAct } from '../workflow-buttons/use-act.ts'

/** Asks or proposes something about a field, without changing where the text stands. */
export const AddRemark = ({ standing }: { standing: StandingOf }) => {
  const { say } = useSay()
  const { fields } = useFields()
  const { act, isBusy, refused } = useAct({ redraws: false })
  const [path, setPath] = useState('')
  const [text, setText] = useState('')
  const send = async () => {
    const input = { kind: 'question' as const, text: text.trim(), ...(path ? { path } : {}) }
    if (await act('comment', standing, input)) setText('')
  }
  return (
    <details className="work-panel__add">
      <summary>{say(words.open)}</summary>
      <Choice label={say(words.field)} onChange={setPath} value={path}>
        <option value="">{say(words.whole)}</option>
        {fields.map((field) => (
          <option key={field.path} value={field.path}>
            {field.label}
          </option>
        ))}
      </Choice>
      <LongAnswer label={say(words.text)} onChange={setText} rows={3} value={text} />
      {refused && <p role="alert">{refused.message}</p>}
      <Button disabled={isBusy || text.trim() === ''} onClick={() => void send()} size="small" type="button">
        {say(words.send)}
      </Button>
    </details>
  )
}

const words = {
  field: { nl: 'Over welk veld gaat het?', en: 'Which field is it about?' },
  open: { nl: 'Iets vragen of zeggen', en: 'Ask or say something' },
  send: { nl: 'Plaatsen', en: 'Post' },
  text: { nl: 'Je vraag of opmerking', en: 'Your question or comment' },
  whole: { nl: 'De hele tekst', en: 'The whole text' },
}
