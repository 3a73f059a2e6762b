'use client'

import { useState } from 'react'

import type { Action } from '#src/review/transitions.ts'

import { LongAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { explanationOf, questionOf, warningOf } from './questions.ts'
import { Warning } from './warning.tsx'

/** What the action does, and at most one question. */
export const PlainForm = ({ action, isBusy, onCancel, onSend, preset, standing }: FormProps & { action: Action }) => {
  const { say } = useSay()
  const [text, setText] = useState('')
  const explanation = explanationOf(action, standing)
  const warning = warningOf(action)
  const question = questionOf(action)
  const filled = text.trim()
  return (
    <>
      {warning && <Warning>{say(warning)}</Warning>}
      {explanation && <p>{say(explanation)}</p>}
      {question && <LongAnswer help={say(question.help)} label={say(question.label)} onChange={setText} value={text} />}
      <FormButtons
        action={action}
        isBusy={isBusy}
        isDisabled={question?.isRequired === true && filled === ''}
        onCancel={onCancel}
        onSend={() => {
          onSend({
            ...preset,
            ...(action === 'discard' ? { confirm: true } : {}),
            ...(question && filled ? { [question.key]: filled } : {}),
          })
        }}
      />
    </>
  )
}
