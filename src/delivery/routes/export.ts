import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { Request, Response } from 'express'
import type pg from 'pg'
import { z } from 'zod'
import { waitingLine } from '#src/server/http/waiting-line.ts'
import { contentHash } from '../canonical.ts'
import { documentTypes, type DocumentType } from '../document-types.ts'
import { cacheControl, earliest } from './cache-control.ts'
import { chooseEncoding, entityTag, type Encoding } from './encoding.ts'
import { isSame } from './is-same.ts'
import { nearest } from './nearest.ts'
import { parseQuery } from './parse-query.ts'
import { notFound, overloaded } from './problems.ts'

const noParameters = z.object({})
const suffix = '.ndjson'

/** Documents fetched at a time. */
const batch = 200
/** Each export holds a connection as long as its reader reads; whoever asks for one after the other finds a place within milliseconds. */
const line = { places: 2, seats: 10, patience: 2000 }
/** Milliseconds in which a reader may take nothing before it is cut off. */
const patience = 30_000

export type Exporter = (req: Request, res: Response, asked: Wanted) => Promise<void>
type Wanted = { file: string; query: string; now: Date; plannedAt: string | null }

/** `/v1/export/{type}.ndjson`: all documents of a kind as of one moment, a line each, never all in memory. */
export function createExporter({ pool, serverUrl }: { pool: pg.Pool; serverUrl: string }): Exporter {
  const exports = waitingLine(line)
  return async (req, res, { file, query, now, plannedAt }) => {
    parseQuery(noParameters, query)
    const type = typeIn(file)
    const leave = await exports.enter()
    if (!leave) throw overloaded(10)
    try {
      const client = await pool.connect()
      let isBroken = true
      try {
        await client.query('begin isolation level repeatable read read only')
        await sendAll(req, res, { client, type, serverUrl, now, plannedAt })
        await client.query('commit')
        isBroken = false
      } finally {
        client.release(isBroken)
      }
    } finally {
      leave()
    }
  }
}

function typeIn(file: string): DocumentType {
  const type = documentTypes.find((known) => `${known}${suffix}` === file)
  if (type !== undefined) return type
  const files = documentTypes.map((known) => `${known}${suffix}`)
  throw notFound(nearest(file, files))
}

type Export = { client: pg.PoolClient; type: DocumentType; serverUrl: string; now: Date; plannedAt: string | null }
type Row = { epoch: string; seq: string; last: string | null; next_change_at: string | null }

async function sendAll(req: Request, res: Response, one: Export): Promise<void> {
  const { client, type, serverUrl, now, plannedAt } = one
  const { rows } = await client.query<Row>(
    `select epoch, seq::text as seq, (select max(seq)::text from delivery.changes where type = $1::text) as last,
       (select min(next_change_at) from delivery.documents where type = $1::text) as next_change_at
     from delivery.head`,
    [type],
  )
  const [head] = rows
  if (!head) throw new Error('delivery.head is empty.')
  const encoding = chooseEncoding(req.get('accept-encoding'), Infinity)
  // The bytes are those of the last change of this kind, so its place stands for them.
  const tag = entityTag(contentHash(`${type} ${head.epoch} ${head.last ?? 0}`), encoding)
  res.set({
    'Delivery-Seq': head.seq,
    Vary: 'Accept-Encoding',
    ETag: tag,
    'Cache-Control': cacheControl(earliest([head.next_change_at, plannedAt]), now),
    Link: `<${serverUrl}/v1/changes?since=${head.epoch}-${head.seq}&types=${type}>; rel="next"`,
  })
  if (isSame(req.get('if-none-match'), tag)) {
    res.status(304).end()
    return
  }
  if (encoding !== 'identity') res.set('Content-Encoding', encoding)
  res.status(200).set('Content-Type', 'application/x-ndjson; charset=utf-8')
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  await client.query(
    `declare everything no scroll cursor for select body from delivery.documents where type = '${type}' order by id`,
  )
  res.setTimeout(patience, () => res.destroy())
  await pipeline([Readable.from(linesOf(client)), ...compressions[encoding](), res])
}

async function* linesOf(client: pg.PoolClient): AsyncGenerator<string> {
  for (;;) {
    const { rows } = await client.query<{ body: string }>(`fetch ${batch} from everything`)
    if (rows.length === 0) return
    yield rows.map(({ body }) => `${body}\n`).join('')
  }
}

const compressions: Record<Encoding, () => Transform[]> = {
  identity: () => [],
  gzip: () => [createGzip()],
  br: () => [createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
}
