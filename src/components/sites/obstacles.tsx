'use client'

import type { Refusal } from '../asking/ask.ts'
import { useSay } from '../words/use-say.ts'

/** Why it could not be done. */
export const Obstacles = ({ refusal }: { refusal: Refusal | undefined }) => {
  const { say } = useSay()
  if (!refusal) return null
  const sentences = refusal.obstacles.map(({ message }) => message)
  return (
    <div role="alert">
      {(sentences.length > 0 ? sentences : [refusal.detail ?? say(failed)]).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

const failed = { nl: 'Dat is niet gelukt. Probeer het opnieuw.', en: 'That did not work. Try again.' }
