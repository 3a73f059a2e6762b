import { z } from 'zod'
import { waitingLine } from '#src/server/http/waiting-line.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes, listNames, type DocumentType } from '../document-types.ts'
import { feedTypes } from '../serializers/feeds/feed.ts'
import { parseQuery } from './parse-query.ts'
import { isDatabaseTrouble, overloaded, Problem } from './problems.ts'
import { json, type Answer } from './respond.ts'
import type { Asked, Route } from './route.ts'

/** How the changes stood at an instant (milliseconds since 1970). */
export type SeenHead = { epoch: string; seq: number; at: number }
type Known = { head: Awaited<ReturnType<typeof findHead>>; at: number }

/** Looks at the database, so many at a time; it has a second to answer. */
const line = { places: 2, seats: 100, patience: 1000 }

/**
 * `/v1/status`: how far the public data stands, and how much there is. While the database is away, or too busy to tell, it tells what was
 * known last, and how old that may be. It keeps its own line, so that it answers when everything else is turned away.
 * @param seenHead what this server saw of the changes since; a later look at the same place makes what is known younger
 */
export function statusOf(seenHead: () => SeenHead | null = () => null): Route {
  let known: Known | undefined
  const looking = waitingLine(line)
  const look = async (asked: Asked, at: number): Promise<Known['head']> => {
    const leave = await looking.enter()
    if (!leave) throw overloaded(2)
    const head = await findHead(asked).finally(leave)
    known = { head, at }
    return head
  }
  return async (asked) => {
    parseQuery(z.object({}), asked.query)
    const at = asked.now.getTime()
    try {
      return tell(await inTime(look(asked, at)), 0, null)
    } catch (error) {
      if (!known || !isPassing(error)) throw error
      const seen = seenHead()
      const isSame = seen !== null && seen.seq === known.head.seq && seen.epoch === known.head.epoch
      const since = isSame ? Math.max(known.at, seen.at) : known.at
      return tell(known.head, Math.max(0, at - since) / 1000, asked.now.toISOString())
    }
  }
}

const isPassing = (error: unknown): boolean =>
  isDatabaseTrouble(error) || (error instanceof Problem && error.code === 'overloaded')

/** @throws Problem `overloaded` when it takes longer than a look may take; it then goes on by itself */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(overloaded(2)), line.patience)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

function tell(
  { epoch, seq, changedAt, counts }: Known['head'],
  staleness: number,
  nextChangeAt: string | null,
): Answer {
  const body = canonicalJson({ epoch, seq, changedAt, staleness, counts, types: documentTypes })
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt, isOfTheMoment: true }
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
    search: `${serverUrl}/v1/search`,
    suggest: `${serverUrl}/v1/suggest`,
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
