import { pairOf, type Analysed, type Analyser } from './analyse.ts'
import { allOf, anyOf } from './lexemes.ts'

/** What somebody looks for, as lexemes; each text is a tsquery. */
export type SearchQuery = {
  /** One entry per word that must be found; a phrase between quotes adds the pairs that it is made of. */
  groups: {
    place: number
    own: string
    /** Names of terms that this word is or belongs to, as `keyOf` writes them. */
    keys: string[]
  }[]
  /** Any of the words, compounds also by their parts: for when not all of them are found. */
  loose: string
  /** What makes one document rank above another. */
  rank: string
  /** The words with their places, to correct them. */
  words: Analysed[]
}

/** More words than these nobody means. */
const mostWords = 16
/** Names of terms have no more words than these, of those that say something. */
const longestName = 5

/** @returns null when all words are of the kind that says nothing, or there are none */
export function readQuery(q: string, { content }: Analyser): SearchQuery | null {
  const words = content(q).slice(0, mostWords)
  if (words.length === 0) return null
  const phrases = phrasesIn(q).flatMap((phrase) => pairsOf(content(phrase).slice(0, mostWords)))
  return {
    groups: [
      ...words.map((word, place) => ({ place, own: ownOf(word), keys: keysAround(words, place) })),
      ...phrases.map((pair, index) => ({ place: words.length + index, own: anyOf([pair]), keys: [] })),
    ],
    loose: words.map(looseOf).join(' | '),
    rank: anyOf([...words.flatMap(({ analysis }) => analysis.forms), ...pairsOf(words)]),
    words,
  }
}

/** The name of a term as it is compared: its words that say something, each in one form. */
export const keyOf = (words: Analysed[]): string => words.map(({ analysis }) => analysis.base).join(' ')

export const pairsOf = (words: Analysed[]): string[] =>
  words.slice(1).map(({ analysis }, index) => pairOf(words[index]?.analysis ?? analysis, analysis))

/** A compound of two is also found where they stand apart: schooluitval, uitval op school. */
function ownOf({ analysis: { forms, halves } }: Analysed): string {
  return anyOf(halves === null ? forms : [...forms, `${halves[0]}+${halves[1]}`, `${halves[1]}+${halves[0]}`])
}

const looseOf = ({ analysis: { forms, halves } }: Analysed): string =>
  halves === null ? anyOf(forms) : `${anyOf(forms)} | (${allOf(halves)})`

function keysAround(words: Analysed[], place: number): string[] {
  const keys: string[] = []
  for (let from = Math.max(0, place - longestName + 1); from <= place; from += 1) {
    for (let to = place + 1; to <= Math.min(words.length, from + longestName); to += 1) {
      keys.push(keyOf(words.slice(from, to)))
    }
  }
  return keys
}

const phrasesIn = (q: string): string[] => [...q.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)].map(([, phrase = '']) => phrase)
