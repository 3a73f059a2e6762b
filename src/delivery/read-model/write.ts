import type { Sql } from '#src/server/database/sql.ts'
import { instantText } from './instant-text.ts'
import { keptKeys, noteLostSql } from './lost-keys.ts'
import type { Rendered, RenderedDocument, Removal } from './render.ts'
import { storedJson } from './stored-json.ts'
import { writeMedia } from './write-media.ts'
import { writeSearch } from './write-search.ts'
import { writeSessions } from './write-sessions.ts'

/** Stores what was rendered, in a fixed number of statements for each few hundred documents. */
export async function write(sql: Sql, rendered: Rendered[], now: Date): Promise<void> {
  const documents = rendered.filter((one) => one.kind === 'upsert')
  const removals = rendered.filter((one) => one.kind === 'delete')
  await clear(sql, rendered)
  await writeDocuments(sql, documents)
  await writeMedia(sql, documents)
  await writeSessions(sql, documents)
  await writeSearch(sql, rendered)
  await writeTombstones(sql, removals)
  await note(sql, rendered, now)
}

/** One statement: what is left of earlier renderings of these documents, after a look at what they belonged to. */
async function clear(sql: Sql, rendered: Rendered[]): Promise<void> {
  await sql.query(
    `with gone as (select id from jsonb_to_recordset($1::jsonb) as one(id uuid)),
       lost as (${noteLostSql('$1')}),
       documents as (delete from delivery.documents where id in (select id from gone)),
       links as (delete from delivery.links where document_id in (select id from gone)),
       media as (delete from delivery.document_media where document_id in (select id from gone)),
       sessions as (delete from delivery.sessions where leerlabo_id in (select id from gone))
     delete from delivery.tombstones where id in (select id from gone)`,
    [keptKeys(rendered)],
  )
}

async function writeDocuments(sql: Sql, documents: RenderedDocument[]): Promise<void> {
  if (documents.length === 0) return
  await sql.query(
    `insert into delivery.documents (id, type, slug, publication, version, seq, title, sort_title, published_at, modified_at,
       next_change_at, card_next_change_at, keys, card, body, hash)
     select id, type, slug, publication, version, seq, title, sort_title, published_at, modified_at,
       next_change_at, card_next_change_at, array(select jsonb_array_elements_text(keys)), card, body, hash
     from jsonb_to_recordset($1::jsonb) as one(id uuid, type text, slug text, publication text, version integer, seq bigint,
       title text, sort_title text, published_at text, modified_at text, next_change_at text, card_next_change_at text,
       keys jsonb, card text, body text, hash text)`,
    [storedJson(documents.map(toRow))],
  )
}

const toRow = (one: RenderedDocument) => {
  const { id, type, slug, publication, version, publishedAt, modifiedAt } = one.source.record
  const { seq, title, sortTitle, nextChangeAt, cardNextChangeAt, keys, card, body, hash } = one
  const published_at = instantText(publishedAt)
  const modified_at = instantText(modifiedAt)
  const times = { published_at, modified_at, next_change_at: nextChangeAt, card_next_change_at: cardNextChangeAt }
  return { id, type, slug, publication, version, seq, title, sort_title: sortTitle, ...times, keys, card, body, hash }
}

async function writeTombstones(sql: Sql, removals: Removal[]): Promise<void> {
  if (removals.length === 0) return
  const rows = removals.map(({ source: { record }, reason, seq }) => {
    return { id: record.id, type: record.type, reason, replacement_id: record.replacement, seq }
  })
  await sql.query(
    `insert into delivery.tombstones (id, type, reason, replacement_id, seq)
     select id, type, reason, replacement_id, seq
     from jsonb_to_recordset($1::jsonb) as one(id uuid, type text, reason text, replacement_id uuid, seq bigint)`,
    [JSON.stringify(rows)],
  )
}

/** One statement: what points to what, what followers are told, and how each was rendered. */
async function note(sql: Sql, rendered: Rendered[], now: Date): Promise<void> {
  await sql.query(
    `with links as (
       insert into delivery.links (document_id, target_id)
       select source, target from jsonb_to_recordset($1::jsonb) as link(source uuid, target uuid) on conflict do nothing
     ), changes as (
       insert into delivery.changes (seq, document_id, type, kind, reason, at)
       select seq, document_id, type, kind, reason, at
       from jsonb_to_recordset($2::jsonb) as one(seq bigint, document_id uuid, type text, kind text, reason text, at text)
     )
     update delivery.sources as source
     set seq = done.seq, hash = done.hash, rendered_at = done.rendered_at
     from jsonb_to_recordset($3::jsonb) as done(id uuid, seq bigint, hash text, rendered_at text)
     where source.id = done.id`,
    [linksOf(rendered), changesOf(rendered, now), renderingsOf(rendered)].map((rows) => JSON.stringify(rows)),
  )
}

const linksOf = (rendered: Rendered[]) =>
  rendered.flatMap((one) =>
    one.kind === 'upsert' ? one.links.map((target) => ({ source: one.source.record.id, target })) : [],
  )

const changesOf = (rendered: Rendered[], now: Date) =>
  rendered
    .filter(({ isChanged }) => isChanged)
    .map((one) => ({
      seq: one.seq,
      document_id: one.source.record.id,
      type: one.source.record.type,
      kind: one.kind,
      reason: one.kind === 'delete' ? one.reason : null,
      at: now.toISOString(),
    }))

const renderingsOf = (rendered: Rendered[]) =>
  rendered.map(({ source, seq, hash, renderedAt }) => ({ id: source.record.id, seq, hash, rendered_at: renderedAt }))
