import { canonicalJson, contentHash } from '../canonical.ts'
import { variantsOf, type MediaFile } from '../media-files.ts'
import { documents } from '../schemas/documents.ts'
import { searchableOf, type Searchable } from '../search/searchable.ts'
import { facetKeysOf, sortTitle, termsCarried } from '../serializers/facets.ts'
import { serialize, type Serialized } from '../serializers/serialize.ts'
import { linksOf } from './links.ts'
import type { PublicRecord } from './public-record.ts'
import { answers, type CardsInProgress, type Clock } from './render-cards.ts'
import type { Source } from './sources.ts'

type Outcome = { source: Source; seq: number; hash: string; renderedAt: string; isChanged: boolean }
/** A document with the bytes that will be served. */
export type RenderedDocument = Outcome & {
  kind: 'upsert'
  body: string
  card: string
  cardNextChangeAt: string | null
  nextChangeAt: string | null
  title: string
  sortTitle: string
  keys: string[]
  links: string[]
  document: Serialized['document']
  searchable: Searchable | null
  files: (MediaFile & { downloadName: string })[]
}
export type Removal = Outcome & { kind: 'delete'; reason: 'archived' | 'offline' }
export type Rendered = RenderedDocument | Removal

/**
 * Renders in the order given. A document whose bytes stay the same keeps its `seq`; each other takes the next one.
 * @param seq the last one given out
 */
export function renderAll(
  sources: Source[],
  progress: CardsInProgress,
  clock: Clock,
  seq: number,
): { rendered: Rendered[]; seq: number } {
  const rendered = sources.map((source) => {
    const outcome = renderOne(source, progress, clock(source), seq + 1)
    if (outcome.isChanged) seq = outcome.seq
    return outcome
  })
  return { rendered, seq }
}

function renderOne(source: Source, progress: CardsInProgress, now: Date, nextSeq: number): Rendered {
  const { record } = source
  const { publication } = record
  if (!answers(publication)) return remove(source, publication, now, nextSeq)
  const surroundings = { ...progress, now }
  const { document, usedMedia, nextChangeAt } = serialize(record, surroundings)
  refuseOtherShape(document)
  const known = progress.cards.get(record.id)
  if (!known) throw new Error(`The card of ${record.type} ${record.id} was not rendered first.`)
  const {
    seq,
    bytes: body,
    hash,
    isChanged,
  } = settle(source, nextSeq, (number) => canonicalJson({ ...document, seq: number }))
  return {
    kind: 'upsert',
    source,
    seq,
    hash,
    isChanged,
    renderedAt: now.toISOString(),
    body,
    card: canonicalJson(known.card),
    cardNextChangeAt: known.nextChangeAt,
    nextChangeAt,
    title: document.title,
    sortTitle: sortTitle(document.title),
    keys: facetKeysOf(record, surroundings),
    links: linksOf(record),
    document,
    searchable: searchableOf(document, termsCarried(record, surroundings)),
    files: filesOf(record, usedMedia),
  }
}

/**
 * What the description of the API does not hold does not go online.
 * @throws when a serializer made something else than its schema says
 */
function refuseOtherShape(document: Serialized['document']): void {
  const { error } = documents[document.type].safeParse({ ...document, seq: 0 })
  if (!error) return
  const found = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new Error(`The ${document.type} ${document.id} does not fit its public shape: ${found}`)
}

function remove(source: Source, reason: Removal['reason'], now: Date, nextSeq: number): Removal {
  const settled = settle(source, nextSeq, () => `${reason} ${source.record.replacement ?? ''}`)
  const { seq, hash, isChanged } = settled
  return { kind: 'delete', source, seq, hash, isChanged, renderedAt: now.toISOString(), reason }
}

type Settled = { seq: number; bytes: string; hash: string; isChanged: boolean }

function settle(source: Source, nextSeq: number, write: (seq: number) => string): Settled {
  const same = write(source.seq)
  if (contentHash(same) === source.hash) return { seq: source.seq, bytes: same, hash: source.hash, isChanged: false }
  const bytes = write(nextSeq)
  return { seq: nextSeq, bytes, hash: contentHash(bytes), isChanged: true }
}

const filesOf = ({ media }: PublicRecord, used: Set<string>): RenderedDocument['files'] =>
  [...used].flatMap((id) => {
    const found = media[id]
    return found ? variantsOf(found).map((file) => ({ ...file, downloadName: found.title ?? found.filename })) : []
  })
