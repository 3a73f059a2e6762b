'use client'

import { isOpen } from '#src/review/states.ts'

import type { Remark, StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { RemarkItem, roundWords } from './remark-item.tsx'

/** What was asked in this version: what is open first; what is settled and what is of older rounds folded away. */
export const Remarks = ({ standing }: { standing: StandingOf }) => {
  const { say } = useSay()
  const { comments, edition } = standing
  if (!edition || comments.length === 0) return null
  const isOver = !isOpen(edition.state)
  const threads = comments.filter(({ inReplyTo }) => inReplyTo === null)
  const isSettled = ({ state }: Remark) => isOver || state === 'resolved'
  // The next round begins when changes are asked, so that what was asked then carries the number of the one before.
  const isOld = ({ round }: Remark) => round < edition.round - 1
  const now = threads.filter((remark) => !isOld(remark))
  const open = now.filter((remark) => !isSettled(remark))
  const settled = now.filter(isSettled)
  const older = [...new Set(threads.filter(isOld).map(({ round }) => round))].reverse()
  return (
    <>
      <h3 className="work-panel__subtitle">
        {say(words.open(open.length))}
        {edition.round > 1 && ` (${say(roundWords(edition.round))})`}
      </h3>
      <List remarks={open} standing={standing} />
      {settled.length > 0 && (
        <details className="work-panel__settled">
          <summary>{say(words.settled(settled.length))}</summary>
          <List remarks={settled} standing={standing} />
        </details>
      )}
      {older.map((round) => {
        const then = threads.filter((remark) => remark.round === round)
        const left = then.filter((remark) => !isSettled(remark)).length
        return (
          <details className="work-panel__settled" key={round}>
            <summary>{say(words.earlier(round, then.length, left))}</summary>
            <List remarks={then} standing={standing} />
          </details>
        )
      })}
    </>
  )
}

const List = ({ remarks, standing }: { remarks: readonly Remark[]; standing: StandingOf }) => (
  <ol className="work-panel__remarks">
    {remarks.map((remark) => (
      <RemarkItem
        key={remark.id}
        remark={remark}
        replies={standing.comments.filter(({ inReplyTo }) => inReplyTo === remark.id)}
        standing={standing}
      />
    ))}
  </ol>
)

const counted = (count: number) => ({
  nl: count === 1 ? '1 opmerking' : `${count} opmerkingen`,
  en: count === 1 ? '1 comment' : `${count} comments`,
})

const words = {
  earlier: (round: number, count: number, left: number) => ({
    nl: `Ronde ${round}: ${counted(count).nl}${left > 0 ? `, ${left} nog niet afgehandeld` : ''}`,
    en: `Round ${round}: ${counted(count).en}${left > 0 ? `, ${left} not resolved yet` : ''}`,
  }),
  open: (count: number) => (count === 0 ? { nl: 'Geen open opmerkingen', en: 'No open comments' } : counted(count)),
  settled: (count: number) => ({ nl: `Afgehandeld (${count})`, en: `Resolved (${count})` }),
}
