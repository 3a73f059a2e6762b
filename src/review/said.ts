import type { Sql } from '#src/server/database/sql.ts'

/** What people wrote with the actions that a standing shows, newest first. */
export type Said = {
  key: 'forcePublish' | 'decline' | 'emergencyStop' | 'editorialFix'
  edition: number | null
  actor: string | null
  ground: string | null
  /** What the labo calls the reason code; null when there is none, or when it no longer uses it. */
  reasonInWords: string | null
  words: Record<string, unknown>
}

/** One statement. Words that were erased are simply not there. */
export const loadSaid = (sql: Sql, document: string): Promise<Said[]> =>
  sql.query<Said>(
    `SELECT v.key, v.edition::int AS edition, v.actor, v.parameters->>'ground' AS ground, w.words,
       (SELECT r.text FROM settings_reason_codes r WHERE r.key = w.words->>'reasonCode' LIMIT 1) AS "reasonInWords"
     FROM flow.event_words w JOIN events v ON v.id = w.event_id
     WHERE w.document_id = $1 AND v.key IN ('forcePublish', 'decline', 'emergencyStop', 'editorialFix') ORDER BY v.number DESC`,
    [document],
  )

export const wordOf = (said: Said | undefined, key: string): string | null => {
  const word = said?.words[key]
  return typeof word === 'string' ? word : null
}
