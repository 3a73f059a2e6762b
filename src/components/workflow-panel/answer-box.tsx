'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { LongAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'

type Props = { isBusy: boolean; onSend: (text: string) => Promise<boolean> }

/** Room to say what was done about a remark. */
export const AnswerBox = ({ isBusy, onSend }: Props) => {
  const { say } = useSay()
  const [text, setText] = useState('')
  return (
    <>
      <LongAnswer label={say(words.label)} onChange={setText} rows={2} value={text} />
      <Button
        disabled={isBusy || text.trim() === ''}
        onClick={() => void onSend(text.trim())}
        size="small"
        type="button"
      >
        {say(words.send)}
      </Button>
    </>
  )
}

const words = {
  label: { nl: 'Jouw antwoord', en: 'Your answer' },
  send: { nl: 'Antwoorden', en: 'Answer' },
}
