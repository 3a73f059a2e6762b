'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type LiveText = { id: string; title: string; collection: string }
type Found = { texts: readonly LiveText[]; hasMore: boolean }

const atMost = 30
/** Milliseconds without typing before we ask. */
const pause = 250

/** What is online now and has these words in its title, by title; without the document itself. */
export const useLiveTexts = (asked: string, not: string): Found => {
  const { config } = useConfig()
  const [found, setFound] = useState<Found>({ texts: [], hasMore: false })
  useEffect(() => {
    const controller = new AbortController()
    const timer = setTimeout(() => {
      const query = new URLSearchParams({
        depth: '0',
        limit: String(atMost),
        sort: 'title',
        'select[title]': 'true',
        'select[collection]': 'true',
        'where[publication][equals]': 'live',
        'where[id][not_equals]': not,
        ...(asked.trim() ? { 'where[title][like]': asked.trim() } : {}),
      })
      fetch(`${config.routes.api}/documents?${query}`, { credentials: 'include', signal: controller.signal })
        .then(async (response) =>
          response.ok
            ? ((await response.json()) as { docs: LiveText[]; hasNextPage: boolean })
            : { docs: [], hasNextPage: false },
        )
        .then(({ docs, hasNextPage }) => {
          setFound({ texts: docs, hasMore: hasNextPage })
        })
        .catch(() => {
          if (!controller.signal.aborted) setFound({ texts: [], hasMore: false })
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [asked, config.routes.api, not])
  return found
}
