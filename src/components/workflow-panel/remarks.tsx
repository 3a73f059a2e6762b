'use client'

import { isOpen } from '#src/review/states.ts'

import type { Remark, StandingOf } from '../standing/contract.ts'
import { useSay } from '../words/use-say.ts'
import { RemarkItem } from './remark-item.tsx'

/** What was asked in this version: what is still open first, what is settled folded away. */
export const Remarks = ({ standing }: { standing: StandingOf }) => {
  const { say } = useSay()
  const isOver = !isOpen(standing.edition?.state ?? null)
  const settled = standing.comments.filter(({ state }) => isOver || state === 'resolved')
  const open = standing.comments.filter((remark) => !settled.includes(remark))
  if (standing.comments.length === 0) return null
  return (
    <>
      <h3 className="work-panel__subtitle">{say(words.open(open.length))}</h3>
      <List remarks={open} standing={standing} />
      {settled.length > 0 && (
        <details className="work-panel__settled">
          <summary>{say(words.settled(settled.length))}</summary>
          <List remarks={settled} standing={standing} />
        </details>
      )}
    </>
  )
}

const List = ({ remarks, standing }: { remarks: readonly Remark[]; standing: StandingOf }) => (
  <ol className="work-panel__remarks">
    {remarks.map((remark) => (
      <RemarkItem key={remark.id} remark={remark} standing={standing} />
    ))}
  </ol>
)

const words = {
  open: (count: number) =>
    count === 0
      ? { nl: 'Geen open opmerkingen', en: 'No open comments' }
      : {
          nl: count === 1 ? '1 opmerking' : `${count} opmerkingen`,
          en: count === 1 ? '1 comment' : `${count} comments`,
        },
  settled: (count: number) => ({ nl: `Afgehandeld (${count})`, en: `Resolved (${count})` }),
}
