import type { DocumentType } from '../document-types.ts'
import { earliest } from './cache-control.ts'

/** Whole documents that come along with what was asked, as stored. */
export type Included = { bodies: string[]; nextChangeAt: string | null }

/** The members of each kind of document that hold cards of others. */
export const includable = {
  fiche: ['lead', 'coOwners', 'replacement', 'contacts', 'related'],
  project: ['lead', 'coOwners', 'replacement', 'partners', 'contacts', 'related'],
  leerlabo: ['lead', 'coOwners', 'replacement', 'organisers', 'guides'],
  partner: ['lead', 'coOwners', 'replacement'],
  contact: ['lead', 'coOwners', 'replacement', 'organisation'],
  labo: ['lead', 'coOwners', 'replacement', 'projects', 'insights', 'contacts'],
} as const satisfies Record<DocumentType, readonly string[]>

/** With more documents than these on a page nothing comes along. */
export const mostWithIncluded = 25

/**
 * An expression that gives the documents whose cards stand in these members, each once.
 * @param source a table expression with the stored documents in `body`
 */
export function includedSql(members: string[], source: () => string, bind: (value: unknown) => string): string {
  if (members.length === 0) return 'null::json'
  return `select json_agg(json_build_array(t.body, t.next_change_at) order by t.type, t.id) from delivery.documents t
    where t.id in (
      select (found.id #>> '{}')::uuid from ${source()} s cross join lateral unnest(${bind(members)}::text[]) as m(name)
      cross join lateral jsonb_path_query(s.body::jsonb -> m.name, 'strict $.** ? (exists (@.slug) && exists (@.type)).id') as found(id)
    )`
}

export function readIncluded(json: string | null): Included {
  const pairs = (json === null ? [] : (JSON.parse(json) ?? [])) as [body: string, nextChangeAt: string | null][]
  return { bodies: pairs.map(([body]) => body), nextChangeAt: earliest(pairs.map(([, at]) => at)) }
}
