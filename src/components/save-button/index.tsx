'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'

import { actionWords } from '#src/review/words.ts'

import { isWritableNow } from '../standing/contract.ts'
import { useStanding } from '../standing/use-standing.ts'
import { useSay } from '../words/use-say.ts'
import { StaleDialog } from './stale-dialog.tsx'
import { setStale, useIsStale } from './stale-store.ts'
import { useSave } from './use-save.ts'

/** Saves a draft; gone while the text may not be changed. Ctrl or ⌘ + S does the same. */
export const SaveButton = () => {
  const { id, uploadStatus } = useDocumentInfo()
  const { standing } = useStanding()
  const { say } = useSay()
  const isModified = useFormModified()
  const editDepth = useEditDepth()
  const save = useSave()
  const isStale = useIsStale()
  const button = useRef<HTMLButtonElement>(null)
  const isLocked = standing !== null && !isWritableNow(standing)
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <>
      {isStale && (
        <StaleDialog
          onClose={() => {
            setStale(false)
          }}
        />
      )}
      {!isLocked && (
        <FormSubmit
          buttonId="action-save-draft"
          buttonStyle="secondary"
          disabled={(Boolean(id) && !isModified) || uploadStatus === 'uploading'}
          onClick={() => void save()}
          ref={button}
          size="medium"
          type="button"
        >
          {say(actionWords.save)}
        </FormSubmit>
      )}
    </>
  )
}
