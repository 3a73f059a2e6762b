import type { Place, Store } from './store.ts'
import type { Answer, DocumentType } from './types.ts'

export type Reader = <Result>(
  path: string,
  parameters: Record<string, string | number | readonly string[] | undefined>,
  signal?: AbortSignal,
) => Promise<Result>

type Asked = {
  types?: readonly DocumentType[]
  partners?: readonly string[]
  limit?: number
  signal?: AbortSignal
}
/** Where following ended, and which documents came and went in the round that was written to. */
export type Followed = { place: Place; put: Set<string>; removed: Set<string> }

/** Applies the changes page by page, each together with the place after it, until there are no more. */
export async function follow(reader: Reader, store: Store, from: Place, asked: Asked): Promise<Followed> {
  const put = new Set<string>()
  const removed = new Set<string>()
  const { types, partners, limit = 100, signal } = asked
  for (let place = from; ;) {
    const page = await reader<Answer<'/v1/changes'>>(
      '/v1/changes',
      { since: place.since, types: types?.join(','), partner: partners, limit },
      signal,
    )
    const batch = await batchOf(page.items, store, place.round)
    for (const { id } of batch.put) {
      put.add(id)
      removed.delete(id)
    }
    for (const { id } of batch.remove) {
      removed.add(id)
      put.delete(id)
    }
    const isMoved = page.next !== place.since
    place = { ...place, since: page.next }
    if (isMoved) await store.write({ ...batch, place })
    if (page.complete) return { place, put, removed }
  }
}

/** Removals come whatever was asked for; those of documents that are not held are nothing. */
async function batchOf(items: Answer<'/v1/changes'>['items'], store: Store, round: number) {
  const put = items.flatMap((item) => {
    if (item.change !== 'upsert' || !('document' in item)) return []
    return [{ id: item.id, type: item.type, text: JSON.stringify(item.document) }]
  })
  const remove: { id: string; type: DocumentType }[] = []
  for (const { change, id, type } of items) {
    if (change !== 'upsert' && (await store.read(round, { id, type })) !== null) remove.push({ id, type })
  }
  return { put, remove }
}
