import type { Sql } from '#src/server/database/sql.ts'
import type { Card } from '../serializers/cards.ts'
import type { KnownCard } from '../serializers/context.ts'
import type { PublicTerm } from './public-record.ts'

/** The cards of those documents that answer now, by id. */
export async function loadCards(sql: Sql, ids: Iterable<string>): Promise<Map<string, KnownCard>> {
  type Row = { id: string; publication: 'live' | 'withdrawn'; card: string; card_next_change_at: string | null }
  const rows = await sql.query<Row>(
    `select id::text as id, publication, card, card_next_change_at from delivery.documents
     where id in (select value::uuid from jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify([...ids])],
  )
  return new Map(
    rows.map(({ id, publication, card, card_next_change_at }) => [
      id,
      { publication, card: JSON.parse(card) as Card, nextChangeAt: card_next_change_at },
    ]),
  )
}

/** All terms: a few hundred at most, and nearly every document uses some. */
export async function loadTerms(sql: Sql): Promise<Map<string, PublicTerm>> {
  type Row = Omit<PublicTerm, 'labelNl' | 'labelEn' | 'synonyms'> & {
    label_nl: string
    label_en: string | null
    synonyms: string
  }
  const rows = await sql.query<Row>(
    `select id::text as id, vocabulary, key, label_nl, label_en, synonyms::text as synonyms, position as "order",
       deprecated, replacement_id::text as replacement
     from delivery.terms`,
  )
  return new Map(
    rows.map(({ label_nl, label_en, synonyms, ...term }) => [
      term.id,
      { ...term, labelNl: label_nl, labelEn: label_en, synonyms: JSON.parse(synonyms) as string[] },
    ]),
  )
}

/** The documents that point to any of these. */
export async function dependantsOf(sql: Sql, ids: Iterable<string>): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select distinct link.document_id::text as id from delivery.links as link
     where link.target_id in (select value::uuid from jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify([...ids])],
  )
  return rows.map(({ id }) => id)
}
