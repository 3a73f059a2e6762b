import { LRUCache } from 'lru-cache'
import { partsOf } from './compounds.ts'
import type { Dictionary } from './dictionary.ts'
import { lemmasOf, strong } from './lemmas.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn, type WordInText } from './words-in.ts'

/** What one word stands for, in lexemes: lower case letters and digits. */
export type Analysis = {
  /** The word and all that it may be a form of. */
  forms: string[]
  /** One of them, the same for all forms of a word. */
  base: string
  /** What it is made of, when it is a compound or has hyphens: as stems, and as they stand there. */
  parts: string[]
  /** The two words that it would be when written apart, if it is made of two. */
  halves: [string, string] | null
}
export type Analysed = WordInText & { analysis: Analysis }

/** Turns text into what is kept and looked for: content words, each with its forms and parts. */
export type Analyser = {
  content: (text: string) => Analysed[]
  word: (folded: string) => Analysis
}

export const makeAnalyser = (dictionary: Dictionary): Analyser => {
  const known = new LRUCache<string, Analysis>({ max: 20_000 })
  const word = (folded: string): Analysis => {
    const before = known.get(folded)
    if (before) return before
    const fresh = analyse(folded, dictionary)
    known.set(folded, fresh)
    return fresh
  }
  const content = (text: string) =>
    [...wordsIn(text)]
      .filter(({ folded }) => !stopWords.has(folded))
      .map((one) => ({ ...one, analysis: word(one.folded) }))
  return { content, word }
}

/** Two words that stand next to each other, apart from words that say nothing: kept as a lexeme of their own. */
export const pairOf = (first: Analysis, second: Analysis): string => `${first.base}+${second.base}`

function analyse(folded: string, dictionary: Dictionary): Analysis {
  const joined = folded.replaceAll(/[^a-z0-9]/g, '')
  const parts = piecesOf(folded, dictionary) ?? partsOf(joined, dictionary)
  const lemmas = [...lemmasOf(folded, dictionary), ...lemmasOfLast(joined, parts, dictionary)]
  const forms = [...new Set([joined, ...lemmas.filter((lemma) => /^[a-z0-9]+$/.test(lemma))])]
  const stems = parts.flatMap((part) => [part, ...lemmasOf(part, dictionary)])
  return {
    forms,
    base: strong(joined, dictionary)[0] ?? baseOf(forms),
    parts: [...new Set(stems)].filter((stem) => /^[a-z0-9]+$/.test(stem)),
    halves: halvesOf(parts.map((part) => baseOf([part, ...lemmasOf(part, dictionary)]))),
  }
}

/** What hyphens hold together, and what opens the last piece: time-outproject is time, out, project and timeout. */
function piecesOf(folded: string, dictionary: Dictionary): string[] | null {
  const pieces = folded.split(/[-+]/).map((piece) => piece.replaceAll("'", ''))
  if (pieces.length < 2) return null
  const [opening, ...more] = partsOf(pieces.at(-1) ?? '', dictionary)
  const inLast = opening === undefined ? [] : [opening, ...more, pieces.slice(0, -1).join('') + opening]
  return [...pieces, ...inLast].filter((piece) => piece.length > 1)
}

const halvesOf = ([first, second, ...more]: string[]): [string, string] | null =>
  first === undefined || second === undefined || more.length > 0 ? null : [first, second]

/** A compound that no list holds takes the forms of its last part: uitvalcijfers, uitvalcijfer. */
function lemmasOfLast(word: string, parts: string[], dictionary: Dictionary): string[] {
  if (dictionary.has(word)) return []
  const last = parts.find((part) => word.endsWith(part))
  return last === undefined ? [] : lemmasOf(last, dictionary).map((lemma) => word.slice(0, -last.length) + lemma)
}

const baseOf = (forms: string[]): string => [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
