import { createHash } from 'node:crypto'
import { z } from 'zod'
import { documentPath } from '../addresses.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes, type DocumentType } from '../document-types.ts'
import { entityTag } from './encoding.ts'
import { matched, type Joined } from './matched.ts'
import { parseQuery } from './parse-query.ts'
import { json } from './respond.ts'
import type { Route } from './route.ts'

export const manifestParameters = z.object({ type: z.enum(documentTypes).optional() })

type Row = { id: string; type: DocumentType; slug: string; version: number; hash: string }

/** `/v1/manifest`: what there is, without its content: to see whether a copy is whole. */
export const manifest: Route = async ({ query, sql, addresses: { serverUrl } }) => {
  const { type } = parseQuery(manifestParameters, query)
  const rows = await sql.query<Joined<Row> & { epoch: string; seq: string }>(
    `select h.epoch, h.seq::text as seq, d.id::text as id, d.type, d.slug, d.version, d.hash
     from delivery.head h left join delivery.documents d on $1::text is null or d.type = $1::text order by d.id`,
    [type ?? null],
  )
  const [first] = rows
  if (!first) throw new Error('delivery.head is empty.')
  const seq = Number(first.seq)
  const items = matched<Row>(rows).map((row) => ({
    id: row.id,
    type: row.type,
    version: row.version,
    etag: entityTag(row.hash, 'identity'),
    url: `${serverUrl}${documentPath(row.type, row.id)}`,
  }))
  const body = canonicalJson({ epoch: first.epoch, seq, count: items.length, digest: digestOf(items), items })
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt: null }
}

/** SHA-256 over one line per document, `id etag`, in the order of ids. */
function digestOf(items: { id: string; etag: string }[]): string {
  const hash = createHash('sha256')
  for (const { id, etag } of items) hash.update(`${id} ${etag}\n`)
  return hash.digest('hex')
}
