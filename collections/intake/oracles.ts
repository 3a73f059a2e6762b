import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

import { actorOf } from '#access/actor.ts'

/**
 * Refuses questions whose answer tells what the person may not read: Payload asks no access along a relation in `sort`, nor of
 * rows inside a nested condition. Here and not only before `/api`, because the admin's lists come another way.
 * @throws APIError 400
 */
const refuseOracles: CollectionBeforeOperationHook = ({ args, req }) => {
  const actor = actorOf(req)
  if (overridesAccess(args) || (actor.kind === 'person' && actor.labo !== null)) return args
  const { sort, where } = args as { sort?: unknown; where?: unknown }
  if (sortKeys(sort).some((key) => key.includes('.') || key.includes('__'))) throw notPlain('sort')
  if (isNested(where)) throw notPlain('where')
  return args
}

/** Puts the refusal before a collection's own hooks. */
export const askedPlainly = <Collection extends CollectionConfig>(collection: Collection): Collection => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseOracles, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const overridesAccess = (args: object): boolean => 'overrideAccess' in args && args.overrideAccess === true

const sortKeys = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : [sort]).flatMap((entry: unknown) => (typeof entry === 'string' ? entry.split(',') : []))

/** A condition inside a condition: `{ related: { contains: { title: … } } }`. */
const isNested = (where: unknown): boolean => {
  if (!isObject(where)) return false
  return Object.entries(where).some(([key, value]) => {
    if (key === 'and' || key === 'or' || key === 'AND' || key === 'OR')
      return Array.isArray(value) && value.some(isNested)
    return (
      isObject(value) &&
      Object.values(value).some((operand) => isObject(operand) || (Array.isArray(operand) && operand.some(isObject)))
    )
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const notPlain = (path: string): APIError =>
  new APIError(
    'Zo sorteren of zoeken kan niet.',
    400,
    { errors: [{ path, code: 'not-plain', message: 'Zo sorteren of zoeken kan niet.' }] },
    true,
  )
