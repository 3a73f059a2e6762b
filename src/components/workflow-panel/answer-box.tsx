'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { LongAnswer } from '../dialog/fields.tsx'

type Props = { isBusy: boolean; label: string; sendLabel: string; onSend: (text: string) => Promise<boolean> }

/** Room to say something about a remark; empty again once it was sent. */
export const AnswerBox = ({ isBusy, label, onSend, sendLabel }: Props) => {
  const [text, setText] = useState('')
  const send = async () => {
    if (await onSend(text.trim())) setText('')
  }
  return (
    <>
      <LongAnswer label={label} onChange={setText} rows={2} value={text} />
      <Button disabled={isBusy || text.trim() === ''} onClick={() => void send()} size="small" type="button">
        {sendLabel}
      </Button>
    </>
  )
}
