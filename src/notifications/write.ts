import { v7 as uuid } from 'uuid'

import type { Sql } from '#src/server/database/sql.ts'
import { enqueueMails } from '#src/server/jobs/queue.ts'

/** How soon somebody is told by mail; `inApp`: not by mail. */
export type Pace = 'now' | 'daily' | 'weekly' | 'inApp'

export type NewNotice = {
  person: string
  at: Date
  /** The action, or what happened without one; the sentence is made when it is shown. */
  key: string
  document?: string | null | undefined
  event?: string | null | undefined
  /** Ids, codes and counts; never a name or a sentence. */
  parameters?: Record<string, unknown> | undefined
  /** A key: a person is told the same thing once. */
  once?: string | undefined
  /** `own`: as often as the person chose. */
  pace: Pace | 'own'
}

/**
 * Tells people something, in the caller's transaction: in the admin, and by mail as soon as the pace says. Whoever has no account any
 * more is left out, and so is whoever was told it before (`once`). One statement, and one more when mails are to leave at once.
 */
export const writeNotices = async (sql: Sql, notices: readonly NewNotice[]): Promise<void> => {
  if (notices.length === 0) return
  const rows = notices.map(({ at, document, event, once, parameters, ...notice }) => ({
    ...notice,
    id: uuid(),
    at: at.toISOString(),
    document: document ?? null,
    event: event ?? null,
    parameters: parameters ?? {},
    once: once ?? null,
  }))
  const written = await sql.query<{ id: string; pace: Pace }>(
    `INSERT INTO flow.notices (id, person, at, key, document_id, event_id, parameters, once, pace)
     SELECT n.id, u.id, n.at, n.key, n.document, n.event, n.parameters, n.once,
       CASE WHEN n.pace = 'own' THEN coalesce(u.notice_pace::text, 'daily') ELSE n.pace END
     FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, person uuid, at timestamptz, key text, document uuid, event uuid,
       parameters jsonb, once text, pace text)
     JOIN users u ON u.id = n.person
     ON CONFLICT DO NOTHING
     RETURNING id, pace`,
    [JSON.stringify(rows)],
  )
  await enqueueMails(
    sql,
    written.filter(({ pace }) => pace === 'now').map(({ id }) => id),
  )
}
