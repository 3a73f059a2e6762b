import { isPlainObject } from './problem.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** The id in a relation as it may be sent: the id itself, or the object `{ id }` that a read with `depth` gives. */
export const relatedId = (value: unknown): string | undefined => {
  const id = isPlainObject(value) ? value.id : value
  return isUuid(id) ? id.toLowerCase() : undefined
}
