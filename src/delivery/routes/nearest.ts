/** The option that a mistyped word was most likely meant to be; undefined when none is near. */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  const given = word.toLowerCase().slice(0, 100)
  const ranked = [...options]
    .map((option) => ({ option, distance: distanceBetween(given, option.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best && best.distance <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined
}

/** Levenshtein: how many signs must be added, left out or changed. */
export function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[b.length] ?? 0
}
