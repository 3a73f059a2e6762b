import { createHash } from 'node:crypto'

import type { Sql } from '../database/sql.ts'
import { type Fault, faultsOf, type StoredEvent } from './chain.ts'
import { checkEditions } from './editions.ts'
import { walkEvents } from './walk.ts'

export type Broken = { document: string; number: number | null; fault: Fault }

/** What came out; `digest` stands for the heads of all chains. */
export type Verdict = { documents: number; events: number; broken: number; digest: string }

/**
 * Walks every chain of events, recomputes each hash, and compares the published editions with what the events say of them. What
 * is wrong is reported as it is found; nothing is kept but counts.
 * @param options.until the digest stands for the events up to this moment, so that it stays the same while history grows
 */
export const checkHistory = async (
  sql: Sql,
  { until, report }: { until: Date; report: (broken: Broken) => void },
): Promise<Verdict> => {
  const verdict = { documents: 0, events: 0, broken: 0 }
  const found = (broken: Broken) => {
    verdict.broken += 1
    report(broken)
  }
  const heads = headsUntil(until)
  let before: StoredEvent | undefined
  for await (const event of walkEvents(sql)) {
    const previous = before?.document === event.document ? before : undefined
    if (!previous) verdict.documents += 1
    verdict.events += 1
    const { document, number } = event
    for (const fault of faultsOf(event, previous)) found({ document, number, fault })
    heads.see(event)
    before = event
  }
  await checkEditions(sql, found)
  return { ...verdict, digest: heads.digest() }
}

/**
 * SHA-256 (hex) over a line `document:hash` for the head of each chain, sorted by document, as the walk is. The head is the last event
 * before the first one that is later than `until`: clocks of two servers may differ, an event in between never changes it.
 */
const headsUntil = (until: Date) => {
  const digest = createHash('sha256')
  const moment = until.toISOString()
  let current: { document: string; hash: string | null; isPast: boolean } | undefined
  const close = () => {
    if (current && current.hash !== null) digest.update(`${current.document}:${current.hash}\n`)
  }
  return {
    see: ({ document, at, hash }: StoredEvent): void => {
      if (current?.document !== document) {
        close()
        current = { document, hash: null, isPast: false }
      }
      current.isPast ||= at > moment
      if (!current.isPast) current.hash = hash
    },
    digest: (): string => {
      close()
      return digest.digest('hex')
    },
  }
}
