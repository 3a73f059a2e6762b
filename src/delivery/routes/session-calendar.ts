import { z } from 'zod'
import { contentHash } from '../canonical.ts'
import { meetingsOf, renderCalendar } from '../serializers/calendar/calendar.ts'
import { parsePublicDocument } from '../serializers/page/public-json.ts'
import { matched, type Joined } from './matched.ts'
import { parseQuery } from './parse-query.ts'
import { notFound } from './problems.ts'
import { calendar } from './respond.ts'
import type { Route } from './route.ts'

const noParameters = z.object({})
const wellFormed = /^([\w-]{1,80})(?:\.([^/]*))?$/

type Row = { body: string; next_change_at: string | null }

/** `/v1/sessions/{id}.ics`: one session for somebody's own calendar, also while its leerlabo is withdrawn. */
export const sessionCalendar =
  (file: string): Route =>
  async ({ query, sql, addresses: { serverUrl } }) => {
    const [, id, ending] = wellFormed.exec(file) ?? []
    if (id === undefined) throw notFound()
    if (ending !== 'ics') throw notFound(`${id}.ics`)
    parseQuery(noParameters, query)
    const rows = await sql.query<Joined<Row & { id: string }> & { seq: string }>(
      `select h.seq::text as seq, l.* from delivery.head h left join (
         select d.id::text as id, d.body, d.next_change_at
         from delivery.sessions s join delivery.documents d on d.id = s.leerlabo_id where s.id = $1::text limit 1
       ) l on true`,
      [id],
    )
    const [found] = matched<Row & { id: string }>(rows)
    const leerlabo = found && parsePublicDocument(found.body)
    if (leerlabo?.type !== 'leerlabo') throw notFound()
    const { title, notice, summary } = leerlabo
    const body = renderCalendar({
      name: title,
      description: notice ?? summary,
      address: `${serverUrl}/v1/sessions/${id}.ics`,
      meetings: meetingsOf(leerlabo).filter(({ session }) => session.id === id),
    })
    const nextChangeAt = found?.next_change_at ?? null
    return { body, contentType: calendar, hash: contentHash(body), seq: Number(rows[0]?.seq), nextChangeAt }
  }
