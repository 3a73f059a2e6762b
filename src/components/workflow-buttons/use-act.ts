'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'

import type { ActionInput } from '#src/review/input.ts'
import type { Action } from '#src/review/transitions.ts'

import type { StandingOf } from '../standing/contract.ts'
import { useStanding } from '../standing/use-standing.ts'
import { useSay } from '../words/use-say.ts'
import { doneWords, refusalWords } from './after.ts'
import { type Obstacle, send } from './send.ts'

/** Why an action was refused, ready to be shown. */
export type Refused = { message: string; obstacles: readonly Obstacle[] }

type UseAct = {
  act: (action: Action, standing: StandingOf, input?: ActionInput) => Promise<boolean>
  isBusy: boolean
  refused: Refused | null
  forget: () => void
}

/**
 * Carries out actions on the document of this page. After a success the page shows the new standing; `redraws` also fetches the
 * form again, which would drop what is typed and not saved.
 */
export const useAct = ({ redraws }: { redraws: boolean }): UseAct => {
  const { reload, replace, url } = useStanding()
  const { say } = useSay()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const forget = useCallback(() => {
    setRefused(null)
  }, [])

  const act = useCallback(
    async (action: Action, standing: StandingOf, input: ActionInput = {}) => {
      if (!url) return false
      setBusy(true)
      setRefused(null)
      const answer = await send(url, action, standing.document.lockVersion, input)
      setBusy(false)
      if (answer.ok) {
        replace(answer.standing)
        toast.success(say(doneWords[action]))
        if (redraws) router.refresh()
        return true
      }
      setRefused({ message: answer.detail ?? say(refusalWords(answer.status)), obstacles: answer.obstacles })
      if (answer.status === 409) {
        await reload()
        if (redraws) router.refresh()
      }
      return false
    },
    [redraws, reload, replace, router, say, url],
  )
  return { act, isBusy, refused, forget }
}
