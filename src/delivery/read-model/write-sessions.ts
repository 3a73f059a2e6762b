import type { z } from 'zod'
import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson } from '../canonical.ts'
import type { listedSession } from '../schemas/answers.ts'
import type { RenderedDocument } from './render.ts'
import { storedJson } from './stored-json.ts'

/** A session on its own, as `/v1/sessions` gives it. */
export type ListedSession = z.infer<typeof listedSession>

/** The sessions of these leerlabo's, one row each. */
export async function writeSessions(sql: Sql, documents: RenderedDocument[]): Promise<void> {
  const rows = documents.flatMap(toRows)
  if (rows.length === 0) return
  await sql.query(
    `insert into delivery.sessions (id, leerlabo_id, start_at, end_at, level, status, next_change_at, body)
     select id, leerlabo_id, start_at, end_at, level, status, next_change_at, body
     from jsonb_to_recordset($1::jsonb) as one(id text, leerlabo_id uuid, start_at text, end_at text, level text,
       status text, next_change_at text, body text)
     on conflict do nothing`,
    [storedJson(rows)],
  )
}

function toRows({ document, nextChangeAt }: RenderedDocument) {
  if (document.type !== 'leerlabo') return []
  const { id: leerlaboId, type, slug, title, url, summary, level } = document
  return document.sessions.map((session) => {
    const listed: ListedSession = {
      ...session,
      type: 'session',
      level,
      leerlabo: { id: leerlaboId, type, slug, title, url, summary },
    }
    return {
      id: session.id,
      leerlabo_id: leerlaboId,
      start_at: session.start,
      end_at: session.end,
      level: level?.id ?? null,
      status: session.status,
      next_change_at: nextChangeAt,
      body: canonicalJson(listed),
    }
  })
}
