'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import type { StandingOf } from './contract.ts'
import { type Known, load, readKnown, remember, subscribe } from './store.ts'

type UseStanding = Known & {
  /** Address of the actions of this document; undefined while it is being created. */
  url: string | undefined
  reload: () => Promise<StandingOf | null>
  replace: (standing: StandingOf) => void
}

/** Where the document on this page stands, kept fresh after every save. */
export const useStanding = (): UseStanding => {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const url = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}/actions` : undefined
  const key = `${user?.id ?? ''} ${url ?? ''}`
  const readNow = () => readKnown(key)
  const current = useSyncExternalStore(subscribe, readNow, readNow)
  const savedAt: unknown = data?.updatedAt

  const reload = useCallback(async () => (url ? load(key, url) : null), [key, url])
  const replace = useCallback(
    (standing: StandingOf) => {
      remember(key, { standing, failed: false })
    },
    [key],
  )
  useEffect(() => {
    void reload()
  }, [reload, savedAt])

  return { ...current, url, reload, replace }
}
