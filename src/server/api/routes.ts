import type { Payload } from 'payload'
import { Problem } from '../problem.ts'

/** An address below `/api`, taken apart. */
export type ApiPath = { segments: readonly string[]; canonical: string }

/**
 * Brings an address into its one canonical form and refuses what nobody needs. Payload matches loosely (trailing
 * slashes, encoded letters), so the form that was judged here is the form that Payload gets.
 * @throws Problem 404 for routes that are closed, and for ids that cannot exist
 */
export function readApiPath(path: string, payload: Payload, method = 'GET'): ApiPath {
  const segments = path.replace(/\/$/, '').split('/').slice(1)
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) throw notFound()
  const decoded = segments.map((segment) => decodeURIComponent(segment))
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  if (decoded.some((segment) => segment.length > 300 || /[\u0000-\u001f\\/]/.test(segment))) throw notFound()
  const [first = '', second = ''] = decoded
  if (first !== segments[0]) throw notFound()
  if (isClosed(decoded)) throw notFound()
  const collections: Readonly<Record<string, Known>> = payload.collections
  const collection = collections[first]
  // Payload fails on both: versions where none are kept, and a preference to forget that is not there. Nobody needs either.
  if (collection && second === 'versions' && !collection.config.versions) throw notFound()
  if (first === 'payload-preferences' && method === 'DELETE') throw notFound()
  if (collection && second !== '' && first !== 'payload-preferences') {
    requireKnownId(decoded, literalSegments(collection.config.endpoints))
  }
  return { segments: decoded, canonical: `/api/${decoded.map(encodeURIComponent).join('/')}` }
}

/** Internal collections and jobs, and the doors of Payload that this product does not use. */
function isClosed([first = '', second = '', third = '', fourth = '']: readonly string[]): boolean {
  if (closedRoots.has(first)) return true
  if (closedSeconds.has(second)) return true
  return third === 'api-key' || fourth === 'reveal'
}

const closedRoots = new Set([
  'graphql',
  'graphql-playground',
  'og',
  'payload-folders',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-query-presets',
  'reorder',
])
const closedSeconds = new Set(['first-register', 'init', 'paste-url', 'reset-password', 'verify'])

type Known = { config: { endpoints: Endpoints; versions?: unknown } }
type Endpoints = false | readonly { path: string }[]

function literalSegments(endpoints: Endpoints): Set<string> {
  const paths = endpoints === false ? [] : endpoints
  return new Set(
    paths.map(({ path }) => path.split('/')[1] ?? '').filter((name) => name !== '' && !name.startsWith(':')),
  )
}

function requireKnownId([, second = '', third]: readonly string[], literals: Set<string>): void {
  if (second === 'file') return
  const id = literals.has(second) ? third : second
  const holdsId = !literals.has(second) || second === 'versions' || second === 'access'
  if (holdsId && id !== undefined && !uuid.test(id)) throw notFound()
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const notFound = () => new Problem('not-found', 'Hier is niets te vinden.')
