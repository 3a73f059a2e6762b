import type { Field, PayloadRequest } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'

import { namedFields } from './named-fields.ts'
import { relationProblems } from './relations.ts'
import { shapeProblems } from './shape.ts'

/** Set by the server in every collection, and never stored from what a client sends back. */
const everywhere = ['id', 'createdAt', 'updatedAt', '_status', 'collection']

/** Set by the server in the collections that have such a field. */
const ownFields = new Set([
  'document',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'sizes',
  'sha256',
])

/** Keys that a client may send, because it read them, but that nothing is stored from. */
const serverOwned = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set([
    ...everywhere,
    ...namedFields(fields)
      .map(({ name }) => name)
      .filter((name) => ownFields.has(name)),
  ])

const mostProblems = 50

type Configured = { fields: readonly Field[] }

/**
 * Everything that is wrong with the form of incoming data, links included: without asking the database. `data` is a create or
 * a patch (absent fields are not looked at). At most fifty problems, so that hostile data gets no endless answer.
 */
export const incomingProblems = ({ fields }: Configured, data: unknown): Problem[] =>
  shapeProblems(fields, data, { serverOwned: serverOwned(fields) }).slice(0, mostProblems)

/** The same, and then, for data of the right form, whether each newly added relation is one this person may make. */
export const takeIn = async (
  collection: Configured,
  data: unknown,
  stored: unknown,
  req: PayloadRequest,
  trusted = false,
): Promise<Problem[]> => {
  const problems = incomingProblems(collection, data)
  if (problems.length > 0) return problems
  return (await relationProblems(req, collection.fields, data, stored, trusted)).slice(0, mostProblems)
}
