import { escapeHtml } from '../serializers/escape.ts'
import { pairOf, type Analysed, type Analyser } from './analyse.ts'
import { comparable } from './spelling.ts'
import { wordsIn, type WordInText } from './words-in.ts'

/** Marks what was looked for in a text. */
export type Highlighter = {
  /** The whole text, as far as it is not very long. */
  whole: (text: string) => string
  /** A stretch with all of it near the beginning, else the one with most of it; null when nothing of it is there. */
  excerpt: (text: string) => string | null
}

/** Signs of a text that are looked at first and at most, of a whole text, and of an excerpt. */
const mostSigns = { first: 2000, looked: 20_000, whole: 400, excerpt: 240 }

/**
 * Safe to put in a page: everything is escaped and the only element is `<mark>`.
 * @param queries tsqueries, of which the words and the pairs of words are marked: those of the first that is in a text
 * @param words how many different words were asked for
 */
export function highlighter(queries: string[], words: number, { content }: Analyser): Highlighter {
  const findings = queries.map(finderOf)
  const hitsIn = (text: string): Analysed[] => {
    const found = content(text)
    return findings.map((find) => find(found)).find(({ length }) => length > 0) ?? []
  }
  return {
    whole: (text) => {
      const shown = text.slice(0, mostSigns.whole)
      return marked(shown, hitsIn(shown), 0, shown.length)
    },
    excerpt: (text) => {
      const beginning = upToWord(text, mostSigns.first)
      const near = hitsIn(beginning)
      const first = bestOf(near)
      if (first !== undefined && first.count >= words) return excerptAround(text, near, first.hit)
      const looked = upToWord(text, mostSigns.looked)
      const hits = looked.length === beginning.length ? near : hitsIn(looked)
      const best = bestOf(hits)
      return best === undefined ? null : excerptAround(text, hits, best.hit)
    },
  }
}

/** No more signs than these, and no word cut in two. */
function upToWord(text: string, signs: number): string {
  if (text.length <= signs) return text
  const end = Math.max(text.lastIndexOf(' ', signs), text.lastIndexOf('\n', signs))
  return text.slice(0, end === -1 ? signs : end)
}

function finderOf(query: string): (words: Analysed[]) => Analysed[] {
  const wanted = new Set([...query.matchAll(/'([^']+)'/g)].map(([, lexeme = '']) => lexeme))
  const answers = new Map<Analysed['analysis'], boolean>()
  const isWanted = ({ analysis }: Analysed): boolean => {
    const before = answers.get(analysis)
    if (before !== undefined) return before
    const now = [...analysis.forms, ...analysis.parts].some((lexeme) => wanted.has(lexeme))
    answers.set(analysis, now)
    return now
  }
  const inPair = (a: Analysed | undefined, b: Analysed | undefined) => {
    return a !== undefined && b !== undefined && wanted.has(pairOf(a.analysis, b.analysis))
  }
  return (words) =>
    words.filter((word, index) => isWanted(word) || inPair(words[index - 1], word) || inPair(word, words[index + 1]))
}

/** The hit with the most different hits close behind it; the first of equals. */
function bestOf(hits: Analysed[]): { hit: Analysed; count: number } | undefined {
  let best: { hit: Analysed; count: number } | undefined
  for (const [index, hit] of hits.entries()) {
    const near = hits.slice(index, index + 12).filter(({ at }) => at < hit.at + mostSigns.excerpt * 0.75)
    const count = new Set(near.map(({ analysis }) => analysis.base)).size
    if (best === undefined || count > best.count) best = { hit, count }
  }
  return best
}

function excerptAround(text: string, hits: Analysed[], { at }: Analysed): string {
  const wished = Math.max(0, at - Math.floor(mostSigns.excerpt / 4))
  const from = wished === 0 ? 0 : text.slice(0, at).indexOf(' ', wished) + 1 || at
  const limit = from + mostSigns.excerpt
  const to = limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), at + 60)
  return `${from > 0 ? '… ' : ''}${marked(text, hits, from, to)}${to < text.length ? ' …' : ''}`
}

function marked(text: string, hits: WordInText[], from: number, to: number): string {
  let html = ''
  let done = from
  for (const { at, text: word } of hits.filter((hit) => hit.at >= from && hit.at + hit.text.length <= to)) {
    html += `${escapeHtml(text.slice(done, at))}<mark>${escapeHtml(word)}</mark>`
    done = at + word.length
  }
  return (html + escapeHtml(text.slice(done, to))).replaceAll(/\s+/g, ' ').trim()
}

/** A title with the words marked that begin as one of these does. */
export function markBeginnings(title: string, beginnings: string[]): string {
  const shown = title.slice(0, mostSigns.whole)
  const hits = [...wordsIn(shown)].filter(({ folded }) => {
    const word = comparable(folded).folded
    return beginnings.some((beginning) => beginning !== '' && word.startsWith(beginning))
  })
  return marked(shown, hits, 0, shown.length)
}
