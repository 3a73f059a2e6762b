import { z } from 'zod'
import { contentHash } from '../canonical.ts'
import type { ListedSession } from '../read-model/write-sessions.ts'
import { renderCalendar } from '../serializers/calendar/calendar.ts'
import { earliest } from './cache-control.ts'
import { unknownValues, type FoundList } from './find-list.ts'
import { filtersIn } from './list-parameters.ts'
import { refuseUnknown } from './list.ts'
import { matched, type Joined } from './matched.ts'
import { keys } from './parameters.ts'
import { parseQuery } from './parse-query.ts'
import { calendar } from './respond.ts'
import type { Route } from './route.ts'

export const agendaParameters = z.object({ level: keys })

/** The latest of all sessions; a calendar with more than these serves nobody. */
const mostSessions = 2000

type Row = {
  id: string
  body: string
  document_seq: string
  modified_at: string
  next_change_at: string | null
}

/** `/v1/agenda.ics`: the sessions of all live leerlabo's, to subscribe to. */
export const agenda: Route = async (asked) => {
  const { query, sql, addresses } = asked
  const { level } = parseQuery(agendaParameters, query)
  const values: unknown[] = [level ?? null, mostSessions]
  const unknown = unknownValues(filtersIn({ level }), (value) => `$${values.push(value)}`)
  const rows = await sql.query<Joined<Row> & { seq: string; unknown: string }>(
    `with latest as (
       select s.id, s.leerlabo_id, s.start_at, s.body, d.seq::text as document_seq, d.modified_at, s.next_change_at
       from delivery.sessions s join delivery.documents d on d.id = s.leerlabo_id and d.publication = 'live'
       where $1::text[] is null or s.level = any($1::text[])
       order by s.start_at desc, s.leerlabo_id, s.id limit $2::integer
     )
     select h.seq::text as seq, (${unknown})::text as unknown, l.* from delivery.head h left join latest l on true
     order by l.start_at, l.leerlabo_id, l.id`,
    values,
  )
  await refuseUnknown(asked, JSON.parse(rows[0]?.unknown ?? '[]') as FoundList['unknown'])
  const found = matched<Row>(rows)
  const body = renderCalendar({
    name: 'Labo tegen schooluitval',
    description: 'De sessies van alle leerlabo’s.',
    address: `${addresses.serverUrl}/v1/agenda.ics${query === '' ? '' : `?${query}`}`,
    meetings: found.map((row) => ({
      session: JSON.parse(row.body) as ListedSession,
      seq: Number(row.document_seq),
      modifiedAt: row.modified_at,
      notice: null,
    })),
  })
  return {
    body,
    contentType: calendar,
    hash: contentHash(body),
    seq: Number(rows[0]?.seq),
    nextChangeAt: earliest(found.map(({ next_change_at }) => next_change_at)),
  }
}
