import type { Analyser } from './analyse.ts'
import { fold } from './fold.ts'
import { allOf, anyOf } from './lexemes.ts'
import { keyOf, pairsOf } from './query.ts'

/** Whoever looks for the name `key` also finds what `query` finds. */
export type Synonym = {
  key: string
  /** A tsquery. */
  query: string
  /** An abbreviation and what it stands for: as good as the word itself. Others lead to what is about the same. */
  isSame: boolean
}

/** Each name of a term leads to the others. */
export function synonymsOf(names: string[], { content }: Analyser): Synonym[] {
  const known = names.map((name) => ({ name, words: content(name) })).filter(({ words }) => words.length > 0)
  const found = known.flatMap((one) =>
    known.map((other): Synonym => {
      const pairs = pairsOf(other.words)
      const query = pairs.length > 0 ? allOf(pairs) : anyOf(other.words.flatMap(({ analysis }) => analysis.forms))
      return { key: keyOf(one.words), query: `(${query})`, isSame: isShortFor(one.name, other.name) }
    }),
  )
  return [...new Map(found.map((one) => [`${one.key} ${one.query}`, one])).values()]
}

const isShortFor = (one: string, other: string): boolean => abbreviates(one, other) || abbreviates(other, one)

/** CLB abbreviates centrum voor leerlingenbegeleiding: its capitals come back in order, the first at the beginning. */
function abbreviates(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u.test(short) || !/\s/.test(long.trim())) return false
  const letters = Array.from(fold(short))
  const text = fold(long)
  if (text[0] !== letters[0]) return false
  let at = -1
  return letters.every((letter) => (at = text.indexOf(letter, at + 1)) !== -1)
}
