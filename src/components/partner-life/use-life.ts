'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { User } from '#payload-types'
import type { PartnerState } from '#src/partner-life/state.ts'

import { ask } from '../asking/ask.ts'

type UseLife = {
  /** Undefined until it is known, and for who has nothing to do with it. */
  life: PartnerState | undefined
  /** Address of the organisation in the API. */
  address: string
  isAdmin: boolean
  isBusy: boolean
  failure: string | null
  send: (what: 'pause' | 'resume' | 'reactivation', sent?: object) => Promise<boolean>
  refresh: () => Promise<void>
}

/** Whether an organisation takes part, for who runs its affairs and for the labo. */
export const useLife = (partner: string): UseLife => {
  const { config } = useConfig()
  const { user } = useAuth<User>()
  const [life, setLife] = useState<PartnerState | undefined>(undefined)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const address = `${config.routes.api}/partners/${partner}`
  const manages = (user?.memberships ?? []).some(
    ({ partner: of, role }) => role === 'manager' && (typeof of === 'string' ? of : of.id) === partner,
  )
  const isConcerned = manages || Boolean(user?.laboRole)

  const refresh = useCallback(async () => {
    const answer = await ask<PartnerState>(`${address}/life`)
    if (answer.ok) setLife(answer.body)
  }, [address])

  useEffect(() => {
    if (isConcerned) void refresh()
  }, [isConcerned, refresh])

  const send: UseLife['send'] = async (what, sent = {}) => {
    setBusy(true)
    const answer = await ask<PartnerState>(`${address}/${what}`, sent)
    setBusy(false)
    setFailure(answer.ok ? null : (answer.obstacles[0]?.message ?? answer.detail ?? ''))
    if (answer.ok) setLife(answer.body)
    return answer.ok
  }

  return { life, address, isAdmin: user?.laboRole === 'admin', isBusy, failure, send, refresh }
}
