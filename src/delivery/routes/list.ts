import { canonicalJson, contentHash } from '../canonical.ts'
import { typeOfList, type ListName } from '../document-types.ts'
import { earliest } from './cache-control.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { findList, knownValues, type FoundList } from './find-list.ts'
import { fieldsIn, onlyFields } from './fields.ts'
import { includable, mostWithIncluded } from './included.ts'
import { theAnalyser } from '../search/analyser.ts'
import { readQuery } from '../search/query.ts'
import { defaultSort, filterNames, filtersIn, listParameters, type Sort } from './list-parameters.ts'
import { nearest } from './nearest.ts'
import { partsOf } from './parted.ts'
import { parseQuery } from './parse-query.ts'
import { invalidParameter, resyncRequired } from './problems.ts'
import { json } from './respond.ts'
import type { Asked, Route } from './route.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `/v1/fiches` and the like: one page, in order, with the total. */
export const list =
  (name: ListName): Route =>
  async (asked) => {
    const type = typeOfList[name]
    const given = parseQuery(listParameters[name], asked.query)
    const { cursor, limit, facets: toCount, fields: toShow, include: toBring, ...query } = given
    const { modifiedSince, withdrawn, shape } = query
    const sort = sortOf(name, query)
    const facets = partsOf('facets', toCount, filterNames(name))
    const include = partsOf('include', toBring, includable[type])
    const fields = toShow === undefined ? null : fieldsIn(type, shape, toShow)
    if (include.length > 0 && limit > mostWithIncluded) {
      throw invalidParameter('limit', `"limit" may be at most ${mostWithIncluded} together with "include".`)
    }
    const identity = { list: name, ...query, sort }
    const after = cursor === undefined ? null : readCursor(cursor, identity, uuid)
    const filters = filtersIn(query)
    const q = query.q === undefined ? {} : { q: readQuery(query.q, await theAnalyser()) }
    const what = { type, filters, modifiedSince, withdrawn, ...q, sort, shape, facets, include, limit, after }
    const found = await findList(asked.sql, what)
    if (after !== null && after.epoch !== found.epoch) throw resyncRequired()
    await refuseUnknown(asked, found.unknown)
    const rows = found.rows.slice(0, limit)
    const last = found.rows.length > limit ? rows.at(-1) : undefined
    const next = last ? writeCursor(last, identity, found.epoch) : null
    const items = rows.map(({ bytes }) => (fields === null ? bytes : onlyFields(bytes, fields)))
    const counted = facets.length === 0 ? '' : `"facets":${canonicalJson(found.facets)},`
    const brought = include.length === 0 ? '' : `"included":[${found.included.bodies.join(',')}],`
    const rest = canonicalJson({ next, seq: found.seq, total: found.total }).slice(1)
    const body = `{${counted}${brought}"items":[${items.join(',')}],${rest}`
    return {
      body,
      contentType: json,
      hash: contentHash(body),
      seq: found.seq,
      nextChangeAt: earliest([...rows.map(({ next_change_at }) => next_change_at), found.included.nextChangeAt]),
      ...(next === null ? {} : { headers: { Link: `<${nextAddress(asked, `/v1/${name}`, next)}>; rel="next"` } }),
    }
  }

/** @throws Problem `invalid-parameter` for the best first when nothing is looked for */
function sortOf(name: ListName, { sort, q }: { sort?: Sort | undefined; q?: string | undefined }): Sort {
  if (sort !== 'relevance') return sort ?? (q === undefined ? defaultSort[name] : 'relevance')
  if (q === undefined) throw invalidParameter('sort', '"sort" may be "relevance" together with "q" only.')
  return sort
}

/** The same address with another cursor. */
export function nextAddress({ query, addresses }: Asked, path: string, next: string, parameter = 'cursor'): string {
  const parameters = new URLSearchParams(query)
  parameters.set(parameter, next)
  return `${addresses.serverUrl}${path}?${parameters.toString()}`
}

/** @throws Problem `invalid-parameter` for a filter value that stands for nothing */
export async function refuseUnknown({ sql }: Asked, [first]: FoundList['unknown']): Promise<void> {
  if (!first) return
  const suggestion = nearest(first.value, await knownValues(sql, first.name))
  throw invalidParameter(first.name, `"${first.name}" knows no "${first.value}".`, suggestion)
}
