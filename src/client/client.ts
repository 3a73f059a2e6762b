import { addressOf, type Value } from './address.ts'
import { createAsker } from './ask.ts'
import { ordinaryPatience, type Patience } from './patience.ts'
import { rememberedUpTo } from './remembered.ts'
import { sync, type Synced, type SyncOptions } from './sync.ts'
import type { Store } from './store.ts'
import type { Answer, ItemOf, ListPath, Parameters, Path } from './types.ts'

export type ClientOptions = {
  /** Where the labo answers, without `/v1`: `https://labo.example`. */
  server: string
  fetch?: typeof globalThis.fetch
  patience?: Partial<Patience>
  /** Milliseconds for one answer. */
  timeout?: number
  /** How many answers to keep, to ask for again by entity tag. Browsers keep answers themselves: there it is 0. */
  remember?: number
}
type More = { signal?: AbortSignal }
/** Parameters may be left out where none is needed. */
type Given<P extends Path> =
  object extends Parameters<P> ? [parameters?: Parameters<P>, more?: More] : [parameters: Parameters<P>, more?: More]
type PageOf<P extends ListPath, Asked> = Omit<Answer<P>, 'items'> & { items: ItemOf<P, Asked>[] }

export type Client = {
  /**
   * What an address answers: `get('/v1/fiches/{document}', { document: 'een-slug' })`. An old slug gives the document under its new one.
   * @throws ApiProblem `gone` (was public, no longer is), `not-found`, `invalid-parameter` …
   */
  get: <P extends Path>(path: P, ...given: Given<P>) => Promise<Answer<P>>
  /** The pages of a list, one after the other; with `shape: 'full'` the items are whole documents. */
  pages: <P extends ListPath, const Asked extends Parameters<P> = Parameters<P>>(
    path: P,
    parameters?: Asked,
    more?: More,
  ) => AsyncGenerator<PageOf<P, Asked>, void>
  /** Brings a copy up to date; see `sync.ts`. */
  sync: (store: Store, options?: SyncOptions) => Promise<Synced>
}

/** A client for the public API of a labo: reads, waits when asked to, and does not fetch twice what did not change. */
export function createClient(options: ClientOptions): Client {
  const { server, fetch = globalThis.fetch, patience, timeout = 60_000, remember = isBrowser ? 0 : 200 } = options
  const ask = createAsker({
    fetch: (input, init) => fetch(input, init),
    patience: { ...ordinaryPatience, ...patience },
    timeout,
    remembered: rememberedUpTo(remember),
  })
  /** The one place where an answer gets the type that the description gives it. */
  const read = async <Result>(path: string, parameters: Record<string, Value> = {}, signal?: AbortSignal) =>
    JSON.parse(await ask(addressOf(server, path, parameters), signal)) as Result

  return {
    get: (path, ...[parameters, more]) => read(path, Object.assign({}, parameters), more?.signal),
    pages: async function* <P extends ListPath, Asked>(path: P, parameters?: Asked, more?: More) {
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page: PageOf<P, Asked> & { next: string | null } = await read(
          path,
          Object.assign({}, parameters, cursor === undefined ? {} : { cursor }),
          more?.signal,
        )
        yield page
        cursor = page.next
      }
    },
    sync: (store, asked) => sync(read, store, asked),
  }
}

const isBrowser = 'document' in globalThis
