import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The public read model. Instants are ISO 8601 text in UTC with milliseconds (they sort as they read); what stands in
 * `sources`, `slugs`, `terms`, `changes` and `head` is kept, the other tables are made from it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
    create schema if not exists delivery;

    create table delivery.head (
      singleton boolean primary key default true check (singleton),
      epoch text not null,
      seq bigint not null default 0
    );
    insert into delivery.head (epoch) values (substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));

    create table delivery.sources (
      id uuid primary key,
      type text not null,
      publication text not null check (publication in ('live', 'withdrawn', 'offline', 'archived')),
      record jsonb not null,
      seq bigint not null default 0,
      hash text,
      rendered_at text not null
    );

    create table delivery.documents (
      id uuid primary key,
      type text not null,
      slug text not null,
      publication text not null check (publication in ('live', 'withdrawn')),
      version integer not null,
      seq bigint not null unique,
      title text not null,
      sort_title text collate "C" not null,
      published_at text collate "C" not null,
      modified_at text collate "C" not null,
      next_change_at text collate "C",
      card_next_change_at text collate "C",
      keys text[] not null,
      card text not null,
      body text not null,
      hash text not null
    );
    create index documents_by_title on delivery.documents (type, sort_title, id);
    create index documents_by_publication on delivery.documents (type, published_at, id);
    create index documents_by_change on delivery.documents (type, modified_at, id);
    create index documents_by_key on delivery.documents using gin (keys);
    create index documents_due on delivery.documents (next_change_at) where next_change_at is not null;

    create table delivery.links (
      document_id uuid not null,
      target_id uuid not null,
      primary key (document_id, target_id)
    );
    create index links_by_target on delivery.links (target_id);

    create table delivery.slugs (
      type text not null,
      slug text not null,
      document_id uuid not null,
      is_current boolean not null,
      primary key (type, slug)
    );
    create index slugs_by_document on delivery.slugs (document_id);

    create table delivery.tombstones (
      id uuid primary key,
      type text not null,
      reason text not null check (reason in ('archived', 'offline', 'erased')),
      replacement_id uuid,
      seq bigint not null unique
    );

    create table delivery.changes (
      seq bigint primary key,
      document_id uuid not null,
      type text not null,
      kind text not null check (kind in ('upsert', 'delete')),
      reason text,
      at text not null
    );

    create table delivery.terms (
      id uuid primary key,
      vocabulary text not null,
      key text not null,
      label_nl text not null,
      label_en text,
      synonyms jsonb not null,
      position double precision not null,
      deprecated boolean not null,
      replacement_id uuid
    );
    create index terms_by_key on delivery.terms (vocabulary, key);

    create table delivery.media (
      sha256 text not null,
      variant text not null,
      ext text not null,
      filename text not null,
      download_name text not null,
      mime_type text not null,
      bytes bigint,
      width integer,
      height integer,
      primary key (sha256, variant, ext)
    );
    create table delivery.document_media (
      document_id uuid not null,
      sha256 text not null,
      primary key (document_id, sha256)
    );
    create index document_media_by_file on delivery.document_media (sha256);

    create table delivery.sessions (
      id text not null,
      leerlabo_id uuid not null,
      start_at text collate "C" not null,
      end_at text collate "C" not null,
      level text,
      status text not null,
      next_change_at text collate "C",
      body text not null,
      primary key (leerlabo_id, id)
    );
    create index sessions_by_start on delivery.sessions (start_at, id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
    drop table delivery.sessions, delivery.document_media, delivery.media, delivery.terms, delivery.changes,
      delivery.tombstones, delivery.slugs, delivery.links, delivery.documents, delivery.sources, delivery.head
  `)
}
