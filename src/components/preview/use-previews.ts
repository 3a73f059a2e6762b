'use client'

import { useCallback, useEffect, useState } from 'react'

import type { PreviewLinks } from '#src/preview/shape.ts'

import { ask } from '../asking/ask.ts'
import { useStanding } from '../standing/use-standing.ts'

type UsePreviews = PreviewLinks & {
  isBusy: boolean
  /** Why the last thing did not work; empty without a reason. */
  failure: string | null
  make: (note: string) => Promise<boolean>
  revoke: (id: string) => Promise<boolean>
}

/** The preview links of the document on this page, fetched while `isOpen` and again when the document moved on. */
export const usePreviews = (isOpen: boolean): UsePreviews => {
  const { standing, url } = useStanding()
  const address = url?.replace(/\/actions$/, '/preview-links')
  const lockVersion = standing?.document.lockVersion
  const [known, setKnown] = useState<PreviewLinks>({ links: [] })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const send = useCallback(async (to: string, sent?: object): Promise<boolean> => {
    setBusy(true)
    const answer = await ask<PreviewLinks>(to, sent)
    setBusy(false)
    setFailure(answer.ok ? null : (answer.obstacles[0]?.message ?? answer.detail ?? ''))
    if (answer.ok) setKnown((before) => keepingMade(before, answer.body))
    return answer.ok
  }, [])

  useEffect(() => {
    if (isOpen && address && lockVersion !== undefined) void send(address)
  }, [address, isOpen, lockVersion, send])

  return {
    ...known,
    isBusy,
    failure,
    make: async (note) => (address ? send(address, note === '' ? {} : { note }) : false),
    revoke: async (id) => (address ? send(`${address}/${id}/revoke`, {}) : false),
  }
}

/** The address of a new link is told once: what is fetched later must not take it off the screen, unless the link is gone. */
const keepingMade = ({ made }: PreviewLinks, now: PreviewLinks): PreviewLinks =>
  made && now.links.some(({ id }) => id === made.id) ? { made, ...now } : now
