'use client'

import { Button } from '@payloadcms/ui'

import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'
import { actionWords } from '#src/review/words.ts'

import type { StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { wishFor } from '../workflow-buttons/wishes.ts'

type Props = { action: Action; standing: StandingOf; preset?: ActionInput; about?: string }

/** Opens the window of an action from here; when it cannot be done now, says why not; nothing for who never may. */
export const WishButton = ({ about, action, preset = {}, standing }: Props) => {
  const { say } = useSay()
  const offer = standing.actions.find((one) => one.action === action)
  if (!offer) return null
  if (!offer.allowed) return offer.reasons.map(({ code, message }) => <p key={code}>{say(message)}</p>)
  const label = say(actionWords[action])
  return (
    <Button
      buttonStyle="secondary"
      extraButtonProps={about ? { 'aria-label': `${label}: ${about}` } : {}}
      onClick={() => {
        wishFor({ action, preset })
      }}
      size="small"
      type="button"
    >
      {label}
    </Button>
  )
}
