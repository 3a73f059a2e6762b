import type { Place, Store } from './store.ts'

/** What readers will see change when the round that was built takes the place of the one that is shown. */
export async function compare(store: Store, { round, shown }: Place): Promise<{ put: string[]; removed: string[] }> {
  const put: string[] = []
  const removed: string[] = []
  for await (const held of store.held(round)) {
    const before = shown === null ? null : await store.read(shown, held)
    if (before !== held.text) put.push(held.id)
  }
  if (shown === null) return { put, removed }
  for await (const held of store.held(shown)) {
    if ((await store.read(round, held)) === null) removed.push(held.id)
  }
  return { put, removed }
}
