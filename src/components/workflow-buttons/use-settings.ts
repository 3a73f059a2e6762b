'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Keyed = { key: string; text: string }
export type ReviewSettings = {
  checklist: readonly Keyed[]
  reasonCodes: readonly Keyed[]
  savedAnswers: readonly { title: string; text: string }[]
}

const none: ReviewSettings = { checklist: [], reasonCodes: [], savedAnswers: [] }

/** The labo's agreements for reviewing; empty until they are read, and for people who may not read them. */
export const useSettings = (): ReviewSettings & { isLoading: boolean } => {
  const { config } = useConfig()
  const [state, setState] = useState({ ...none, isLoading: true })
  useEffect(() => {
    const controller = new AbortController()
    fetch(`${config.routes.api}/globals/settings?depth=0`, { credentials: 'include', signal: controller.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as Partial<ReviewSettings>) : {}))
      .then(({ checklist = [], reasonCodes = [], savedAnswers = [] }) => {
        setState({ checklist, reasonCodes, savedAnswers, isLoading: false })
      })
      .catch(() => {
        if (!controller.signal.aborted) setState({ ...none, isLoading: false })
      })
    return () => {
      controller.abort()
    }
  }, [config.routes.api])
  return state
}
