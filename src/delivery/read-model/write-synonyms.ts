import type { Sql } from '#src/server/database/sql.ts'
import { theAnalyser } from '../search/analyser.ts'
import { synonymsOf } from '../search/synonyms.ts'
import type { PublicTerm } from './public-record.ts'

/** How the names of a term lead to each other; what was known of it before is forgotten. */
export async function writeSynonyms(sql: Sql, { id, labelNl, synonyms }: PublicTerm): Promise<void> {
  const found = synonymsOf([labelNl, ...synonyms], await theAnalyser())
  const rows = found.map(({ key, query, isSame }) => ({ key, query, is_same: isSame }))
  await sql.query('delete from delivery.search_synonyms where term_id = $1::uuid', [id])
  await sql.query(
    `insert into delivery.search_synonyms (term_id, key, query, is_same)
     select $1::uuid, key, query, is_same from jsonb_to_recordset($2::jsonb) as one(key text, query text, is_same boolean)`,
    [id, JSON.stringify(rows)],
  )
}
