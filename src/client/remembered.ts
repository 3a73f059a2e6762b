type Known = { text: string; etag: string }
/** The latest answers by address, so that only what changed travels again. */
export type Remembered = {
  get: (url: string) => Known | undefined
  set: (url: string, answer: { text: string; etag: string | null }) => void
}

/** Longer answers are asked for again: they are pages of a first copy, and come once. */
const longest = 100_000

/** @param most how many answers are kept at most, the least recently used go first; 0 keeps none */
export function rememberedUpTo(most: number): Remembered {
  const held = new Map<string, Known>()
  return {
    get: (url) => {
      const known = held.get(url)
      if (known) {
        held.delete(url)
        held.set(url, known)
      }
      return known
    },
    set: (url, { text, etag }) => {
      held.delete(url)
      if (etag === null || text.length > longest || most === 0) return
      held.set(url, { text, etag })
      const [oldest] = held.keys()
      if (held.size > most && oldest !== undefined) held.delete(oldest)
    },
  }
}
