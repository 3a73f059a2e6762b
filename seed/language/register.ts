/** Ids by the name that the story gives them. */
export type Register<Key extends string> = {
  note: (key: Key, id: string) => void
  /** @throws when the story has not told of it yet */
  of: (key: Key) => string
  all: (...keys: Key[]) => string[]
  asRecord: () => Record<string, string>
}

export function register<Key extends string>(what: string): Register<Key> {
  const ids = new Map<Key, string>()
  const of = (key: Key): string => {
    const id = ids.get(key)
    if (!id) throw new Error(`The story has no ${what} called “${key}” yet.`)
    return id
  }
  return {
    note: (key, id) => void ids.set(key, id),
    of,
    all: (...keys) => keys.map(of),
    asRecord: () => Object.fromEntries(ids),
  }
}
