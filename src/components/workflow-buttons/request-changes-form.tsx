'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { LongAnswer } from '../dialog/fields.tsx'
import { useSay } from '../words/use-say.ts'
import type { FormProps } from './action-dialog.tsx'
import { FormButtons } from './form-buttons.tsx'
import { emptyRemark, isComplete, type RemarkDraft, RemarkRow } from './remark-row.tsx'
import { SavedAnswer } from './saved-answer.tsx'
import { useSettings } from './use-settings.ts'

/** Collects what the labo asks, field by field, and sends it in one go. */
export const RequestChangesForm = ({ isBusy, onCancel, onSend }: FormProps) => {
  const { say } = useSay()
  const { reasonCodes, savedAnswers } = useSettings()
  const [remarks, setRemarks] = useState<readonly RemarkDraft[]>([emptyRemark(0)])
  const [note, setNote] = useState('')
  const hasMust = remarks.some(({ kind }) => kind === 'must')
  const isReady = hasMust && remarks.every((remark) => isComplete(remark))

  const send = () => {
    onSend({
      comments: remarks.map(({ kind, path, reasonCode, text }) => ({
        kind,
        text: text.trim(),
        ...(path ? { path } : {}),
        ...(reasonCode ? { reasonCode } : {}),
      })),
      ...(note.trim() ? { note: note.trim() } : {}),
    })
  }
  return (
    <>
      <p>{say(words.explanation)}</p>
      {remarks.map((remark, index) => (
        <RemarkRow
          key={remark.key}
          number={index + 1}
          onChange={(changed) => {
            setRemarks(remarks.map((other) => (other.key === remark.key ? changed : other)))
          }}
          onRemove={
            remarks.length > 1
              ? () => {
                  setRemarks(remarks.filter((other) => other.key !== remark.key))
                }
              : undefined
          }
          reasonCodes={reasonCodes}
          remark={remark}
          savedAnswers={savedAnswers}
        />
      ))}
      <Button
        buttonStyle="secondary"
        onClick={() => {
          setRemarks([...remarks, emptyRemark(1 + Math.max(...remarks.map(({ key }) => key)))])
        }}
        size="small"
        type="button"
      >
        {say(words.another)}
      </Button>
      <SavedAnswer answers={savedAnswers} onChange={setNote} text={note} />
      <LongAnswer label={say(words.note)} onChange={setNote} rows={2} value={note} />
      {!hasMust && <p role="status">{say(words.needsMust)}</p>}
      <FormButtons action="requestChanges" isBusy={isBusy} isDisabled={!isReady} onCancel={onCancel} onSend={send} />
    </>
  )
}

const words = {
  another: { nl: 'Nog een opmerking', en: 'Another comment' },
  explanation: {
    nl: 'Schrijf per veld wat je vraagt. De schrijvers krijgen alles in één keer.',
    en: 'Write what you ask for, field by field. The writers receive everything at once.',
  },
  needsMust: {
    nl: 'Minstens één opmerking moet iets zijn dat móét veranderen. Anders kun je gewoon goedkeuren.',
    en: 'At least one comment must ask for something that has to change. Otherwise you can simply approve.',
  },
  note: { nl: 'Woordje vooraf (niet verplicht)', en: 'A few words first (not required)' },
}
