'use client'

import type { ComponentType } from 'react'

import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'
import { actionWords } from '#src/review/words.ts'

import { Dialog } from '../dialog/index.tsx'
import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { ApproveForm } from './approve-form.tsx'
import { ArchiveForm, WithdrawForm } from './take-away-forms.tsx'
import { AskForm } from './ask-form.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import { EmergencyStopForm } from './emergency-stop-form.tsx'
import { FixForm } from './fix-form.tsx'
import { partnerForms } from './partner-form.tsx'
import { PlainForm } from './plain-form.tsx'
import { RefusedMessage } from './refused-notice.tsx'
import { RequestChangesForm } from './request-changes-form.tsx'
import { RollBackForm } from './roll-back-form.tsx'
import type { Obstacle } from './send.ts'
import { ScheduleForm } from './schedule-form.tsx'
import { SessionForm } from './session-form.tsx'
import { SlugForm } from './slug-form.tsx'
import { SubmitForm } from './submit-form.tsx'
import { useAct } from './use-act.ts'

type Props = { action: Action; standing: StandingOf; preset: ActionInput; onClose: () => void }

export type FormProps = {
  standing: StandingOf
  /** What is filled in already. */
  preset: ActionInput
  isBusy: boolean
  /** What the server had against the last attempt. */
  obstacles: readonly Obstacle[]
  onSend: (input: ActionInput) => void
  onCancel: () => void
}

/** Asks what an action needs, carries it out, and shows every reason when it is refused. */
export const ActionDialog = ({ action, onClose, preset, standing }: Props) => {
  const { act, isBusy, refused } = useAct({ redraws: true })
  const { say } = useSay()
  const form: FormProps = {
    standing,
    preset,
    isBusy,
    obstacles: refused?.obstacles ?? [],
    onCancel: onClose,
    onSend: (input) => void act(action, standing, input).then((done) => (done ? onClose() : undefined)),
  }
  const Form = forms[action]
  return (
    <Dialog onClose={onClose} title={say(actionWords[action])}>
      {refused && <RefusedMessage action={action} onLeave={onClose} refused={refused} />}
      {Form ? <Form {...form} /> : <PlainForm {...form} action={action} />}
    </Dialog>
  )
}

/** Actions that ask for more than one sentence. */
const forms: Partial<Record<Action, ComponentType<FormProps>>> = {
  ...partnerForms,
  submit: SubmitForm,
  schedule: ScheduleForm,
  requestChanges: RequestChangesForm,
  approve: ApproveForm,
  decline: DeclineForm,
  editorialFix: FixForm,
  rollBack: RollBackForm,
  changeSlug: SlugForm,
  withdraw: WithdrawForm,
  archive: ArchiveForm,
  emergencyStop: EmergencyStopForm,
  confirmAfterwards: ConfirmForm,
  setSessionStatus: SessionForm,
  ask: AskForm,
}
