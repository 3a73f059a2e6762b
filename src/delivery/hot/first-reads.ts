import type { IncomingMessage, ServerResponse } from 'node:http'

import type pg from 'pg'

import { typeOfList, type DocumentType } from '../document-types.ts'
import type { Crowd } from '../routes/crowd.ts'
import { chooseEncoding, encode, entityTag, type Encoding } from '../routes/encoding.ts'
import { isSame } from '../routes/is-same.ts'
import { finish, give, type RawHeaders } from './finished.ts'
import type { HotAnswers } from './hot-answers.ts'
import { preferredEncoding } from './preferred-encoding.ts'
import { isTricky } from './tricks.ts'
import type { HeadWatch } from './watch-head.ts'

/** Documents by their plain address that are not kept: read with one statement, without the application. */
export type FirstReads = {
  /** Answers, or calls `otherwise`; false means: this is none of those, and `otherwise` is not called. */
  answer: (req: IncomingMessage, res: ServerResponse, otherwise: () => void) => boolean
  /** Shows what the application sends. */
  learn: (req: IncomingMessage, headers: RawHeaders) => void
}

type Asked = { type: DocumentType; name: string }
type Row = { seq: string; body: string | null; hash: string | null; next_change_at: string | null }

/**
 * After a publication every address is read anew. For a document that stands where it is asked for, that is one prepared statement,
 * compression and one write; whatever else is the matter (moved, gone, unknown, a fault) the application tells. The headers are those
 * that the application last gave with such a document in the same encoding, so that there is one place that decides on them.
 * @param options.pool connections as the reader role
 */
export const firstReads = (options: {
  pool: pg.Pool
  crowd: Pick<Crowd, 'reading'>
  watch: Pick<HeadWatch, 'now'>
  keep: HotAnswers['keep']
  requestIdOf: (given: string | undefined) => string
}): FirstReads => {
  const { pool, crowd, watch, keep, requestIdOf } = options
  const examples = new Map<Encoding, RawHeaders>()

  const read = async ({ type, name }: Asked): Promise<Row | undefined> => {
    const statement = uuid.test(name) ? byId : bySlug
    return (await pool.query<Row>({ ...statement, values: [type, name] })).rows[0]
  }
  /** @returns whether it was answered */
  const send = async (req: IncomingMessage, res: ServerResponse, asked: Asked): Promise<boolean> => {
    const row = await read(asked)
    if (!row || row.body === null || row.hash === null) return false
    const plain = Buffer.from(row.body)
    const encoding = chooseEncoding(req.headers['accept-encoding']?.toString(), plain.length)
    const example = examples.get(encoding)
    if (!example) return false
    const tag = entityTag(row.hash, encoding)
    const isKnown = isSame(req.headers['if-none-match'], tag)
    const body = isKnown ? Buffer.alloc(0) : await encode(plain, row.hash, encoding)
    const headers = like(example, { 'Delivery-Seq': row.seq, ETag: tag, 'Content-Length': String(body.length) })
    const finished = finish(headers, { tag, nextChangeAt: row.next_change_at, body })
    const plannedAt = watch.now()?.plannedAt ?? null
    give(req, res, finished, { requestIdOf, now: Date.now(), plannedAt })
    if (!isKnown) keep(req, finished, Number(row.seq))
    return true
  }

  return {
    answer: (req, res, otherwise) => {
      const asked = plainDocumentIn(req)
      if (!asked || !examples.has(preferredEncoding(req)) || isTricky(req)) return false
      const sending = crowd.reading(() => send(req, res, asked))
      sending.then((isAnswered) => {
        if (!isAnswered) otherwise()
      }, otherwise)
      return true
    },
    learn: (req, headers) => {
      if (plainDocumentIn(req)) examples.set(encodingIn(headers), headers)
    },
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const plainAddress = /^\/v1\/([a-z]+)\/([a-z0-9-]{1,80})$/

const plainDocumentIn = ({ method, url = '' }: IncomingMessage): Asked | null => {
  const [, list = '', name = ''] = (method === 'GET' ? plainAddress.exec(url) : null) ?? []
  return isList(list) ? { type: typeOfList[list], name } : null
}

const isList = (name: string): name is keyof typeof typeOfList => Object.hasOwn(typeOfList, name)

const found = 'select h.seq::text as seq, d.body, d.hash, d.next_change_at from delivery.head h'
/** Prepared once per connection; the database then neither reads nor plans it again. */
const byId = {
  name: 'first-read-by-id',
  text: `${found} left join delivery.documents d on d.type = $1::text and d.id = $2::uuid`,
}
const bySlug = {
  name: 'first-read-by-slug',
  text: `${found} left join (delivery.slugs s join delivery.documents d on d.id = s.document_id)
    on s.type = $1::text and s.slug = $2::text and s.is_current`,
}

const encodingIn = (headers: RawHeaders): Encoding => {
  const at = headers.indexOf('Content-Encoding')
  const value = at === -1 ? 'identity' : headers[at + 1]
  return value === 'br' || value === 'gzip' ? value : 'identity'
}

/** The same headers with these values. */
const like = (example: RawHeaders, values: Record<string, string>): RawHeaders =>
  example.map((part, index) => (index % 2 === 1 ? (values[example[index - 1] ?? ''] ?? part) : part))
