import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Websites that the labo registered, their keys, and where they want to be told of changes. Of a key only a hash is kept; the secret
 * that messages are signed with is kept encrypted. `webhooks.cursor_seq` is the last change that was delivered there.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create schema if not exists sites;

    create table sites.sites (
      id uuid primary key,
      name text not null,
      contact text not null,
      partner_id uuid,
      hosts text[] not null,
      made_at timestamptz not null,
      made_by uuid,
      stopped_at timestamptz
    );
    create unique index sites_by_name on sites.sites (lower(name));

    create table sites.keys (
      id uuid primary key,
      site_id uuid not null references sites.sites on delete cascade,
      label text not null,
      prefix text not null unique,
      hash text not null check (length(hash) = 64),
      made_at timestamptz not null,
      made_by uuid,
      expires_at timestamptz,
      revoked_at timestamptz,
      used_on date
    );
    create index keys_by_site on sites.keys (site_id);

    create table sites.webhooks (
      id uuid primary key,
      site_id uuid not null references sites.sites on delete cascade,
      url text not null,
      description text not null default '',
      types text[],
      partners uuid[],
      secret text not null,
      old_secret text,
      old_secret_until timestamptz,
      made_at timestamptz not null,
      disabled_at timestamptz,
      disabled_why text check (disabled_why in ('asked', 'gone', 'failing', 'host')),
      epoch text not null,
      cursor_seq bigint not null,
      failures integer not null default 0,
      failing_since timestamptz,
      next_attempt_at timestamptz,
      lease uuid,
      leased_until timestamptz,
      check ((disabled_at is null) = (disabled_why is null))
    );
    create index webhooks_by_site on sites.webhooks (site_id);
    create index webhooks_at_work on sites.webhooks (cursor_seq) where disabled_at is null;

    create table sites.deliveries (
      id uuid primary key,
      webhook_id uuid not null references sites.webhooks on delete cascade,
      event text not null,
      type text not null,
      seq bigint,
      attempt integer not null,
      at timestamptz not null,
      status integer,
      ms integer not null,
      error text check (length(error) <= 300)
    );
    create index deliveries_by_webhook on sites.deliveries (webhook_id, id);
  `)
  const queue = { policy: 'standard', retryLimit: 11, retryDelay: 30, retryBackoff: true, expireInSeconds: 60 }
  await db.execute(sql`SELECT jobs.create_queue('site-mail', ${JSON.stringify(queue)}::json)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table sites.deliveries, sites.webhooks, sites.keys, sites.sites`)
  await db.execute(sql`SELECT jobs.delete_queue('site-mail')`)
}
