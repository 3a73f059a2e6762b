'use client'

import { Button } from '@payloadcms/ui'

import type { Action } from '#src/review/transitions.ts'
import { actionWords } from '#src/review/words.ts'

import { useSay } from '../words/use-say.ts'

type Props = { action: Action; isBusy: boolean; onCancel: () => void; onSend: () => void; isDisabled?: boolean }

/** The two buttons under every question: do it, or leave it. */
export const FormButtons = ({ action, isBusy, isDisabled = false, onCancel, onSend }: Props) => {
  const { say } = useSay()
  return (
    <div className="work-dialog__buttons">
      <Button id={`confirm-${action}`} disabled={isBusy || isDisabled} onClick={onSend} type="button">
        {say(isBusy ? words.busy : actionWords[action])}
      </Button>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel} type="button">
        {say(words.cancel)}
      </Button>
    </div>
  )
}

const words = {
  busy: { nl: 'Even geduld …', en: 'One moment …' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
}
