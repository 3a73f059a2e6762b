import { canonicalJson } from '../canonical.ts'
import type { DocumentType } from '../document-types.ts'
import { cards } from '../schemas/cards.ts'
import { documents } from '../schemas/documents.ts'
import { nearest } from './nearest.ts'
import { partsOf } from './parted.ts'
import { invalidParameter } from './problems.ts'

/**
 * The members asked for, with `id` and `type`.
 * @throws Problem `invalid-parameter` for what this shape does not hold
 */
export function fieldsIn(type: DocumentType, shape: 'card' | 'full', given: string): string[] {
  const full = Object.keys(documents[type].shape)
  const known = shape === 'full' ? full : Object.keys(cards[type].shape)
  const onlyFull = given.split(',').find((word) => !known.includes(word) && full.includes(word))
  if (onlyFull !== undefined) {
    throw invalidParameter('fields', `"${onlyFull}" is there with shape=full only.`, nearest(onlyFull, known))
  }
  return ['id', 'type', ...partsOf('fields', given, known)]
}

/** A stored document with these members only. */
export function onlyFields(bytes: string, fields: string[]): string {
  const whole = JSON.parse(bytes) as Record<string, unknown>
  return canonicalJson(Object.fromEntries(fields.map((name) => [name, whole[name]])))
}
