'use client'

import type { Passage } from '#src/review/diff/shape.ts'

import { useSay } from '../words/use-say.ts'
import { Parts } from './parts.tsx'

/** A rich text, piece by piece; what stayed the same between two changes is folded into a line that counts it. */
export const Passages = ({ passages }: { passages: readonly Passage[] }) => {
  const { say } = useSay()
  return (
    <ol className="changes__passages">
      {groupsOf(passages).map((group, place) =>
        group[0]?.op === 'same' ? (
          <li key={place}>
            <details className="changes__same">
              <summary>{say(words.same(group.length))}</summary>
              {group.map((passage, inner) => (
                <Piece key={inner} passage={passage} />
              ))}
            </details>
          </li>
        ) : (
          group.map((passage, inner) => (
            <li key={`${place}-${inner}`}>
              <Piece passage={passage} />
            </li>
          ))
        ),
      )}
    </ol>
  )
}

const Piece = ({ passage: { as, op, parts, was } }: { passage: Passage }) => {
  const { say } = useSay()
  return (
    <>
      <p className="changes__as">
        {was && `${say(was)} → `}
        {say(as)}
        {op !== 'same' && `: ${say(words[op])}`}
      </p>
      <p className="changes__text">{parts.length > 0 ? <Parts parts={parts} /> : <i>{say(words.empty)}</i>}</p>
    </>
  )
}

const groupsOf = (passages: readonly Passage[]): Passage[][] => {
  const groups: Passage[][] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (last && (last[0]?.op === 'same') === (passage.op === 'same')) last.push(passage)
    else groups.push([passage])
  }
  return groups
}

const words = {
  added: { nl: 'toegevoegd', en: 'added' },
  changed: { nl: 'veranderd', en: 'changed' },
  empty: { nl: 'lege regel', en: 'empty line' },
  removed: { nl: 'weggehaald', en: 'removed' },
  same: (count: number) => ({
    nl: count === 1 ? '1 stuk bleef gelijk' : `${count} stukken bleven gelijk`,
    en: count === 1 ? '1 piece stayed the same' : `${count} pieces stayed the same`,
  }),
}
