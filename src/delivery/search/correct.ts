import { distanceBetween } from '../routes/nearest.ts'
import type { Analysed } from './analyse.ts'
import { comparable } from './spelling.ts'

/** A spelling that documents have, and how many of them. */
export type Candidate = { spelling: string; documents: number }

/** The spelling that was most likely meant: the nearest, then one that begins alike, then the most used. */
export function correctionOf({ folded }: Analysed, candidates: Candidate[]): string | null {
  const given = comparable(folded).folded
  const most = mostMistakes(given)
  const ranked = candidates
    .map((one) => ({ ...one, folded: comparable(one.spelling).folded }))
    .map((one) => ({ ...one, distance: distanceBetween(given, one.folded) }))
    .filter(({ distance }) => distance <= most)
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.folded[0] === given[0]) - Number(a.folded[0] === given[0]) ||
        b.documents - a.documents ||
        (a.spelling < b.spelling ? -1 : 1),
    )
  return ranked[0]?.spelling ?? null
}

/** Short words are near to everything. */
export const mostMistakes = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/** The question with its corrections in place. */
export function corrected(q: string, words: Analysed[], corrections: Map<number, string>): string {
  let done = 0
  let text = ''
  for (const [place, { at, text: word }] of words.entries()) {
    const instead = corrections.get(place)
    if (instead === undefined) continue
    text += q.slice(done, at) + instead
    done = at + word.length
  }
  return text + q.slice(done)
}
