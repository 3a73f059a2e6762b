import { Problem } from '../problem.ts'

/** Filters are reads: a field or operator that is not plainly allowed here does not reach the database. */
const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'contains', 'like', 'not_like'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])
const maxDepth = 5
const maxNodes = 50
const maxValues = 250

/**
 * Judges a filter of Payload's REST API.
 * @throws Problem 400: not an object, an unknown operator, nested deeper than 5, more than 50 conditions, or an object
 * where a value belongs (`contains` with an object asks about documents that one may not read)
 */
export function checkWhere(where: unknown): void {
  const parsed = typeof where === 'string' ? parseJson(where) : where
  const seen = { nodes: 0 }
  visit(parsed, 1, seen)
}

function visit(where: unknown, depth: number, seen: { nodes: number }): void {
  if (!isObject(where)) throw refuse('De filter "where" is onleesbaar.')
  if (depth > maxDepth) throw refuse(`De filter "where" mag hoogstens ${maxDepth} niveaus diep zijn.`)
  for (const [key, value] of Object.entries(where)) {
    seen.nodes += 1
    if (seen.nodes > maxNodes) throw refuse(`De filter "where" mag hoogstens ${maxNodes} voorwaarden bevatten.`)
    if (['and', 'or', 'AND', 'OR'].includes(key)) {
      for (const inner of listOf(value)) visit(inner, depth + 1, seen)
    } else {
      checkCondition(key, value)
    }
  }
}

function checkCondition(field: string, condition: unknown): void {
  if (!/^\w+(\.\w+)*$/.test(field) || field.includes('__')) throw refuse('De filter noemt een onbekend veld.')
  if (!isObject(condition)) throw refuse(`De filter op "${field}" is onleesbaar.`, field)
  for (const [operator, value] of Object.entries(condition)) {
    if (!operators.has(operator)) throw refuse(`De filter op "${field}" gebruikt een onbekende vergelijking.`, field)
    const values: unknown[] = Array.isArray(value) ? value : [value]
    if (values.length > maxValues || !values.every(isPlain)) {
      throw refuse(`De filter op "${field}" bevat een waarde die niet kan.`, field)
    }
  }
}

/** The query parser turns a long list into an object with numbers for keys. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (isObject(value) && Object.keys(value).every((key) => /^\d+$/.test(key))) return Object.values(value)
  throw refuse('De filter "where" is onleesbaar.')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw refuse('De filter "where" is onleesbaar.')
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPlain = (value: unknown) =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 1000 && !value.includes('\0'))

const refuse = (message: string, field = 'where') => new Problem('invalid-parameter', message, [{ message, field }])
