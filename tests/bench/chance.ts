/** Numbers from 0 to 1 that look like chance and are the same on every run (mulberry32). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Picks so that the second is asked half as often as the first, the third a third as often (Zipf, exponent 1). */
export const zipf = <Item>(items: readonly Item[], count: number, chance: () => number): Item[] => {
  const weights = items.map((_, index) => 1 / (index + 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  const edges = weights.map((weight) => (sum += weight / total))
  return Array.from({ length: count }, () => {
    const drawn = chance()
    const found = items[edges.findIndex((edge) => drawn < edge)] ?? items[0]
    if (found === undefined) throw new RangeError('Nothing to pick from.')
    return found
  })
}

/** The same items in another order. */
export const shuffled = <Item>(items: readonly Item[], chance: () => number): Item[] =>
  items
    .map((item) => ({ item, place: chance() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
