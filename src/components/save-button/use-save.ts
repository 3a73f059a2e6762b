'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

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
  const startedFrom: unknown = data?.updatedAt
  return useCallback(async () => {
    if (!collectionSlug) return false
    const result = await submit({
      action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0&fallback-locale=null&draft=true`,
      method: id ? 'PATCH' : 'POST',
      overrides: { _status: 'draft', ...(id ? { updatedAt: startedFrom } : {}) },
      skipValidation: true,
    })
    const saved = result ? result.res.ok : false
    if (result?.res.status === 409) setStale(true)
    if (saved) setUnpublishedVersionCount((count) => count + 1)
    return saved
  }, [collectionSlug, config.routes.api, id, setUnpublishedVersionCount, startedFrom, submit])
}
