'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

import { isWritableNow } from '../standing/contract.ts'
import { useStanding } from '../standing/use-standing.ts'
import { putAside } from './put-aside.ts'
import { setStale } from './stale-store.ts'

/**
 * Saves what is typed as a draft, together with the version it was started from (so that nobody's work is overwritten).
 * Resolves to whether it was saved; the reason why not is shown by the form itself, and when the text became another one meanwhile, by a
 * window that keeps what was typed.
 */
export const useSave = (): (() => Promise<boolean>) => {
  const { collectionSlug, data, id, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const { config } = useConfig()
  const { reload } = useStanding()
  const startedFrom: unknown = data?.updatedAt
  return useCallback(async () => {
    if (!collectionSlug) return false
    const address = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}`
    const result = await submit({
      action: `${address}?depth=0&fallback-locale=null&draft=true`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft', ...(id ? { updatedAt: startedFrom } : {}) },
      skipValidation: true,
    })
    // The form keeps a refusal to itself, so whether the text moved on is asked here.
    const saved = result ? result.res.ok : false
    if (saved) setUnpublishedVersionCount((count) => count + 1)
    else if (id) {
      const [now, standing] = await Promise.all([putAside.read(`${address}?depth=0&draft=true`), reload()])
      const movedOn = now !== undefined && now.updatedAt !== startedFrom
      if (movedOn || (standing !== null && !isWritableNow(standing))) setStale(true)
    }
    return saved
  }, [collectionSlug, config.routes.api, id, reload, setUnpublishedVersionCount, startedFrom, submit])
}
