import type { Sql } from '#src/server/database/sql.ts'
import { configuredAddresses } from './configured-addresses.ts'
import { lockHead, moveHead } from './head.ts'
import type { PublicTerm } from './public-record.ts'
import { renew } from './renew.ts'
import { loadSources } from './sources.ts'
import { storedJson } from './stored-json.ts'
import { dependantsOf } from './surroundings.ts'
import { writeSynonyms } from './write-synonyms.ts'

/**
 * Stores a word of a vocabulary, with the ways in which it leads to others, and renders again all documents that carry
 * it, in the caller's transaction. What is found changes with it, so the head moves even when no document does.
 */
export async function projectTerm(
  sql: Sql,
  term: PublicTerm,
  now: Date,
  addresses = configuredAddresses,
): Promise<void> {
  const head = await lockHead(sql)
  await sql.query(
    `insert into delivery.terms (id, vocabulary, key, label_nl, label_en, synonyms, position, deprecated, replacement_id)
     values ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::jsonb, $7::float8, $8::boolean, $9::uuid)
     on conflict (id) do update set vocabulary = excluded.vocabulary, key = excluded.key, label_nl = excluded.label_nl,
       label_en = excluded.label_en, synonyms = excluded.synonyms, position = excluded.position,
       deprecated = excluded.deprecated, replacement_id = excluded.replacement_id`,
    [
      term.id,
      term.vocabulary,
      term.key,
      term.labelNl,
      term.labelEn,
      storedJson(term.synonyms),
      term.order,
      term.deprecated,
      term.replacement,
    ],
  )
  await writeSynonyms(sql, term)
  const dependants = await dependantsOf(sql, [term.id])
  const sources = dependants.length > 0 ? await loadSources(sql, dependants) : []
  const rendered = sources.length > 0 ? await renew(sql, head, sources, now, addresses) : []
  if (!rendered.some(({ isChanged }) => isChanged)) await moveHead(sql, head.seq + 1)
}
