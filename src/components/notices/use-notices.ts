'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { NoticeLine } from '#src/notifications/lines.ts'

type Page = { unread: number; notices: NoticeLine[]; hasNextPage: boolean }

type UseNotices = {
  unread: number
  notices: readonly NoticeLine[]
  hasMore: boolean
  isLoading: boolean
  failed: boolean
  more: () => Promise<void>
  /** Says that one was read, or all of them. */
  read: (id?: string) => Promise<void>
}

const pageSize = 20

/** What this person was told: how much is unread from the start, the list itself while `isOpen`. */
export const useNotices = (isOpen: boolean): UseNotices => {
  const { config } = useConfig()
  const address = `${config.serverURL}${config.routes.api}/users/notices`
  const [notices, setNotices] = useState<readonly NoticeLine[]>([])
  const [page, setPage] = useState<Omit<Page, 'notices'> & { number: number }>({
    unread: 0,
    hasNextPage: false,
    number: 0,
  })
  const [isLoading, setLoading] = useState(false)
  const [failed, setFailed] = useState(false)

  const load = useCallback(
    async (number: number, limit: number) => {
      setLoading(true)
      const found = await ask<Page>(`${address}?limit=${limit}&page=${number}`)
      setLoading(false)
      setFailed(found === null)
      if (!found) return
      setPage({ unread: found.unread, hasNextPage: found.hasNextPage, number })
      if (limit === pageSize)
        setNotices((now) => (number === 1 ? found.notices : [...now, ...unlike(now, found.notices)]))
    },
    [address],
  )

  useEffect(() => {
    void load(1, isOpen ? pageSize : 1)
  }, [isOpen, load])

  const more = useCallback(() => load(page.number + 1, pageSize), [load, page.number])
  const read = useCallback(
    async (id?: string) => {
      const body = JSON.stringify(id === undefined ? { all: true } : { ids: [id] })
      const said = await ask<{ unread: number }>(`${address}/read`, body)
      setFailed(said === null)
      if (!said) return
      setPage((now) => ({ ...now, unread: said.unread }))
      setNotices((now) => now.map((one) => (id === undefined || one.id === id ? { ...one, isRead: true } : one)))
    },
    [address],
  )
  return { unread: page.unread, notices, hasMore: page.hasNextPage, isLoading, failed, more, read }
}

/** Something new shifts the pages: what is shown already is not shown twice. */
const unlike = (shown: readonly NoticeLine[], found: readonly NoticeLine[]): NoticeLine[] =>
  found.filter(({ id }) => !shown.some((one) => one.id === id))

const ask = async <Answer>(address: string, body?: string): Promise<Answer | null> => {
  try {
    const response = await fetch(address, {
      credentials: 'include',
      headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { method: 'POST', body }),
    })
    return response.ok ? ((await response.json()) as Answer) : null
  } catch {
    return null
  }
}
