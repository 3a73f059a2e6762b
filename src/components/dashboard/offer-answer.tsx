'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { actionWords } from '#src/review/words.ts'

import { sendTo } from '../members/send-to.ts'
import { doneWords } from '../workflow-buttons/after.ts'
import { useSay } from '../words/use-say.ts'
import type { OfferToUs } from './asked-of-us.ts'

/** Yes or no to an organisation that asked. */
export const OfferAnswer = ({ offer, title }: { offer: OfferToUs; title: string }) => {
  const { config } = useConfig()
  const { say } = useSay()
  const router = useRouter()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const answer = async (action: 'acceptOffer' | 'declineOffer') => {
    setBusy(true)
    const url = `${config.routes.api}/${offer.collection}/${offer.document}/actions/${action}`
    const problem = await sendTo(url, { offer: offer.id, expected: offer.lockVersion })
    setBusy(false)
    setTrouble(problem ?? '')
    if (problem !== undefined) return
    toast.success(say(doneWords[action]))
    router.refresh()
  }
  return (
    <>
      <p className="desk__answers">
        {(['acceptOffer', 'declineOffer'] as const).map((action) => (
          <button
            aria-label={`${say(actionWords[action])}: ${title}`}
            disabled={isBusy}
            key={action}
            onClick={() => void answer(action)}
            type="button"
          >
            {say(actionWords[action])}
          </button>
        ))}
      </p>
      {trouble && <p role="alert">{trouble}</p>}
    </>
  )
}
