'use client'

import type { ReactNode } from 'react'

import type { Mark, Part } from '#src/review/diff/shape.ts'

import { useSay } from '../words/use-say.ts'

/** A run of text with what went struck through and what came underlined; both also said in words, for who listens. */
export const Parts = ({ parts }: { parts: readonly Part[] }) => (
  <>
    {parts.map(({ op, ...run }, place) => {
      if (op === 'added') {
        return (
          <Added key={place}>
            <Run {...run} />
          </Added>
        )
      }
      if (op === 'removed') {
        return (
          <Removed key={place}>
            <Run {...run} />
          </Removed>
        )
      }
      return <span key={place}>{run.text}</span>
    })}
  </>
)

export const Added = ({ children }: { children: ReactNode }) => {
  const { say } = useSay()
  return (
    <ins>
      <span className="changes__hidden">{say(words.added)} </span>
      {children}
      <span className="changes__hidden"> {say(words.end)}</span>
    </ins>
  )
}

export const Removed = ({ children }: { children: ReactNode }) => {
  const { say } = useSay()
  return (
    <del>
      <span className="changes__hidden">{say(words.removed)} </span>
      {children}
      <span className="changes__hidden"> {say(words.end)}</span>
    </del>
  )
}

/** How it is set stands beside it in small words: in a narrow column bold or slanted letters are easily missed. */
const Run = ({ link, marks = [], text }: Omit<Part, 'op'>) => {
  const { say } = useSay()
  const notes = [...marks.map((mark) => say(markWords[mark])), ...(link === undefined ? [] : [link])]
  return (
    <>
      {text}
      {notes.length > 0 && <small className="changes__set"> ({notes.join(', ')})</small>}
    </>
  )
}

const words = {
  added: { nl: 'Toegevoegd:', en: 'Added:' },
  end: { nl: 'einde.', en: 'end.' },
  removed: { nl: 'Weggehaald:', en: 'Removed:' },
}

const markWords: Record<Mark, { nl: string; en: string }> = {
  bold: { nl: 'vet', en: 'bold' },
  capitals: { nl: 'beginhoofdletters', en: 'capitalised' },
  code: { nl: 'code', en: 'code' },
  highlight: { nl: 'gemarkeerd', en: 'highlighted' },
  italic: { nl: 'cursief', en: 'italic' },
  lowercase: { nl: 'kleine letters', en: 'lower case' },
  newTab: { nl: 'opent in een nieuw tabblad', en: 'opens in a new tab' },
  strikethrough: { nl: 'doorstreept', en: 'struck through' },
  subscript: { nl: 'onder de regel', en: 'subscript' },
  superscript: { nl: 'boven de regel', en: 'superscript' },
  underline: { nl: 'onderlijnd', en: 'underlined' },
  uppercase: { nl: 'hoofdletters', en: 'upper case' },
}
