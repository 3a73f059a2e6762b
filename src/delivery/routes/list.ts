import { canonicalJson, contentHash } from '../canonical.ts'
import { typeOfList, type ListName } from '../document-types.ts'
import { earliest } from './cache-control.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { findList, knownValues, type FoundList } from './find-list.ts'
import { filtersIn, listParameters } from './list-parameters.ts'
import { nearest } from './nearest.ts'
import { parseQuery } from './parse-query.ts'
import { invalidParameter, resyncRequired } from './problems.ts'
import { json } from './respond.ts'
import type { Asked, Route } from './route.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `/v1/fiches` and the like: one page, in order, with the total. */
export const list =
  (name: ListName): Route =>
  async (asked) => {
    const { cursor, limit, ...query } = parseQuery(listParameters[name], asked.query)
    const identity = { list: name, ...query }
    const after = cursor === undefined ? null : readCursor(cursor, identity, uuid)
    const { modifiedSince, withdrawn, sort, shape } = query
    const type = typeOfList[name]
    const filters = filtersIn(query)
    const found = await findList(asked.sql, { type, filters, modifiedSince, withdrawn, sort, shape, limit, after })
    if (after !== null && after.epoch !== found.epoch) throw resyncRequired()
    await refuseUnknown(asked, found)
    const rows = found.rows.slice(0, limit)
    const last = found.rows.length > limit ? rows.at(-1) : undefined
    const next = last ? writeCursor(last, identity, found.epoch) : null
    const rest = canonicalJson({ next, seq: found.seq, total: found.total }).slice(1)
    const body = `{"items":[${rows.map(({ bytes }) => bytes).join(',')}],${rest}`
    return {
      body,
      contentType: json,
      hash: contentHash(body),
      seq: found.seq,
      nextChangeAt: earliest(rows.map(({ next_change_at }) => next_change_at)),
      ...(next === null ? {} : { headers: { Link: `<${nextAddress(asked, `/v1/${name}`, next)}>; rel="next"` } }),
    }
  }

/** The same address with another cursor. */
export function nextAddress({ query, addresses }: Asked, path: string, next: string, parameter = 'cursor'): string {
  const parameters = new URLSearchParams(query)
  parameters.set(parameter, next)
  return `${addresses.serverUrl}${path}?${parameters.toString()}`
}

async function refuseUnknown({ sql }: Asked, { unknown }: FoundList): Promise<void> {
  const [first] = unknown
  if (!first) return
  const suggestion = nearest(first.value, await knownValues(sql, first.name))
  throw invalidParameter(first.name, `"${first.name}" knows no "${first.value}".`, suggestion)
}
