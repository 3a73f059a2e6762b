import type { ArrayField, Field } from 'payload'

import type { Problem } from '#src/review/problem-list.ts'

import { allowedIn } from './editor-features.ts'
import { jsonProblems } from './json-shape.ts'
import { unknownKeys } from './keys.ts'
import { lexicalProblems } from './lexical.ts'
import { type NamedField, namedFields } from './named-fields.ts'
import { below, isPlainObject, type PlainObject, problem } from './problem.ts'
import { relatedProblems } from './related.ts'
import {
  checkboxProblems,
  dateProblems,
  emailProblems,
  numberProblems,
  selectProblems,
  textFieldProblems,
} from './scalars.ts'

export type ShapeOptions = {
  /** Keys at the top that the server sets: whatever a client sends there is not looked at (and never stored). */
  serverOwned: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()
const rowMax = 200

/**
 * What is wrong with the form of data that was sent: keys that no field owns, values of another type, texts far too long,
 * rich text with foreign nodes, links with a foreign scheme. Missing and empty is fine: drafts may be incomplete.
 * Payload itself asks none of this of a draft, and would turn an object into the text `[object Object]`.
 */
export const shapeProblems = (fields: readonly Field[], data: unknown, { serverOwned }: ShapeOptions): Problem[] =>
  objectProblems(fields, data, '', serverOwned)

const objectProblems = (
  fields: readonly Field[],
  data: unknown,
  path: string,
  setByServer: ReadonlySet<string>,
): Problem[] => {
  if (!isPlainObject(data)) {
    return [problem(path, 'not-object', 'Hier horen velden met een naam.', 'Must be an object')]
  }
  const named = namedFields(fields)
  const known = new Set([...named.map(({ name }) => name), ...setByServer])
  return [
    ...unknownKeys(data, known, path),
    ...named
      .filter(({ name }) => Object.hasOwn(data, name) && !setByServer.has(name))
      .flatMap((field) => valueProblems(field, data[field.name], below(path, field.name))),
  ]
}

const valueProblems = (field: NamedField, value: unknown, path: string): Problem[] => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return textFieldProblems(field, value, path)
    case 'email':
      return emailProblems(field, value, path)
    case 'number':
      return numberProblems(field, value, path)
    case 'checkbox':
      return checkboxProblems(value, path)
    case 'date':
      return dateProblems(field, value, path)
    case 'select':
      return selectProblems(field, value, path)
    case 'relationship':
    case 'upload':
      return relatedProblems(field, value, path)
    case 'array':
      return rowsProblems(field, value, path)
    case 'group':
      return value === null || value === undefined ? [] : objectProblems(field.fields, value, path, nothing)
    case 'richText':
      return lexicalProblems(value, path, allowedIn(field), blockProblems)
    case 'json':
      return jsonProblems(value, path)
    default:
      return [problem(path, 'unsupported', 'Dit veld kan niet.', `Fields of type ${field.type} are not in use`)]
  }
}

/** An empty list arrives from Payload's own form as the number of its rows, 0; Payload stores that as no rows. */
const rowsProblems = (field: ArrayField, value: unknown, path: string): Problem[] => {
  if (value === null || value === undefined || value === 0) return []
  if (!Array.isArray(value)) return [problem(path, 'not-list', 'Hier hoort een lijst.', 'Must be a list or null')]
  const max = field.maxRows ?? rowMax
  if (value.length > max)
    return [problem(path, 'too-many', `Dit zijn er te veel: hoogstens ${max}.`, `At most ${max} rows`)]
  const ids = value
    .map((row) => (isPlainObject(row) ? row.id : undefined))
    .filter((id) => id !== undefined && id !== null)
  const doubles =
    new Set(ids).size === ids.length
      ? []
      : [problem(path, 'double', 'Een rij staat hier twee keer.', 'Two rows have the same id')]
  return [...doubles, ...value.flatMap((row, index) => rowProblems(field.fields, row, below(path, index)))]
}

const rowKeys = new Set(['id'])

const rowProblems = (fields: readonly Field[], row: unknown, path: string): Problem[] => [
  ...objectProblems(fields, row, path, rowKeys),
  ...(isPlainObject(row) ? rowIdProblems(row, path) : []),
]

/** Payload gives rows 24 hexadecimal digits; a uuid is as good. Anything else could be made to look like another row. */
const rowId = /^[0-9a-f]{24}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const rowIdProblems = (row: PlainObject, path: string): Problem[] =>
  row.id === undefined || row.id === null || (typeof row.id === 'string' && rowId.test(row.id))
    ? []
    : [
        problem(
          below(path, 'id'),
          'not-an-id',
          'Deze rij heeft een verkeerd nummer. Laat het weg.',
          'Row ids are made by the server',
        ),
      ]

const blockKeys = new Set(['id', 'blockType', 'blockName'])

const blockProblems = (fields: readonly Field[], block: unknown, path: string): Problem[] =>
  objectProblems(fields, block, path, blockKeys)
