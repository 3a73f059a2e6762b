import { partsOf, runsOf } from './parts.ts'
import { type Piece, textOfPiece } from './passages.ts'
import type { Passage } from './shape.ts'

/** Two rich texts side by side: pieces that stayed, came, went, or are still the same piece in other words. */
export const passagesOf = (before: readonly Piece[], after: readonly Piece[]): Passage[] => {
  const passages: Passage[] = []
  let [removed, added]: [Piece[], Piece[]] = [[], []]
  const flush = () => {
    passages.push(...rewritten(removed, added))
    removed = []
    added = []
  }
  for (const { op, tokens } of runsOf(before, after, keyOf)) {
    if (op === 'removed') removed.push(...tokens)
    else if (op === 'added') added.push(...tokens)
    else {
      flush()
      passages.push(...tokens.map((piece) => whole('same', piece)))
    }
  }
  flush()
  return passages
}

const keyOf = ({ as, ref = '', tokens }: Piece): string => JSON.stringify([as.nl, ref, tokens])

const whole = (op: 'same' | 'added' | 'removed', { as, tokens }: Piece): Passage => ({
  op,
  as,
  parts: partsOf(op === 'added' ? [] : tokens, op === 'removed' ? [] : tokens),
})

/** In the order of both texts, each piece beside the one it resembles most; what resembles nothing is gone or new. */
const rewritten = (removed: readonly Piece[], added: readonly Piece[]): Passage[] => {
  const passages: Passage[] = []
  let [from, to] = [0, 0]
  for (const [old, young] of [...pairsOf(removed, added), [removed.length, added.length] as const]) {
    passages.push(...removed.slice(from, old).map((piece) => whole('removed', piece)))
    passages.push(...added.slice(to, young).map((piece) => whole('added', piece)))
    const [was, is] = [removed[old], added[young]]
    if (was && is) passages.push(between(was, is))
    from = old + 1
    to = young + 1
  }
  return passages
}

const between = (was: Piece, is: Piece): Passage => ({
  op: 'changed',
  as: is.as,
  ...(was.as.nl === is.as.nl ? {} : { was: was.as }),
  parts: partsOf(was.tokens, is.tokens),
})

const mostPairs = 40_000
const alikeFrom = 0.4

/** The pairs, in order and without crossing, that together resemble each other most. */
const pairsOf = (removed: readonly Piece[], added: readonly Piece[]): (readonly [number, number])[] => {
  if (removed.length * added.length > mostPairs) return []
  const [olds, youngs] = [removed.map(bagOf), added.map(bagOf)]
  const width = added.length + 1
  const best = new Float64Array((removed.length + 1) * width)
  const at = (old: number, young: number): number => best[old * width + young] ?? 0
  const alike = (old: number, young: number): number => {
    const [was, is] = [olds[old], youngs[young]]
    return was && is ? likeness(was, is) : 0
  }
  const gain = (old: number, young: number): number => {
    const together = alike(old, young)
    return together < alikeFrom ? -1 : at(old + 1, young + 1) + together
  }
  for (let old = removed.length - 1; old >= 0; old -= 1) {
    for (let young = added.length - 1; young >= 0; young -= 1) {
      best[old * width + young] = Math.max(at(old + 1, young), at(old, young + 1), gain(old, young))
    }
  }
  const pairs: [number, number][] = []
  for (let [old, young] = [0, 0]; old < removed.length && young < added.length;) {
    if (at(old, young) === gain(old, young)) pairs.push([old++, young++])
    else if (at(old, young) === at(old + 1, young)) old += 1
    else young += 1
  }
  return pairs
}

type Bag = { ref: string; size: number; counts: ReadonlyMap<string, number> }

const bagOf = (piece: Piece): Bag => {
  const words =
    textOfPiece(piece)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { ref: piece.ref ?? '', size: words.length, counts }
}

/** Between 0 and 1: the share of words that both have. An image is itself or another one. */
const likeness = (one: Bag, other: Bag): number => {
  if (one.ref !== '' || other.ref !== '') return one.ref === other.ref ? 1 : 0
  if (one.size + other.size === 0) return 1
  const shared = [...one.counts].reduce((sum, [word, count]) => sum + Math.min(count, other.counts.get(word) ?? 0), 0)
  return (2 * shared) / (one.size + other.size)
}
