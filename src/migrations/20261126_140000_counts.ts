import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * How many documents of a kind have each key, and under the empty key how many there are, so that nobody has to walk through all of them
 * to know. Triggers keep it, whatever writes documents and in whatever way; writers of documents hold the head, so they never meet here.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
    create table delivery.counts (
      type text not null,
      publication text not null,
      key text collate "C" not null,
      documents integer not null,
      primary key (type, publication, key)
    );

    create function delivery.keep_counts() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        update delivery.counts c set documents = c.documents - gone.documents from (
          select type, publication, unnest(keys || ''::text) as key, count(*)::integer as documents from removed group by 1, 2, 3
        ) gone where c.type = gone.type and c.publication = gone.publication and c.key = gone.key;
      end if;
      if tg_op <> 'DELETE' then
        insert into delivery.counts as c (type, publication, key, documents)
          select type, publication, unnest(keys || ''::text), count(*)::integer from added group by 1, 2, 3
          on conflict (type, publication, key) do update set documents = c.documents + excluded.documents;
      end if;
      delete from delivery.counts where documents = 0;
      return null;
    end $$;

    create trigger keep_counts_added after insert on delivery.documents
      referencing new table as added for each statement execute function delivery.keep_counts();
    create trigger keep_counts_changed after update on delivery.documents
      referencing old table as removed new table as added for each statement execute function delivery.keep_counts();
    create trigger keep_counts_removed after delete on delivery.documents
      referencing old table as removed for each statement execute function delivery.keep_counts();

    insert into delivery.counts (type, publication, key, documents)
      select type, publication, unnest(keys || ''::text), count(*)::integer from delivery.documents group by 1, 2, 3;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
    drop trigger keep_counts_added on delivery.documents;
    drop trigger keep_counts_changed on delivery.documents;
    drop trigger keep_counts_removed on delivery.documents;
    drop function delivery.keep_counts();
    drop table delivery.counts;
  `)
}
