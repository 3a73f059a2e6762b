import { z } from 'zod'
import { contentHash } from '../canonical.ts'
import { renderAtom } from '../serializers/feeds/atom.ts'
import { feedOf, feedTypes } from '../serializers/feeds/feed.ts'
import { renderJsonFeed } from '../serializers/feeds/json-feed.ts'
import { parsePublicDocument } from '../serializers/page/public-json.ts'
import { earliest } from './cache-control.ts'
import { matched, type Joined } from './matched.ts'
import { nearest } from './nearest.ts'
import { parseQuery } from './parse-query.ts'
import { notFound } from './problems.ts'
import { atom, feedJson } from './respond.ts'
import type { Route } from './route.ts'

const noParameters = z.object({})
const mostEntries = 50

const feeds = feedTypes.flatMap((type) => [
  { file: `${type}.atom`, type, contentType: atom, render: renderAtom },
  { file: `${type}.json`, type, contentType: feedJson, render: renderJsonFeed },
])

type Row = { id: string; body: string; next_change_at: string | null }

/** `/v1/feeds/{type}.atom` and `.json`: the 50 live documents that changed last. */
export const feedNamed =
  (file: string): Route =>
  async ({ query, sql, addresses }) => {
    parseQuery(noParameters, query)
    const wanted = feeds.find((feed) => feed.file === file)
    if (!wanted) {
      throw notFound(
        nearest(
          file,
          feeds.map((feed) => feed.file),
        ),
      )
    }
    const rows = await sql.query<Joined<Row> & { seq: string }>(
      `with latest as (
         select id, body, next_change_at, modified_at from delivery.documents
         where type = $1::text and publication = 'live' order by modified_at desc, id desc limit $2::integer
       )
       select h.seq::text as seq, l.id::text as id, l.body, l.next_change_at
       from delivery.head h left join latest l on true order by l.modified_at desc, l.id desc`,
      [wanted.type, mostEntries],
    )
    const found = matched<Row>(rows)
    const documents = found.map(({ body }) => parsePublicDocument(body))
    const body = wanted.render(feedOf(wanted.type, documents, addresses))
    const nextChangeAt = earliest(found.map(({ next_change_at }) => next_change_at))
    return { body, contentType: wanted.contentType, hash: contentHash(body), seq: Number(rows[0]?.seq), nextChangeAt }
  }
