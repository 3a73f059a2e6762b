import type { Problem } from '#src/review/problem-list.ts'

import { problem } from './problem.ts'

/** PostgreSQL stores neither NUL nor half a surrogate pair: both would end as a server error. */
const unstorable = /\0|\p{Surrogate}/u

const generousMax = 20_000

/** How long a text may be while it is written: three times what submitting accepts, so that nobody loses a long draft. */
export const draftMax = (maxLength: number | undefined): number =>
  maxLength === undefined ? generousMax : maxLength * 3

export const textProblems = (value: unknown, path: string, max: number): Problem[] => {
  if (value === null || value === undefined) return []
  if (typeof value !== 'string') return [problem(path, 'not-text', 'Hier hoort tekst.', 'Must be a string or null')]
  if (unstorable.test(value)) return [unreadable(path)]
  return value.length > max
    ? [problem(path, 'too-long', `Dit is te lang: hoogstens ${max} tekens.`, `At most ${max} characters`)]
    : []
}

export const isStorable = (value: string): boolean => !unstorable.test(value)

const unreadable = (path: string): Problem =>
  problem(
    path,
    'unreadable-character',
    'Er staat een teken in dat we niet kunnen bewaren. Typ de tekst opnieuw in plaats van te plakken.',
    'Contains NUL or an unpaired surrogate',
  )
