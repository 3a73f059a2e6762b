const farthest = 3
const longest = 60

/** The known name that `key` most likely meant: at most three typing errors away, letter case aside. */
export const nearest = (key: string, known: readonly string[]): string | undefined => {
  if (key.length > longest) return undefined
  const ranked = known
    .map((name) => ({ name, distance: typingErrors(key.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.min(farthest, Math.floor(name.length / 2)))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.name
}

/** Levenshtein distance. */
const typingErrors = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
