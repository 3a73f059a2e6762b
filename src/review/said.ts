import type { Sql } from '#src/server/database/sql.ts'

import { namesSql } from './records.ts'

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

/**
 * What was said about a document, and the names of who said it, of these people and of these partners. One statement. Words that were
 * erased are simply not there.
 */
export const loadSaid = async (
  sql: Sql,
  document: string,
  people: readonly string[],
  partners: readonly string[],
): Promise<{ said: Said[]; names: Map<string, string> }> => {
  const [found] = await sql.query<{ said: Said[]; names: Record<string, string> }>(statement, [
    document,
    ...[people, partners].map((ids) => JSON.stringify([...new Set(ids)])),
  ])
  return { said: found?.said ?? [], names: new Map(Object.entries(found?.names ?? {})) }
}

const statement = `WITH said AS (
    SELECT v.number, v.key, v.edition::int AS edition, v.actor, v.parameters->>'ground' AS ground, w.words,
      (SELECT r.text FROM settings_reason_codes r WHERE r.key = w.words->>'reasonCode' LIMIT 1) AS "reasonInWords"
    FROM flow.event_words w JOIN events v ON v.id = w.event_id
    WHERE w.document_id = $1::uuid AND v.key IN ('forcePublish', 'decline', 'emergencyStop', 'editorialFix')
  )
  SELECT coalesce((SELECT json_agg(row_to_json(said) ORDER BY number DESC) FROM said), '[]'::json) AS said,
    coalesce((SELECT json_object_agg(id, name) FROM (${namesSql('$2', '$3')}
      UNION SELECT u.id, u.name FROM users u JOIN said ON said.actor = u.id::text) AS named), '{}'::json) AS names`

export const wordOf = (said: Said | undefined, key: string): string | null => {
  const word = said?.words[key]
  return typeof word === 'string' ? word : null
}
