'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { Action } from '#src/review/transitions.ts'
import { actionWords } from '#src/review/words.ts'

import { useSave } from '../save-button/use-save.ts'
import { isWritableNow } from '../standing/contract.ts'
import { useStanding } from '../standing/use-standing.ts'
import { useSay } from '../words/use-say.ts'
import { ActionDialog } from './action-dialog.tsx'
import { Disclosure } from './disclosure.tsx'
import { HeldBack } from './held-back.tsx'
import './index.css'
import { shownOf } from './order.ts'
import { RefusedNotice } from './refused-notice.tsx'
import { useAct } from './use-act.ts'

const immediate: readonly Action[] = ['claim', 'release', 'start']

/** What this person may do with the document now: the main step first, the rest in a small list. */
export const WorkflowButtons = () => {
  const { id } = useDocumentInfo()
  const { reload, standing } = useStanding()
  const isModified = useFormModified()
  const save = useSave()
  const { say } = useSay()
  const { act, forget, isBusy, refused } = useAct({ redraws: true })
  const group = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Action | null>(null)
  if (!id || !standing) return null

  const choose = async (action: Action) => {
    forget()
    const isUnsaved = isModified && isWritableNow(standing)
    if (isUnsaved && !(await save())) return
    const now = isUnsaved ? ((await reload()) ?? standing) : standing
    if (!immediate.includes(action)) setOpen(action)
    else if (await act(action, now)) group.current?.focus()
  }
  const { beside, main, rest } = shownOf(standing)
  const step = (offer: typeof main, buttonStyle: 'primary' | 'secondary') =>
    offer?.allowed ? (
      <Button
        id={`action-${offer.action}`}
        buttonStyle={buttonStyle}
        disabled={isBusy}
        key={offer.action}
        onClick={() => void choose(offer.action)}
        size="medium"
        type="button"
      >
        {say(offer.label)}
      </Button>
    ) : (
      offer && <HeldBack key={offer.action} offer={offer} />
    )

  return (
    <div aria-label={say(words.group)} className="work-buttons" ref={group} role="group" tabIndex={-1}>
      {step(beside, 'secondary')}
      {step(main, 'primary')}
      {rest.length > 0 && (
        <Disclosure label={say(words.more)} name="more-actions">
          {(close) => (
            <ul className="work-menu">
              {rest.map((offer) => (
                <li key={offer.action}>
                  {offer.allowed ? (
                    <button
                      className="work-menu__item"
                      data-action={offer.action}
                      onClick={() => {
                        close()
                        void choose(offer.action)
                      }}
                      type="button"
                    >
                      {say(actionWords[offer.action])}
                    </button>
                  ) : (
                    <HeldBack offer={offer} />
                  )}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {refused && !open && <RefusedNotice onClose={forget} refused={refused} />}
      {open && (
        <ActionDialog
          action={open}
          onClose={() => {
            setOpen(null)
          }}
          standing={standing}
        />
      )}
    </div>
  )
}

const words = {
  group: { nl: 'Wat kun je nu doen?', en: 'What can you do now?' },
  more: { nl: 'Meer', en: 'More' },
}
