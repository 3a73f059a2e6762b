import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

/** What documents no longer belong to, and since which change: who follows a part of the changes hears that they left it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
    create table delivery.lost_keys (
      document_id uuid not null,
      key text not null,
      seq bigint not null,
      primary key (document_id, key)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`drop table delivery.lost_keys`)
}
