import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What documents are found by, made from them like the rest of the read model. Texts are analysed by the application, so
 * the vectors hold finished lexemes and no text search configuration of PostgreSQL takes part.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
    create table delivery.search (
      document_id uuid primary key,
      type text not null,
      publication text not null,
      keys text[] not null,
      modified_at text collate "C" not null,
      gist tsvector not null,
      words tsvector not null,
      title tsvector not null,
      text text not null,
      spellings text[] not null,
      hash text not null
    ) with (fillfactor = 85);
    create index search_by_words on delivery.search using gin (words) with (fastupdate = off);
    create index search_by_gist on delivery.search using gin (gist) with (fastupdate = off);
    create index search_by_title on delivery.search using gin (title) with (fastupdate = off);

    create table delivery.search_spellings (
      spelling text collate "C" primary key,
      folded text collate "C" not null,
      letters integer not null,
      documents integer not null
    );
    create index search_spellings_by_folded on delivery.search_spellings (folded);
    create index search_spellings_unused on delivery.search_spellings (documents) where documents <= 0;

    create table delivery.search_synonyms (
      term_id uuid not null,
      key text not null,
      query text not null,
      is_same boolean not null,
      primary key (term_id, key, query)
    );
    create index search_synonyms_by_key on delivery.search_synonyms (key);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`drop table delivery.search_synonyms, delivery.search_spellings, delivery.search`)
}
