import { diffArrays } from 'diff'

import type { Item, Mark, Op, Part, Said } from './shape.ts'

/** A word, a run of white space or another character, with how it is set. */
export type Token = { text: string; marks?: readonly Mark[]; link?: string }

/** Cuts a text into tokens; joined they are the text again. */
export const tokensOf = (text: string, set: Omit<Token, 'text'> = {}): Token[] =>
  (text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []).map((piece) => ({ text: piece, ...set }))

/** The words that went, came and stayed, in the order in which they are read. */
export const partsOf = (before: readonly Token[], after: readonly Token[]): Part[] =>
  merged(withoutCrumbs(runsOf(before, after, keyOf)))

/** The same of two plain texts. */
export const partsOfTexts = (before: string, after: string): Part[] => partsOf(tokensOf(before), tokensOf(after))

/** The things that went, came and stayed; told apart by key. */
export const itemsOf = <Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyIn: (thing: Thing) => string,
  say: (thing: Thing, isOld: boolean) => Said,
): Item[] =>
  runsOf(before, after, keyIn).flatMap(({ op, tokens }) =>
    tokens.map((thing) => ({ op, text: say(thing, op === 'removed') })),
  )

type Run<Thing> = { op: Op; tokens: readonly Thing[] }

/** Beyond this many differences word by word says nothing any more, and takes long. */
const mostEdits = 1500

/** Runs of things that were removed, added or stayed; what stayed is given as it is after. */
export const runsOf = <Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyIn: (thing: Thing) => string,
): Run<Thing>[] => {
  const found = diffArrays(before.map(keyIn), after.map(keyIn), { maxEditLength: mostEdits })
  if (!found) return [run('removed', before), run('added', after)].filter(({ tokens }) => tokens.length > 0)
  let [from, to] = [0, 0]
  return found.map(({ added, count, removed }) => {
    if (removed) return run('removed', before.slice(from, (from += count)))
    if (!added) from += count
    return run(added ? 'added' : 'same', after.slice(to, (to += count)))
  })
}

const run = <Thing>(op: Op, tokens: readonly Thing[]): Run<Thing> => ({ op, tokens })

const keyOf = ({ link, marks = [], text }: Token): string => JSON.stringify([text, marks, link ?? null])

/** Two changed words with a space between read better as one change of two words. */
const withoutCrumbs = (runs: readonly Run<Token>[]): Run<Token>[] => {
  const tidy: Run<Token>[] = []
  let [removed, added]: [Token[], Token[]] = [[], []]
  const flush = () => {
    tidy.push(run('removed', removed), run('added', added))
    removed = []
    added = []
  }
  runs.forEach(({ op, tokens }, place) => {
    const isBetween = removed.length > 0 && added.length > 0 && place < runs.length - 1
    if (op === 'removed') removed.push(...tokens)
    else if (op === 'added') added.push(...tokens)
    else if (isBetween && tokens.every(({ text }) => text.trim() === '')) {
      removed.push(...tokens)
      added.push(...tokens)
    } else {
      flush()
      tidy.push(run('same', tokens))
    }
  })
  flush()
  return tidy
}

/** Neighbours that are set alike and share a fate become one part. */
const merged = (runs: readonly Run<Token>[]): Part[] => {
  const parts: Part[] = []
  for (const { op, tokens } of runs) {
    for (const token of tokens) {
      const last = parts.at(-1)
      if (last?.op === op && keyOf({ ...last, text: '' }) === keyOf({ ...token, text: '' })) last.text += token.text
      else parts.push({ op, ...token })
    }
  }
  return parts
}
