import * as qs from 'qs-esm'
import { Problem } from '../problem.ts'
import { checkWhere } from './where.ts'

/** What the admin and its people may put in an address; anything else is a typing error or an attempt. */
const knownKeys = new Set([
  ...['depth', 'limit', 'page', 'sort', 'where', 'select', 'populate', 'joins', 'pagination', 'draft', 'trash'],
  ...['autosave', 'overrideLock', 'locale', 'fallbackLocale', 'fallback-locale', 'flattenLocales', 'uploadEdits'],
  ...['publishAllLocales', 'unpublishAllLocales', 'publishSpecificLocale', 'refresh', 'duplicateFromID', 'prefix'],
])

/** Routes of our own below a document (`/fiches/<id>/timeline`) that take these keys and no others. */
const keysOfRoute: Readonly<Record<string, ReadonlySet<string>>> = {
  editions: new Set(['since']),
  timeline: new Set(['before', 'limit']),
}

/**
 * Judges a query string and gives back the one that Payload gets: the same, but for a limit that is cut.
 * @param route what stands behind the document's id in the address, if anything
 * @throws Problem 400 naming the parameter
 */
export function checkQuery(search: string, method: string, route = ''): string {
  if (search === '' || search === '?') return ''
  if (search.length > 100_000) throw refuse('', 'De zoekvraag is te lang.')
  if (/%00|\\u0000/i.test(search)) throw refuse('', 'De zoekvraag bevat een onleesbaar teken.')
  const query = parse(search)
  const known = (Object.hasOwn(keysOfRoute, route) ? keysOfRoute[route] : undefined) ?? knownKeys
  for (const key of Object.keys(query)) {
    if (!known.has(key)) throw refuse(key, `De parameter "${key.slice(0, 60)}" bestaat niet.`)
  }
  checkNumber(query, 'depth', 0, 3)
  checkNumber(query, 'page', 1, 100_000)
  checkNumber(query, 'before', 1, 999_999)
  const cut = checkLimit(query, method)
  if (query.sort !== undefined) checkSort(query.sort)
  if (query.where !== undefined) checkWhere(query.where)
  for (const key of ['select', 'populate', 'joins']) checkSelection(key, query[key])
  return cut === undefined ? search : withLimit(search, cut)
}

type Query = Record<string, unknown>

function withLimit(search: string, limit: number): string {
  const parameters = new URLSearchParams(search)
  parameters.set('limit', String(limit))
  return `?${parameters.toString()}`
}

/** As Payload parses it, so that what was judged is what is done. What is nested deeper ends up in a key and is refused. */
function parse(search: string): Query {
  try {
    return qs.parse(search, {
      allowEmptyArrays: true,
      arrayLimit: 1000,
      depth: 10,
      ignoreQueryPrefix: true,
      parameterLimit: 2000,
    })
  } catch {
    throw refuse('', 'De zoekvraag is onleesbaar, te diep of te lang.')
  }
}

function checkNumber(query: Query, key: string, min: number, max: number): void {
  const value = query[key]
  if (value === undefined) return
  const isNumber = typeof value === 'string' && /^\d{1,6}$/.test(value)
  if (isNumber && Number(value) >= min && Number(value) <= max) return
  throw refuse(key, `"${key}" moet een getal van ${min} tot ${max} zijn.`)
}

/** The limit to cut to, if any. The admin asks 250 when it looks up relations of one page, and 0 ("all") for a bulk action; both get 100. */
function checkLimit(query: Query, method: string): number | undefined {
  const isBulkAction = method === 'PATCH' || method === 'DELETE'
  if (query.limit === '250' || (query.limit === '0' && isBulkAction)) return 100
  checkNumber(query, 'limit', 1, 100)
  return undefined
}

function checkSort(sort: unknown): void {
  const fields = typeof sort === 'string' ? sort.split(',') : Array.isArray(sort) ? sort : []
  const isSound = fields.length > 0 && fields.length <= 3
  if (isSound && fields.every((field) => typeof field === 'string' && /^-?\w+(\.\w+)*$/.test(field))) return
  throw refuse('sort', '"sort" moet één tot drie veldnamen bevatten.')
}

/** Which fields to send along: names of fields, nested at most eight deep, and numbers or booleans. */
function checkSelection(key: string, value: unknown, depth = 0): void {
  if (value === undefined || typeof value === 'string') return
  const isObject = typeof value === 'object' && value !== null
  const entries = isObject ? Object.entries(value) : []
  if (!isObject || depth > 8 || entries.length > 100 || entries.some(([name]) => !/^[\w.-]+$/.test(name))) {
    throw refuse(key, `"${key}" is onleesbaar.`)
  }
  for (const [name, inner] of entries) {
    if (name === 'where') checkWhere(inner)
    else checkSelection(key, inner, depth + 1)
  }
}

const refuse = (field: string, message: string) =>
  new Problem('invalid-parameter', message, [field === '' ? { message } : { message, field }])
