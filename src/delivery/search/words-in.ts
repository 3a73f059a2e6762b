import { fold } from './fold.ts'

/** A word in a text: as it stands there, how it is compared, and where it begins (UTF-16 units). */
export type WordInText = { text: string; folded: string; at: number }

/** Letters and digits, held together by hyphens, pluses and apostrophes: time-out, Ris+K, CLB’s. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’+\-‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** Longer than any word; what is longer is a code or an address, and nobody looks for it. */
const longest = 60

/** The words of a text, in order. Signs that no word holds are passed over, whatever they are. */
export function* wordsIn(text: string): Generator<WordInText> {
  for (const { 0: found, index } of text.matchAll(word)) {
    if (found.length > longest) continue
    const folded = fold(found).replaceAll('‑', '-')
    if (/^[a-z0-9'+-]+$/.test(folded)) yield { text: found, folded, at: index }
  }
}
