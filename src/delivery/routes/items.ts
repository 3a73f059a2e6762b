import { z } from 'zod'
import { documentPath } from '../addresses.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { earliest } from './cache-control.ts'
import { findByIds, type FoundDocument } from './find-document.ts'
import { parseQuery } from './parse-query.ts'
import { invalidParameter } from './problems.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

const mostIds = 100
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const itemsParameters = z.object({ ids: z.string('must be given: ids, parted by commas') })

/** `/v1/items?ids=`: several documents at once, each with the status that it would have at its own address. */
export const items: Route = async ({ sql, query }) => {
  const ids = idsIn(parseQuery(itemsParameters, query).ids)
  const rows = await findByIds(sql, ids)
  const seq = rows[0]?.found.seq
  if (seq === undefined) throw new Error('delivery.head is empty.')
  const body = `{"items":[${rows.map(({ id, found }) => itemOf(id, found)).join(',')}],"seq":${seq}}`
  const changes = rows.map(({ found }) => (found.is === 'document' ? found.nextChangeAt : null))
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt: earliest(changes) }
}

function idsIn(given: string): string[] {
  const ids = [...new Set(given.split(','))]
  if (ids.length > mostIds) throw invalidParameter('ids', `"ids" may hold at most ${mostIds} ids.`)
  if (ids.every((id) => uuid.test(id))) return ids
  throw invalidParameter('ids', '"ids" must hold ids in lower case, parted by commas.')
}

function itemOf(id: string, found: FoundDocument): string {
  switch (found.is) {
    case 'document':
      return `{"document":${found.body},"id":"${id}","status":200}`
    case 'moved':
      return canonicalJson({ id, status: 308, location: documentPath(found.type, found.slug) })
    case 'gone':
      return canonicalJson({ id, status: 410, reason: found.reason })
    case 'unknown':
      return canonicalJson({ id, status: 404 })
  }
}
