import { follow, type Followed, type Reader } from './follow.ts'
import type { Store } from './store.ts'
import type { SyncOptions } from './sync.ts'
import type { Answer, DocumentType } from './types.ts'

type Manifest = Answer<'/v1/manifest'>

/**
 * Holds a copy against the manifest. Both must be of the same moment: while more is published, the copy follows first.
 * @returns `unknown` when the server went on publishing each time that we had caught up
 */
export async function verify(
  reader: Reader,
  store: Store,
  followed: Followed,
  options: SyncOptions,
): Promise<{ found: 'same' | 'different' | 'unknown'; followed: Followed }> {
  for (let tries = 0; tries < 5; tries += 1) {
    const manifests = await manifestsFor(reader, options)
    const { since, round } = followed.place
    if (manifests.every(({ manifest: { epoch, seq } }) => `${epoch}-${seq}` === since)) {
      const held = await entriesIn(store, round)
      const isSame = await every(manifests, ({ type, manifest }) =>
        options.partners ? isPartOf(manifest, held) : hasDigest(manifest, held, type),
      )
      return { found: isSame ? 'same' : 'different', followed }
    }
    const further = await follow(reader, store, followed.place, options)
    followed = {
      place: further.place,
      put: new Set([...followed.put, ...further.put].filter((id) => !further.removed.has(id))),
      removed: new Set([...followed.removed, ...further.removed].filter((id) => !further.put.has(id))),
    }
  }
  return { found: 'unknown', followed }
}

type Entry = { id: string; type: DocumentType; etag: string }

/** One for everything; with a filter on partners too, because a document may have been of any kind asked for. */
async function manifestsFor(reader: Reader, { types, partners, signal }: SyncOptions) {
  const wanted = partners || !types ? [undefined] : types
  const manifests: { type: DocumentType | undefined; manifest: Manifest }[] = []
  for (const type of wanted) {
    manifests.push({ type, manifest: await reader<Manifest>('/v1/manifest', { type }, signal) })
  }
  return manifests
}

async function entriesIn(store: Store, round: number): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const { id, type, text } of store.held(round)) {
    entries.push({ id, type, etag: `"${(await sha256(text)).slice(0, 32)}"` })
  }
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** SHA-256 of a line per document, id, space and entity tag, in the order of ids. */
async function hasDigest(manifest: Manifest, held: Entry[], type: DocumentType | undefined): Promise<boolean> {
  const lines = held.filter((one) => type === undefined || one.type === type).map(({ id, etag }) => `${id} ${etag}\n`)
  return (await sha256(lines.join(''))) === manifest.digest
}

/** The manifest does not tell of partners: what is held must be right, what is not held cannot be judged. */
async function isPartOf(manifest: Manifest, held: Entry[]): Promise<boolean> {
  const known = new Map(manifest.items.map(({ id, etag }) => [id, etag]))
  return Promise.resolve(held.every(({ id, etag }) => known.get(id) === etag))
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function every<Item>(items: Item[], holds: (item: Item) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (!(await holds(item))) return false
  return true
}
