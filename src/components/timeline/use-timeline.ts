'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { Timeline, TimelineEntry } from '#src/review/timeline/shape.ts'

import { useStanding } from '../standing/use-standing.ts'

const pageSize = 20
const mostAtOnce = 100

type UseTimeline = {
  entries: readonly TimelineEntry[]
  /** Whether there is more to show. */
  hasMore: boolean
  isLoading: boolean
  failed: boolean
  /** Fetches what comes after; after a failure, what could not be fetched. */
  more: () => Promise<void>
}

const nothing: Timeline = { entries: [], next: null }

/** The story of the document on this page, fetched while `isOpen`, and again after every save and action. */
export const useTimeline = (isOpen: boolean): UseTimeline => {
  const { standing, url } = useStanding()
  const address = url?.replace(/\/actions$/, '/timeline')
  const lockVersion = standing?.document.lockVersion
  const [known, setKnown] = useState(nothing)
  const [isLoading, setLoading] = useState(false)
  const [failed, setFailed] = useState(false)
  // Read when something happened; showing more lines is no reason to ask again.
  const shown = useRef(0)
  useEffect(() => {
    shown.current = known.entries.length
  }, [known])

  const fetchInto = useCallback(
    async (query: string, take: (page: Timeline) => void, signal?: AbortSignal) => {
      if (!address) return
      setLoading(true)
      const page = await ask(`${address}?${query}`, signal)
      if (signal?.aborted) return
      setLoading(false)
      setFailed(page === null)
      if (page) take(page)
    },
    [address],
  )

  const refresh = useCallback(
    (signal?: AbortSignal) =>
      fetchInto(`limit=${Math.min(mostAtOnce, Math.max(pageSize, shown.current))}`, setKnown, signal),
    [fetchInto],
  )

  useEffect(() => {
    if (!isOpen || lockVersion === undefined) return
    const asking = new AbortController()
    void refresh(asking.signal)
    return () => {
      asking.abort()
    }
  }, [isOpen, lockVersion, refresh])

  const { next } = known
  const more = useCallback(async () => {
    if (next === null) return refresh()
    await fetchInto(`limit=${pageSize}&before=${next}`, (page) => {
      // What was fetched anew in the meantime goes on somewhere else.
      setKnown((now) => (now.next === next ? { entries: [...now.entries, ...page.entries], next: page.next } : now))
    })
  }, [fetchInto, next, refresh])

  return { entries: known.entries, failed, hasMore: next !== null, isLoading, more }
}

const ask = async (address: string, signal?: AbortSignal): Promise<Timeline | null> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { Accept: 'application/json' },
      ...(signal ? { signal } : {}),
    })
    return response.ok ? ((await response.json()) as Timeline) : null
  } catch {
    return null
  }
}
