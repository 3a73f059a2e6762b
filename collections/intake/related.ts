import type { RelationshipField, UploadField } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'

import { relatedId } from './ids.ts'
import { problem } from './problem.ts'
import { listProblems } from './scalars.ts'

/** Form only: ids, or the objects that a read with `depth` gives. Whether they exist is for `relations.ts`. */
export const relatedProblems = (field: RelationshipField | UploadField, value: unknown, path: string): Problem[] => {
  if (Array.isArray(field.relationTo))
    return [problem(path, 'unsupported', 'Dit veld kan niet.', 'Relations to several collections are not in use')]
  if (value === null || value === undefined || value === '') return []
  return field.hasMany ? listProblems(value, path, oneProblem, relatedId) : oneProblem(value, path)
}

const oneProblem = (value: unknown, path: string): Problem[] =>
  relatedId(value)
    ? []
    : [problem(path, 'not-an-id', 'Kies iets uit de lijst.', 'Must be an id (uuid), or an object with that id')]
