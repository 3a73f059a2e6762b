import type { Problem } from '#src/review/problem-list.ts'

import { nearest } from './nearest.ts'
import { below, type PlainObject, problem } from './problem.ts'

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Keys that are not known here; a key with a meaning in JavaScript itself is refused wherever it stands. */
export const unknownKeys = (value: PlainObject, known: ReadonlySet<string>, path: string): Problem[] =>
  Object.keys(value).flatMap((key) => {
    if (prototypeKeys.has(key)) return [forbidden(below(path, key))]
    return known.has(key) ? [] : [unknown(below(path, printable(key)), nearest(key, [...known]))]
  })

const forbidden = (path: string): Problem =>
  problem(path, 'forbidden-key', 'Deze naam mag niet als veld dienen.', 'This name cannot be used as a field')

const unknown = (path: string, meant: string | undefined): Problem =>
  problem(
    path,
    'unknown-field',
    meant ? `Dit veld bestaat niet. Bedoel je “${meant}”?` : 'Dit veld bestaat niet.',
    meant ? `There is no such field; did you mean “${meant}”?` : 'There is no such field',
  )

/** A hostile key may be long or unprintable; in an answer it is neither. */
const printable = (key: string): string => key.replace(/[^\w$-]/g, '?').slice(0, 60)
