'use client'

import { useEffect, useRef, useState } from 'react'

import type { Differences } from '#src/review/diff/shape.ts'

import { useStanding } from '../standing/use-standing.ts'

/** `live`, `seen`, or the number of an edition. */
export type Since = string

type UseChanges = { differences: Differences | undefined; isLoading: boolean; failed: boolean }

/**
 * What changed in the open edition, or the last one, fetched while `isOpen` and again after every save and action. What somebody is
 * shown counts as seen from then on; what changed since the look before stays on this page until the text changes again.
 */
export const useChanges = (isOpen: boolean, since: Since): UseChanges => {
  const { standing, url } = useStanding()
  const number = standing?.edition?.number
  const address = url && number ? url.replace(/\/actions$/, `/editions/${number}`) : undefined
  const lockVersion = standing?.document.lockVersion
  const [known, setKnown] = useState<ReadonlyMap<Since, Differences>>(new Map())
  const [isLoading, setLoading] = useState(false)
  const [failed, setFailed] = useState(false)
  const marked = useRef('')

  useEffect(() => {
    if (!isOpen || !address || lockVersion === undefined) return
    const asking = new AbortController()
    const { signal } = asking
    const find = async () => {
      setLoading(true)
      // First what changed since the last look: showing anything is a new look.
      const seen = await ask(`${address}/diff?since=seen`, signal)
      const chosen = since === 'seen' ? seen : await ask(`${address}/diff?since=${since}`, signal)
      if (signal.aborted) return
      setLoading(false)
      setFailed(seen === null || chosen === null)
      if (!seen || !chosen) return
      setKnown((before) => {
        const kept = before.get('seen')
        const same = kept?.until.hash === seen.until.hash && kept.until.edition === seen.until.edition
        return new Map([
          [since, chosen],
          ['seen', same ? kept : seen],
        ])
      })
      const { hash } = chosen.until
      if (marked.current === hash || seen.until.hash !== hash) return
      marked.current = hash
      await mark(`${address}/seen`, hash)
    }
    void find()
    return () => {
      asking.abort()
    }
  }, [address, isOpen, lockVersion, since])

  return { differences: known.get(since), failed, isLoading }
}

const ask = async (address: string, signal: AbortSignal): Promise<Differences | null> => {
  try {
    const response = await fetch(address, { credentials: 'include', headers: { Accept: 'application/json' }, signal })
    return response.ok ? ((await response.json()) as Differences) : null
  } catch {
    return null
  }
}

/** When this fails, the next look compares with an older one; nothing is lost. */
const mark = async (address: string, hash: string): Promise<void> => {
  await fetch(address, {
    body: JSON.stringify({ hash }),
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  }).catch(() => undefined)
}
