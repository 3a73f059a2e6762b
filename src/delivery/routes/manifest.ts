import { createHash } from 'node:crypto'
import { z } from 'zod'
import { documentPath } from '../addresses.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes, type DocumentType } from '../document-types.ts'
import { earliest } from './cache-control.ts'
import { entityTag } from './encoding.ts'
import { matched, type Joined } from './matched.ts'
import { parseQuery } from './parse-query.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

export const manifestParameters = z.object({ type: z.enum(documentTypes).optional() })

type Row = { id: string; type: DocumentType; version: number; hash: string; next_change_at: string | null }

/** `/v1/manifest`: what there is, without its content: to see whether a copy is whole. */
export const manifest: Route = async ({ query, sql, addresses: { serverUrl } }) => {
  const { type } = parseQuery(manifestParameters, query)
  const rows = await sql.query<Joined<Row> & { epoch: string; seq: string }>(
    `select h.epoch, h.seq::text as seq, d.id::text as id, d.type, d.version, d.hash, d.next_change_at
     from delivery.head h left join delivery.documents d on $1::text is null or d.type = $1::text order by d.id`,
    [type ?? null],
  )
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  const seq = Number(first.seq)
  const items = matched<Row>(rows)
  const written = items.map((row) => itemOf(row, serverUrl))
  const ahead = { count: items.length, digest: digestOf(items), epoch: first.epoch }
  const body = `${canonicalJson(ahead).slice(0, -1)},"items":[${written.join(',')}],"seq":${seq}}`
  return {
    body,
    contentType: json,
    hash: contentHash(body),
    seq,
    nextChangeAt: earliest(items.map(({ next_change_at }) => next_change_at)),
  }
}

/** As canonical JSON gives it; with as many as there can be, writing it here takes a fraction of the time. */
const itemOf = ({ id, type, version, hash }: Row, serverUrl: string): string => {
  const url = JSON.stringify(`${serverUrl}${documentPath(type, id)}`)
  return `{"etag":${JSON.stringify(entityTag(hash, 'identity'))},"id":"${id}","type":"${type}","url":${url},"version":${version}}`
}

/** SHA-256 over one line per document, `id etag`, in the order of ids. */
function digestOf(items: Row[]): string {
  const hash = createHash('sha256')
  for (const one of items) hash.update(`${one.id} ${entityTag(one.hash, 'identity')}\n`)
  return hash.digest('hex')
}
