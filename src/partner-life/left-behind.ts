import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Kind } from '#src/review/facts.ts'
import type { Publication } from '#src/review/states.ts'
import type { Sql } from '#src/server/database/sql.ts'

/** A text of an organisation that goes away, for which somebody must say what becomes of it. */
export type LeftBehind = {
  id: string
  collection: Kind
  title: string | null
  publication: Publication
  coOwners: { id: string; name: string | null }[]
  /** Whether a version is in the making: then it cannot be archived. */
  isOpen: boolean
  lockVersion: number
}

/** Every text that the public can see, or could, and that the organisation leads; its own page stays its own. */
export const leftBehindBy = (sql: Sql, partner: string): Promise<LeftBehind[]> =>
  sql.query<LeftBehind>(
    `SELECT d.id, d.collection, d.title, d.publication, d.edition_state IS NOT NULL AS "isOpen", d.lock_version::int AS "lockVersion",
       coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY r."order") FROM documents_rels r
         JOIN partners p ON p.id = r.partners_id WHERE r.parent_id = d.id AND r.path = 'coOwners'), '[]'::json) AS "coOwners"
     FROM documents d WHERE d.lead_id = $1::uuid AND d.collection NOT IN ('partners', 'labo') AND d.publication IN ('live', 'withdrawn', 'offline')
     ORDER BY d.collection, d.title, d.id`,
    [partner],
  )

/** Changes with every change of the list or of a text in it; sent back with the decision. */
export const versionOf = (list: readonly LeftBehind[]): string =>
  createHash('sha256')
    .update(canonicalize(list.map(({ id, lockVersion, publication }) => [id, lockVersion, publication])) ?? '')
    .digest('hex')
    .slice(0, 32)
