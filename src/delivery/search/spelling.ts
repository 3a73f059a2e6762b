import { fold } from './fold.ts'

/** What is compared of a spelling: without accents and signs, and which letters it has (one bit for each of a to z). */
export const comparable = (spelling: string): { folded: string; letters: number } => {
  const folded = fold(spelling).replaceAll(/[^a-z0-9]/g, '')
  const letters = Array.from(folded).reduce(
    (bits, letter) => (letter < 'a' ? bits : bits | (1 << (letter.charCodeAt(0) - 97))),
    0,
  )
  return { folded, letters }
}
