'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Owner = { id: string; name: string }
type Owners = { owners: readonly Owner[]; proposed: string | undefined }

/** The organisations this person may write for, and the one to start from: the only one, or the labo's own for its staff. */
export const useOwners = (): Owners => {
  const { user } = useAuth()
  const { config } = useConfig()
  const [found, setFound] = useState<Owners>({ owners: [], proposed: undefined })
  const isLabo = Boolean(user?.laboRole)
  const own = ownIds(user?.memberships).join(',')
  useEffect(() => {
    let isCurrent = true
    const api = config.routes.api
    const choice = isLabo
      ? ''
      : own
          .split(',')
          .map((id, index) => `&where[id][in][${index}]=${id}`)
          .join('')
    void Promise.all([
      read<{ docs: Owner[] }>(`${api}/partners?depth=0&limit=100&sort=name&select[name]=true&draft=true${choice}`),
      isLabo ? read<{ laboPartner?: string }>(`${api}/globals/settings?depth=0&select[laboPartner]=true`) : undefined,
    ]).then(([partners, settings]) => {
      if (!isCurrent) return
      const owners = partners?.docs ?? []
      setFound({ owners, proposed: isLabo ? settings?.laboPartner : own.includes(',') ? undefined : own || undefined })
    })
    return () => {
      isCurrent = false
    }
  }, [config.routes.api, isLabo, own])
  return found
}

const read = async <Body>(url: string): Promise<Body | undefined> => {
  try {
    const response = await fetch(url, { credentials: 'include' })
    return response.ok ? ((await response.json()) as Body) : undefined
  } catch {
    return undefined
  }
}

const ownIds = (memberships: unknown): string[] =>
  Array.isArray(memberships)
    ? memberships.flatMap(({ partner }: { partner?: unknown }) => {
        if (typeof partner === 'string') return [partner]
        return typeof partner === 'object' && partner !== null && 'id' in partner ? [String(partner.id)] : []
      })
    : []
