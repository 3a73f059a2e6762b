import type { Sql } from '#src/server/database/sql.ts'
import { canonicalJson, contentHash } from '../canonical.ts'
import { theAnalyser } from '../search/analyser.ts'
import type { Analyser } from '../search/analyse.ts'
import { indexEntryOf } from '../search/index-entry.ts'
import type { Searchable } from '../search/searchable.ts'
import { comparable } from '../search/spelling.ts'
import { instantText } from './instant-text.ts'
import type { Rendered, RenderedDocument } from './render.ts'
import { storedJson } from './stored-json.ts'

type Found = RenderedDocument & { searchable: Searchable }

/** To be raised when the same words come out as other lexemes, so that each text is analysed again. */
const analysis = 1
/** Documents in one statement; more would be more JSON than PostgreSQL takes. */
const atOnce = 500

/**
 * What documents are found by. A text is analysed again only when it is another one: a partner's new name touches a thousand
 * documents and none of their own words.
 */
export async function writeSearch(sql: Sql, rendered: Rendered[]): Promise<void> {
  const shown = rendered.filter(isFound).map((one) => ({ one, hash: hashOf(one) }))
  const ids = rendered.map(({ source }) => source.record.id)
  const known = await knownHashes(sql, ids)
  const fresh = shown.filter(({ one, hash }) => known.get(one.source.record.id) !== hash)
  const same = shown.filter(({ one, hash }) => known.get(one.source.record.id) === hash)
  const gone = [...known.keys()].filter((id) => !shown.some(({ one }) => one.source.record.id === id))
  if (same.length > 0)
    await touch(
      sql,
      same.map(({ one }) => one),
    )
  if (gone.length > 0) await remove(sql, gone)
  if (fresh.length > 0) {
    const analyser = await theAnalyser()
    for (let from = 0; from < fresh.length; from += atOnce) {
      await put(
        sql,
        fresh.slice(from, from + atOnce).map(({ one, hash }) => ({ ...rowOf(one, analyser), hash })),
      )
    }
  }
  if (gone.length + fresh.length > 0) await sql.query('delete from delivery.search_spellings where documents <= 0')
}

const isFound = (one: Rendered): one is Found => one.kind === 'upsert' && one.searchable !== null

/** What is withdrawn lends its spellings to nobody, so the publication counts too. */
const hashOf = ({ searchable, source }: Found): string =>
  contentHash(canonicalJson([analysis, source.record.publication, searchable]))

async function knownHashes(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ id: string; hash: string }>(
    `select document_id::text as id, hash from delivery.search
     where document_id in (select value::uuid from jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(ids)],
  )
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

async function touch(sql: Sql, documents: Found[]): Promise<void> {
  await sql.query(
    `update delivery.search s set keys = array(select jsonb_array_elements_text(one.keys)), modified_at = one.modified_at
     from jsonb_to_recordset($1::jsonb) as one(document_id uuid, keys jsonb, modified_at text)
     where s.document_id = one.document_id
       and (s.modified_at <> one.modified_at or to_jsonb(s.keys) <> one.keys)`,
    [JSON.stringify(documents.map(placeOf))],
  )
}

async function remove(sql: Sql, ids: string[]): Promise<void> {
  await sql.query(
    `with gone as (
       delete from delivery.search where document_id in (select value::uuid from jsonb_array_elements_text($1::jsonb))
       returning spellings
     ), counted as (select spelling, count(*)::integer as documents from gone, unnest(spellings) as spelling group by 1)
     update delivery.search_spellings s set documents = s.documents - c.documents from counted c where s.spelling = c.spelling`,
    [JSON.stringify(ids)],
  )
}

async function put(sql: Sql, rows: (ReturnType<typeof rowOf> & { hash: string })[]): Promise<void> {
  await sql.query(
    `with fresh as materialized (
       select * from jsonb_to_recordset($1::jsonb) as one(document_id uuid, type text, publication text, keys jsonb,
         modified_at text, gist text, words text, title text, text text, spellings jsonb, hash text)
     ), change as (
       select spelling, '' as folded, 0 as letters, -1 as documents from delivery.search s, unnest(s.spellings) as spelling
       where s.document_id in (select document_id from fresh)
       union all
       select one.spelling, one.folded, one.letters, 1
       from fresh, jsonb_to_recordset(fresh.spellings) as one(spelling text, folded text, letters integer)
     ), counted as (
       insert into delivery.search_spellings (spelling, folded, letters, documents)
       select spelling, max(folded), max(letters), sum(documents)::integer from change group by 1 having sum(documents) <> 0
       on conflict (spelling) do update set documents = search_spellings.documents + excluded.documents
     )
     insert into delivery.search (document_id, type, publication, keys, modified_at, gist, words, title, text, spellings, hash)
     select document_id, type, publication, array(select jsonb_array_elements_text(keys)), modified_at, gist::tsvector,
       words::tsvector, title::tsvector, text, array(select one ->> 'spelling' from jsonb_array_elements(spellings) as one), hash
     from fresh
     on conflict (document_id) do update set type = excluded.type, publication = excluded.publication, keys = excluded.keys,
       modified_at = excluded.modified_at, gist = excluded.gist, words = excluded.words, title = excluded.title,
       text = excluded.text, spellings = excluded.spellings, hash = excluded.hash`,
    [storedJson(rows)],
  )
}

function rowOf(one: Found, analyser: Analyser) {
  const { type, publication } = one.source.record
  const { gist, words, title, spellings } = indexEntryOf(one.searchable, analyser)
  const lent = publication === 'live' ? spellings.map((spelling) => ({ spelling, ...comparable(spelling) })) : []
  return { ...placeOf(one), type, publication, gist, words, title, text: one.searchable.text, spellings: lent }
}

const placeOf = ({ source: { record }, keys }: Found) => {
  return { document_id: record.id, modified_at: instantText(record.modifiedAt), keys: [...keys, `type:${record.type}`] }
}
