import { pairOf, type Analysed, type Analyser } from './analyse.ts'
import { fold } from './fold.ts'
import { quoted } from './lexemes.ts'
import { pairsOf } from './query.ts'
import type { Searchable } from './searchable.ts'
import { stopWords } from './stop-words.ts'
import { wordsIn } from './words-in.ts'

/** What is kept of a document to find it by. The vectors are written as PostgreSQL reads them. */
export type IndexEntry = {
  /** What it is about: title (A), summary (B), terms (C), and what lies in them or comes back in the text (D). Small, and ranks. */
  gist: string
  /** Everything it says, to find it by. */
  words: string
  /** The words of the title as they are written, and their parts, for who is still typing. */
  title: string
  /** The words as they are written, for corrections and completions; each once. */
  spellings: string[]
}

/** Words beyond these are not kept: no text that people read is longer. */
const mostWords = 20_000
/** How often a word of the text must stand there to count as what it is about, and how many of those count. */
const often = 3
const mostOften = 20

export function indexEntryOf(
  { title, summary, labels, synonyms, text }: Searchable,
  { content }: Analyser,
): IndexEntry {
  const heading = content(title)
  const short = content(summary)
  const named = [...labels, ...synonyms].map(content)
  const body = content(text).slice(0, mostWords)
  const gist = makeGist()
  gist.add(heading, 'A')
  gist.add(short, 'B')
  for (const name of named) gist.add(name, 'C')
  gist.addEach([heading, short, ...named].flat().flatMap(({ analysis }) => analysis.parts))
  gist.addEach(comingBack(body))
  const all = [heading, short, ...named, body]
  return {
    gist: gist.vector(),
    words: vectorOf(lexemesOf(all)),
    title: vectorOf(new Set([...written(title), ...heading.flatMap(({ analysis }) => analysis.parts)])),
    spellings: spellingsIn([title, summary, ...labels, text])
      .slice(0, mostWords)
      .sort(),
  }
}

/** All forms and parts of the words in these texts, and the pairs that they make; each once, for most come back. */
function lexemesOf(texts: Analysed[][]): Set<string> {
  const analyses = new Set(texts.flat().map(({ analysis }) => analysis))
  const lexemes = new Set([...analyses].flatMap(({ forms, parts }) => [...forms, ...parts]))
  for (const words of texts) for (const pair of pairsOf(words)) lexemes.add(pair)
  return lexemes
}

type Weight = 'A' | 'B' | 'C' | 'D'

function makeGist() {
  const places = new Map<string, string[]>()
  let place = 0
  const put = (lexeme: string, weight: Weight) => {
    const known = places.get(lexeme) ?? []
    if (known.length < mostPlaces) places.set(lexeme, [...known, `${Math.min(place, lastPlace)}${weight}`])
  }
  return {
    add: (words: Analysed[], weight: Weight) => {
      for (const [index, { analysis }] of words.entries()) {
        place += 1
        for (const form of analysis.forms) put(form, weight)
        const next = words[index + 1]
        if (next) put(pairOf(analysis, next.analysis), weight)
      }
    },
    addEach: (lexemes: string[]) => {
      for (const lexeme of lexemes) {
        place += 1
        put(lexeme, 'D')
      }
    },
    vector: () =>
      sorted(places.keys())
        .map((lexeme) => `${quoted(lexeme)}:${(places.get(lexeme) ?? []).join(',')}`)
        .join(' '),
  }
}

/** What PostgreSQL holds in a vector; more of a word adds nothing to its rank. */
const lastPlace = 16_383
const mostPlaces = 8

function comingBack(words: Analysed[]): string[] {
  const counts = new Map<string, number>()
  for (const { analysis } of words) counts.set(analysis.base, (counts.get(analysis.base) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= often)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, mostOften)
    .map(([lexeme]) => lexeme)
}

const vectorOf = (lexemes: Set<string>): string => sorted(lexemes).map(quoted).join(' ')

const sorted = (lexemes: Iterable<string>): string[] => [...lexemes].filter((lexeme) => lexeme !== '').sort()

const written = (text: string): string[] => [...wordsIn(text)].map(({ folded }) => folded.replaceAll(/[^a-z0-9]/g, ''))

/** In lower case with their accents, each once; short ones and numbers help nobody who mistyped. */
function spellingsIn(texts: string[]): string[] {
  const words = texts.flatMap((text) =>
    [...wordsIn(text)].map(({ text: word }) => word.toLowerCase().replaceAll('’', "'")),
  )
  return [...new Set(words)].filter((word) => word.length > 2 && /^\p{L}/u.test(word) && !stopWords.has(fold(word)))
}
