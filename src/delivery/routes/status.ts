import { z } from 'zod'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes, listNames, type DocumentType } from '../document-types.ts'
import { feedTypes } from '../serializers/feeds/feed.ts'
import { parseQuery } from './parse-query.ts'
import { json } from './respond.ts'
import type { Asked, Route } from './route.ts'

/** `/v1/status`: how far the public data stands, and how much there is. */
export const status: Route = async (asked) => {
  parseQuery(z.object({}), asked.query)
  const head = await findHead(asked)
  const { epoch, seq, changedAt } = head
  // Nothing is kept between requests yet, so what is told is never older than the question.
  const body = canonicalJson({ epoch, seq, changedAt, staleness: 0, counts: head.counts, types: documentTypes })
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt: null }
}

/** `/v1`: where everything is. */
export const index: Route = async (asked) => {
  parseQuery(z.object({}), asked.query)
  const { serverUrl, publicUrls } = asked.addresses
  const { seq } = await findHead(asked)
  const body = canonicalJson({
    lists: Object.fromEntries(listNames.map((name) => [name, `${serverUrl}/v1/${name}`])),
    labo: `${serverUrl}/v1/labo`,
    items: `${serverUrl}/v1/items`,
    sessions: `${serverUrl}/v1/sessions`,
    agenda: `${serverUrl}/v1/agenda.ics`,
    changes: `${serverUrl}/v1/changes`,
    manifest: `${serverUrl}/v1/manifest`,
    exports: Object.fromEntries(documentTypes.map((type) => [type, `${serverUrl}/v1/export/${type}.ndjson`])),
    feeds: Object.fromEntries(feedTypes.map((type) => [type, `${serverUrl}/v1/feeds/${type}.atom`])),
    status: `${serverUrl}/v1/status`,
    vocabularies: `${serverUrl}/v1/vocabularies`,
    openapi: `${serverUrl}/v1/openapi.json`,
    docs: `${serverUrl}/v1/docs`,
    pages: Object.fromEntries(documentTypes.map((type) => [type, publicUrls[type] ?? null])),
    seq,
  })
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt: null }
}

type Row = { epoch: string; seq: string; changed_at: string | null; counts: string }

async function findHead({ sql }: Asked) {
  const [row] = await sql.query<Row>(
    `select h.epoch, h.seq::text as seq, (select at from delivery.changes order by seq desc limit 1) as changed_at,
       (select coalesce(json_object_agg(type, number), '{}'::json) from
         (select type, count(*)::integer as number from delivery.documents where publication = 'live' group by type) live)::text as counts
     from delivery.head h`,
  )
  if (!row) throw new Error('delivery.head is empty.')
  const counted = JSON.parse(row.counts) as Partial<Record<DocumentType, number>>
  const counts = Object.fromEntries(documentTypes.map((type) => [type, counted[type] ?? 0]))
  return { epoch: row.epoch, seq: Number(row.seq), changedAt: row.changed_at, counts }
}
