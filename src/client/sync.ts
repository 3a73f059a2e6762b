import { compare } from './compare.ts'
import { follow, type Reader } from './follow.ts'
import { ApiProblem } from './problem.ts'
import type { Place, Store } from './store.ts'
import type { DocumentType } from './types.ts'
import { verify } from './verify.ts'

export type SyncOptions = {
  /** Only these kinds; all of them when left out. */
  types?: readonly DocumentType[]
  /** Only what belongs to one of these partners, by id or slug. */
  partners?: readonly string[]
  /**
   * Whether to hold the copy against the server's manifest: `new` (when left out) only what was copied from the beginning, `always`, or `never`.
   * Needs Web Crypto, which browsers have on https only.
   */
  verify?: 'new' | 'always' | 'never'
  /** Changes on a page, at most 100. */
  limit?: number
  signal?: AbortSignal
}

/** What a run did to the copy that readers see. Nothing is told of a run that was broken off: keep what you derive in the store's `write`. */
export type Synced = {
  /** Ids of documents that are new or changed, and of those that are gone. */
  put: string[]
  removed: string[]
  /** The copy was made from the beginning: the first time, after a restore, for another filter, or because it was not right. */
  isNew: boolean
  /** The copy was held against the manifest, and is the same. */
  isVerified: boolean
  /** How far it has come. */
  since: string
}

/** The copy differs from the manifest, also when made again: something between us changes what is sent. */
export class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers'
}

/**
 * Brings a copy up to date: makes it the first time, applies what changed after that, and makes it again when the server says that what was
 * known no longer holds. Documents that are withdrawn stay, with `publication: "withdrawn"`; what was archived, taken offline or erased goes,
 * and with `partners` also what no longer belongs to them.
 *
 * It may be broken off anywhere, and called again: it goes on where it was. One run at a time per store.
 * @throws ApiProblem when the server refuses or stays away; the copy stays as it was
 * @throws CopyDiffers
 */
export async function sync(reader: Reader, store: Store, options: SyncOptions = {}): Promise<Synced> {
  const asked = wordsOf(options)
  const known = await store.place()
  let place = known?.asked === asked ? known : beginAgain(known, asked)
  let isSecondTime = false
  for (let restarts = 0; ; restarts += 1) {
    try {
      const run = await bringUpToDate(reader, store, place, options)
      if (run !== 'different') return run
      if (isSecondTime) throw new CopyDiffers('The copy differs from the manifest of the server.')
      isSecondTime = true
    } catch (error) {
      const isOutdated = error instanceof ApiProblem && error.code === 'resync-required'
      if (!isOutdated || restarts >= 3) throw error
    }
    place = beginAgain(await store.place(), asked)
  }
}

async function bringUpToDate(reader: Reader, store: Store, from: Place, options: SyncOptions) {
  const { verify: when = 'new' } = options
  const isNew = from.round !== from.shown
  const followed = await follow(reader, store, from, options)
  const mustVerify = when === 'always' || (when === 'new' && isNew)
  const checked = mustVerify
    ? await verify(reader, store, followed, options)
    : ({ found: 'unknown', followed } as const)
  if (checked.found === 'different') return 'different'
  const { place, put, removed } = checked.followed
  const told = isNew ? await compare(store, place) : { put: [...put], removed: [...removed] }
  if (isNew) await store.write({ put: [], remove: [], place: { ...place, shown: place.round } })
  return { ...told, isNew, isVerified: checked.found === 'same', since: place.since }
}

const beginAgain = (known: Place | null, asked: string): Place => ({
  since: '0',
  round: Math.max(known?.round ?? 0, known?.shown ?? 0) + 1,
  shown: known?.shown ?? null,
  asked,
})

const wordsOf = ({ types, partners }: SyncOptions): string =>
  JSON.stringify({ types: types ? [...types].sort() : null, partners: partners ? [...partners].sort() : null })
