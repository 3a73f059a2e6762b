'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'

import { useSave } from '../save-button/use-save.ts'
import { isWritableNow, type Offer } from '../standing/contract.ts'
import { useStanding } from '../standing/use-standing.ts'
import { useSay } from '../words/use-say.ts'
import { ActionDialog } from './action-dialog.tsx'
import { Disclosure } from './disclosure.tsx'
import { HeldBack } from './held-back.tsx'
import './index.css'
import { Menu } from './menu.tsx'
import { shownOf } from './order.ts'
import { RefusedNotice } from './refused-notice.tsx'
import { useAct } from './use-act.ts'
import { onWish, type Wish } from './wishes.ts'

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
  const [open, setOpen] = useState<Wish | null>(null)

  const choose = async (action: Action, preset: ActionInput = {}) => {
    if (!standing) return
    forget()
    const isUnsaved = isModified && isWritableNow(standing)
    if (isUnsaved && !(await save())) return
    const now = isUnsaved ? ((await reload()) ?? standing) : standing
    if (!immediate.includes(action)) setOpen({ action, preset })
    else if (await act(action, now)) group.current?.focus()
  }
  const grant = useEffectEvent(({ action, preset }: Wish) => void choose(action, preset))
  useEffect(
    () =>
      onWish((wish) => {
        grant(wish)
      }),
    [],
  )
  if (!id || !standing) return null

  const { beside, grave, main, rest } = shownOf(standing)
  const step = (offer: Offer | undefined, buttonStyle: 'primary' | 'secondary') =>
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
      {rest.length + grave.length > 0 && (
        <Disclosure label={say(words.more)} name="more-actions">
          {(close) => (
            <Menu
              grave={grave}
              onChoose={(action) => {
                close()
                void choose(action)
              }}
              rest={rest}
            />
          )}
        </Disclosure>
      )}
      {refused && !open && <RefusedNotice onClose={forget} refused={refused} />}
      {open && (
        <ActionDialog
          action={open.action}
          onClose={() => {
            setOpen(null)
          }}
          preset={open.preset}
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
