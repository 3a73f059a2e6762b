import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * When something is planned to go online, so that no copy is kept past that moment: the instants only (ISO 8601 in UTC with milliseconds),
 * never what it is. A trigger keeps them, so that whatever plans, moves or cancels does so here too, in the same transaction.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
    create table delivery.planned (
      edition_id uuid primary key,
      at text collate "C" not null
    );
    create index planned_by_moment on delivery.planned (at);

    create function flow.keep_planned() returns trigger language plpgsql as $$
    declare moment text;
    begin
      if tg_op <> 'DELETE' and new.state::text = 'scheduled' then
        moment := to_char(new.publish_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
      end if;
      if moment is null then
        delete from delivery.planned where edition_id = old.id;
      else
        insert into delivery.planned (edition_id, at) values (new.id, moment)
          on conflict (edition_id) do update set at = excluded.at;
      end if;
      if found then perform pg_notify('delivery_head', 'planned'); end if;
      return null;
    end $$;

    create trigger keep_planned after update of state, publish_at on public.editions for each row
      when (old.state::text = 'scheduled' or new.state::text = 'scheduled') execute function flow.keep_planned();
    create trigger keep_planned_gone after delete on public.editions for each row
      when (old.state::text = 'scheduled') execute function flow.keep_planned();

    insert into delivery.planned (edition_id, at)
      select id, to_char(publish_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      from public.editions where state::text = 'scheduled' and publish_at is not null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
    drop trigger keep_planned on public.editions;
    drop trigger keep_planned_gone on public.editions;
    drop function flow.keep_planned();
    drop table delivery.planned;
  `)
}
