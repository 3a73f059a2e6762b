import type { Sql } from '#src/server/database/sql.ts'

import { type DocumentRow, loadNames } from '../records.ts'
import { detailsOf } from './details.ts'
import { sentenceFor } from './sentences.ts'
import type { Timeline, TimelineEntry } from './shape.ts'

export type Asked = { before: number | null; limit: number }

/**
 * A page of a document's story: two statements, however long the story. The caller made sure that the person may see the document.
 */
export const timelineOf = async (
  sql: Sql,
  document: Pick<DocumentRow, 'id' | 'leadName'>,
  { before, limit }: Asked,
): Promise<Timeline> => {
  const rows = await sql.query<Line>(lines, [document.id, before, limit + 1])
  const shown = rows.slice(0, limit)
  const names = await loadNames(
    sql,
    shown.map(({ actor }) => actor).filter((actor) => actor !== null),
  )
  return {
    entries: shown.map((line) => entryOf(line, names, document.leadName)),
    next: rows.length > limit ? (shown.at(-1)?.first ?? null) : null,
  }
}

type Line = {
  number: number
  first: number
  times: number
  at: string
  edition: number | null
  actor: string | null
  key: string
  parameters: Record<string, unknown> | null
  words: Record<string, unknown> | null
  partner: string | null
  /** Who led the document then; null for events that do not say. */
  lead: string | null
}

const entryOf = (line: Line, names: ReadonlyMap<string, string>, lead: string | null): TimelineEntry => {
  const { number, at, edition, actor, key, times, words } = line
  const parameters = line.parameters ?? {}
  const who = actor === null ? null : { id: actor, name: names.get(actor) ?? null }
  const details = detailsOf(key, parameters)
  return {
    number,
    at,
    edition,
    action: key,
    times,
    who,
    sentence: sentenceFor({ key, edition, times, parameters, who, lead: line.lead ?? lead, partner: line.partner }),
    ...(words ? { words } : {}),
    ...(details ? { details } : {}),
  }
}

/**
 * Consecutive saves of one person in one edition become one line here and not afterwards, so that a page never ends in the middle
 * of them. Every event gets the number of its line by counting the events that begin one.
 */
const lines = `
  WITH told AS (
    SELECT e.number, e.edition, e.actor, e.key,
      e.key = 'save' AND lag(e.key) OVER chain = 'save' AND lag(e.actor) OVER chain IS NOT DISTINCT FROM e.actor
        AND lag(e.edition) OVER chain IS NOT DISTINCT FROM e.edition AS goes_on
    FROM events e WHERE e.document_id = $1::uuid AND ($2::int IS NULL OR e.number < $2::int)
    WINDOW chain AS (ORDER BY e.number)
  ), numbered AS (
    SELECT number, count(*) FILTER (WHERE goes_on IS NOT TRUE) OVER (ORDER BY number) AS line FROM told
  ), folded AS (
    SELECT max(number) AS number, min(number) AS first, count(*) AS times FROM numbered
    GROUP BY line ORDER BY max(number) DESC LIMIT $3::int
  )
  SELECT f.number::int AS number, f.first::int AS first, f.times::int AS times, e.edition::int AS edition, e.actor, e.key,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, e.parameters, w.words, p.name AS partner, l.name AS lead
  FROM folded f JOIN events e ON e.document_id = $1::uuid AND e.number = f.number
    LEFT JOIN flow.event_words w ON w.event_id = e.id
    LEFT JOIN partners p ON p.id::text = e.parameters->>'partner'
    LEFT JOIN partners l ON l.id::text = e.parameters->>'lead'
  ORDER BY f.number DESC`
