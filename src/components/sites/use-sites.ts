'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Site, Sites } from '#src/sites/shape.ts'

import { ask, type Refusal } from '../asking/ask.ts'

export type UseSites = {
  /** Undefined until they are there. */
  sites: readonly Site[] | undefined
  /** A key that was just made; it is shown once. */
  made: { site: string; key: string } | undefined
  isBusy: boolean
  refusal: Refusal | undefined
  /** Asks for something about sites (`/{id}/keys`); whether it was done. */
  send: (path: string, sent: object) => Promise<boolean>
  /** What was said before is read: no key, no refusal. */
  forget: () => void
}

/** The registered websites, for administrators. Every answer is the whole list as it is then. */
export const useSites = (): UseSites => {
  const { config } = useConfig()
  const address = `${config.routes.api}/sites`
  const [said, setSaid] = useState<Sites | undefined>(undefined)
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined)
  const [isBusy, setBusy] = useState(false)

  const take = useCallback(
    async (path: string, sent?: object): Promise<boolean> => {
      setBusy(true)
      const answer = await ask<Sites>(`${address}${path}`, sent)
      setBusy(false)
      setRefusal(answer.ok ? undefined : answer)
      if (answer.ok) setSaid(answer.body)
      return answer.ok
    },
    [address],
  )

  useEffect(() => {
    void take('')
  }, [take])

  return {
    sites: said?.sites,
    made: said?.made,
    isBusy,
    refusal,
    send: take,
    forget: () => {
      setRefusal(undefined)
      setSaid((now) => now && { sites: now.sites })
    },
  }
}
