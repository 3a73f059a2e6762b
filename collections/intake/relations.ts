import type { CollectionSlug, Field, PayloadRequest } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'

import { problem } from './problem.ts'
import { type Relation, relationsIn, type Wants } from './relations-in.ts'

/**
 * What is wrong with the relations that `data` adds to `stored`: the person must be able to read each target, and it must be
 * of the kind that the field is for. What the same field already held is left alone, so that nobody is stopped by a target
 * that was withdrawn since. An unknown and a forbidden target give the same answer, byte for byte.
 * `data` has passed `shapeProblems`. Asks at most two questions per target collection, and throws on none.
 * `trusted` is for scripts that act for nobody: existence and kind still count, rights do not.
 */
export const relationProblems = async (
  req: PayloadRequest,
  fields: readonly Field[],
  data: unknown,
  stored: unknown,
  trusted = false,
): Promise<Problem[]> => {
  const known = new Set(relationsIn(fields, stored).map(keyOf))
  const added = relationsIn(fields, data).filter((relation) => !known.has(keyOf(relation)))
  const targets = await readTargets({ req, trusted }, added)
  return added.flatMap((relation) => judge(relation, targets.get(targetKey(relation.collection, relation.id))))
}

type Target = { id: string; vocabulary?: unknown; deprecated?: unknown; mimeType?: unknown }

const keyOf = ({ place, collection, id }: Relation): string => `${place} ${collection} ${id}`
const targetKey = (collection: string, id: string): string => `${collection} ${id}`

type Asker = { req: PayloadRequest; trusted: boolean }

const readTargets = async (asker: Asker, relations: readonly Relation[]): Promise<Map<string, Target>> => {
  const targets = new Map<string, Target>()
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const wanted = new Set(relations.filter((relation) => relation.collection === collection).map(({ id }) => id))
    for (const target of await readable(asker, collection, wanted))
      targets.set(targetKey(collection, target.id), target)
  }
  return targets
}

/** Own work counts before it was ever published; what is online counts also while somebody else works on its next edition. */
const readable = async (asker: Asker, collection: string, ids: ReadonlySet<string>): Promise<Target[]> => {
  if (!isCollection(asker.req, collection)) return []
  const newest = await find(asker, collection, [...ids], true)
  const found = new Set(newest.map(({ id }) => id))
  const rest = [...ids].filter((id) => !found.has(id))
  const hasDrafts = Boolean(asker.req.payload.collections[collection].config.versions)
  return rest.length > 0 && hasDrafts ? [...newest, ...(await find(asker, collection, rest, false))] : newest
}

const find = async (
  { req, trusted }: Asker,
  collection: CollectionSlug,
  ids: string[],
  draft: boolean,
): Promise<Target[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    draft,
    select: selected(collection),
    // A policy that says no would throw, and a throw inside a request ends its transaction.
    disableErrors: true,
    overrideAccess: trusted,
    user: req.user,
    req,
  })
  return docs
}

const selected = (collection: CollectionSlug): Record<string, true> => {
  if (collection === 'terms') return { vocabulary: true, deprecated: true }
  return collection === 'media' ? { mimeType: true } : { updatedAt: true }
}

const isCollection = (req: PayloadRequest, slug: string): slug is CollectionSlug =>
  Object.hasOwn(req.payload.collections, slug)

const judge = ({ path, wants }: Relation, target: Target | undefined): Problem[] => {
  if (!target) return [unknown(path)]
  return fits[wants.kind](target, wants) ? [] : [unfit(path, wants)]
}

const fits: Record<Wants['kind'], (target: Target, wants: Wants) => boolean> = {
  any: () => true,
  image: ({ mimeType }) => typeof mimeType === 'string' && mimeType.startsWith('image/'),
  file: ({ mimeType }) => typeof mimeType === 'string' && !mimeType.startsWith('image/'),
  term: ({ vocabulary, deprecated }, wants) =>
    wants.kind === 'term' && vocabulary === wants.vocabulary && deprecated !== true,
}

const unknown = (path: string): Problem =>
  problem(
    path,
    'unknown-relation',
    'Dit bestaat niet, of je mag het niet zien. Kies iets anders.',
    'Does not exist, or you may not see it',
  )

const unfit = (path: string, wants: Wants): Problem => {
  switch (wants.kind) {
    case 'term':
      return problem(
        path,
        'wrong-term',
        'Dit woord hoort niet in deze lijst. Kies een ander.',
        `Must be a term of the vocabulary “${wants.vocabulary}” that is still in use`,
      )
    case 'image':
      return problem(path, 'not-an-image', 'Dit is geen beeld. Kies een foto of tekening.', 'Must be an image')
    default:
      return problem(
        path,
        'not-a-file',
        'Dit is een beeld. Kies een document, een pdf bijvoorbeeld.',
        'Must be a file that is not an image',
      )
  }
}
