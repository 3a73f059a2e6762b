'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Named = { id: string; name: string }

/** The organisations that are online, by name; empty until they are known. */
export const usePartners = (isWanted: boolean): readonly Named[] => {
  const { config } = useConfig()
  const [partners, setPartners] = useState<readonly Named[]>([])
  const url = `${config.routes.api}/partners?depth=0&limit=100&sort=name`
  useEffect(() => {
    if (!isWanted) return
    const leaving = new AbortController()
    const look = async () => {
      const answer = await fetch(url, { credentials: 'include', signal: leaving.signal })
      const { docs } = (await answer.json()) as { docs?: Named[] }
      setPartners((docs ?? []).map(({ id, name }) => ({ id, name })))
    }
    look().catch(() => undefined)
    return () => {
      leaving.abort()
    }
  }, [isWanted, url])
  return partners
}
