'use client'

import type { Change, Said } from '#src/review/diff/shape.ts'

import { useFields } from '../field-focus/use-fields.ts'
import { useSay } from '../words/use-say.ts'
import { Passages } from './passages.tsx'
import { Added, Parts, Removed } from './parts.tsx'

/** What happened to one field: its name, what happened in a word, and the two texts in one. */
export const ChangeItem = ({ change }: { change: Change }) => {
  const { say } = useSay()
  const { fields, goTo } = useFields()
  const { kind, label, path } = change
  const field = fields.find((one) => path === one.path || path.startsWith(`${one.path}.`))
  return (
    <li className="changes__item">
      <p className="changes__head">
        <strong>{say(label)}</strong> <span className="changes__kind">{say(words[kind])}</span>
        {field && (
          <button className="changes__jump" onClick={() => void goTo(field.path)} type="button">
            {say(words.goTo)}
            <span className="changes__hidden"> {say(label)}</span>
          </button>
        )}
      </p>
      <What change={change} />
    </li>
  )
}

const What = ({ change: { after, before, items, kind, parts, passages } }: { change: Change }) => {
  const { say } = useSay()
  const inWords = (said: Said) => (typeof said === 'string' ? said : say(said))
  if (passages) return <Passages passages={passages} />
  if (parts) {
    return (
      <p className="changes__text">
        <Parts parts={parts} />
      </p>
    )
  }
  if (items) {
    return (
      <ul className="changes__items">
        {items.map(({ op, text }, place) => (
          <li key={place}>
            <Parts parts={[{ op, text: inWords(text) }]} />
          </li>
        ))}
      </ul>
    )
  }
  if (kind === 'moved' && before !== null && after !== null) {
    return (
      <p className="changes__text">
        {inWords(before)} → {inWords(after)}
      </p>
    )
  }
  return (
    <p className="changes__text">
      {before !== null && <Removed>{inWords(before)}</Removed>}
      {before !== null && after !== null && <br />}
      {after !== null && <Added>{inWords(after)}</Added>}
    </p>
  )
}

const words = {
  added: { nl: 'toegevoegd', en: 'added' },
  changed: { nl: 'veranderd', en: 'changed' },
  goTo: { nl: 'Ga naar het veld', en: 'Go to the field' },
  moved: { nl: 'verplaatst', en: 'moved' },
  removed: { nl: 'weggehaald', en: 'removed' },
}
