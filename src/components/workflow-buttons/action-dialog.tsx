'use client'

import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'
import { actionWords } from '#src/review/words.ts'

import { Dialog } from '../dialog/index.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { ApproveForm } from './approve-form.tsx'
import { PlainForm } from './plain-form.tsx'
import { RefusedMessage } from './refused-notice.tsx'
import { RequestChangesForm } from './request-changes-form.tsx'
import { SubmitForm } from './submit-form.tsx'
import { useAct } from './use-act.ts'

type Props = { action: Action; standing: StandingOf; onClose: () => void }

export type FormProps = {
  standing: StandingOf
  isBusy: boolean
  onSend: (input: ActionInput) => void
  onCancel: () => void
}

/** Asks what an action needs, carries it out, and shows every reason when it is refused. */
export const ActionDialog = ({ action, onClose, standing }: Props) => {
  const { act, isBusy, refused } = useAct({ redraws: true })
  const { say } = useSay()
  const form: FormProps = {
    standing,
    isBusy,
    onCancel: onClose,
    onSend: (input) => void act(action, standing, input).then((done) => (done ? onClose() : undefined)),
  }
  return (
    <Dialog onClose={onClose} title={say(actionWords[action])}>
      {refused && <RefusedMessage onLeave={onClose} refused={refused} />}
      {formOf(action, form)}
    </Dialog>
  )
}

const formOf = (action: Action, form: FormProps) => {
  if (action === 'submit') return <SubmitForm {...form} />
  if (action === 'requestChanges') return <RequestChangesForm {...form} />
  if (action === 'approve') return <ApproveForm {...form} />
  return <PlainForm {...form} action={action} />
}
