'use client'

import { useFields } from '../field-focus/use-fields.ts'
import type { Obstacle } from './send.ts'

type Props = { obstacles: readonly Obstacle[]; onLeave?: () => void }

/** Everything that stands in the way; what is about a field is a button that brings the keyboard there. */
export const Obstacles = ({ obstacles, onLeave }: Props) => {
  const { goTo } = useFields()
  return (
    <ul className="obstacles">
      {obstacles.map(({ message, path }, index) => (
        <li key={`${path ?? ''} ${index}`}>
          {path && isField(path) ? (
            <button
              className="obstacles__link"
              onClick={() => {
                onLeave?.()
                void goTo(path)
              }}
              type="button"
            >
              {message}
            </button>
          ) : (
            message
          )}
        </li>
      ))}
    </ul>
  )
}

/** What is asked in the window itself; there is no field of the text to go to. */
const inputs = [
  ...['expected', 'changeNote', 'reason', 'notice', 'hash', 'checklist', 'comments', 'answers', 'confirm', 'text'],
  ...['reasonCode', 'alternative', 'fixes', 'edition', 'ground', 'session', 'status', 'start', 'end', 'about'],
  ...['replacement', 'note'],
]

/** Whether a path is about the text, and not about what was filled in in the window. */
export const isField = (path: string): boolean => !inputs.includes(path.split('.')[0] ?? '')
