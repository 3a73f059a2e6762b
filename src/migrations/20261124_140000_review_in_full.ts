import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const beside = `
-- What a person is told, in the admin and by mail. Ids and codes; the sentence is made when shown. 'once': never twice the same.
CREATE TABLE flow.notices (
  id uuid PRIMARY KEY,
  person uuid NOT NULL,
  at timestamptz NOT NULL,
  key text NOT NULL,
  document_id uuid,
  event_id uuid,
  parameters jsonb NOT NULL DEFAULT '{}',
  once text,
  pace text NOT NULL CHECK (pace IN ('now', 'daily', 'weekly', 'inApp')),
  read_at timestamptz,
  mailed_at timestamptz,
  UNIQUE (person, once)
);
CREATE INDEX notices_by_person ON flow.notices (person, at DESC, id DESC);
CREATE INDEX notices_to_mail ON flow.notices (person) WHERE mailed_at IS NULL AND pace IN ('daily', 'weekly');
CREATE INDEX notices_by_document ON flow.notices (document_id);

-- The right to do one thing, sent by mail or handed on. Only a hash of the token is kept.
CREATE TABLE flow.links (
  id uuid PRIMARY KEY,
  purpose text NOT NULL,
  token_hash text NOT NULL UNIQUE,
  person uuid,
  document_id uuid,
  edition integer,
  parameters jsonb NOT NULL DEFAULT '{}',
  made_by uuid,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX links_by_document ON flow.links (document_id, purpose);
CREATE INDEX links_by_person ON flow.links (person, purpose);

CREATE TABLE flow.invitations (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  partner_id uuid,
  role text CHECK (role IN ('member', 'manager')),
  labo_role text CHECK (labo_role IN ('reviewer', 'admin')),
  invited_by uuid NOT NULL,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  accepted_by uuid,
  revoked_at timestamptz,
  sent integer NOT NULL DEFAULT 0,
  CHECK ((partner_id IS NULL) = (role IS NULL)),
  CHECK (partner_id IS NOT NULL OR labo_role IS NOT NULL)
);
CREATE INDEX invitations_by_partner ON flow.invitations (partner_id);
CREATE INDEX invitations_by_email ON flow.invitations (email);

-- Beside the content, because taking part is not something that an edition of a page decides. No row: active.
CREATE TABLE flow.partner_states (
  partner_id uuid PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('active', 'paused', 'inactive')),
  until date,
  since timestamptz NOT NULL,
  by uuid
);

-- What a person looked at last, to show what changed since.
CREATE TABLE flow.seen (
  person uuid NOT NULL,
  document_id uuid NOT NULL,
  edition integer NOT NULL,
  content jsonb NOT NULL,
  media jsonb,
  at timestamptz NOT NULL,
  PRIMARY KEY (person, document_id)
);
CREATE INDEX seen_by_document ON flow.seen (document_id);
`

/** As pg-boss 10.4.2 makes them (`PgBoss.getConstructionPlans`), kept here so that a later release cannot change what ran before. */
const queueTables = `
CREATE TYPE jobs.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);
CREATE TABLE jobs.version (
  version int primary key,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone,
  monitored_on timestamp with time zone
);
CREATE TABLE jobs.queue (
  name text,
  policy text,
  retry_limit int,
  retry_delay int,
  retry_backoff bool,
  expire_seconds int,
  retention_minutes int,
  dead_letter text REFERENCES jobs.queue (name),
  partition_name text,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);
CREATE TABLE jobs.schedule (
  name text REFERENCES jobs.queue ON DELETE CASCADE,
  cron text not null,
  timezone text,
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);
CREATE TABLE jobs.subscription (
  event text not null,
  name text not null REFERENCES jobs.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);
CREATE TABLE jobs.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state jobs.job_state not null default('created'),
  retry_limit integer not null default(2),
  retry_count integer not null default(0),
  retry_delay integer not null default(0),
  retry_backoff boolean not null default false,
  start_after timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval not null default interval '15 minutes',
  created_on timestamp with time zone not null default now(),
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
  output jsonb,
  dead_letter text,
  policy text
) PARTITION BY LIST (name);
ALTER TABLE jobs.job ADD PRIMARY KEY (name, id);
CREATE TABLE jobs.archive (LIKE jobs.job);
ALTER TABLE jobs.archive ADD PRIMARY KEY (name, id);
ALTER TABLE jobs.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_i1 ON jobs.archive(archived_on);
CREATE FUNCTION jobs.create_queue(queue_name text, options json)
RETURNS VOID AS
$$
DECLARE
  table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
  queue_created_on timestamptz;
BEGIN
  WITH q as (
  INSERT INTO jobs.queue (
    name,
    policy,
    retry_limit,
    retry_delay,
    retry_backoff,
    expire_seconds,
    retention_minutes,
    dead_letter,
    partition_name
  )
  VALUES (
    queue_name,
    options->>'policy',
    (options->>'retryLimit')::int,
    (options->>'retryDelay')::int,
    (options->>'retryBackoff')::bool,
    (options->>'expireInSeconds')::int,
    (options->>'retentionMinutes')::int,
    options->>'deadLetter',
    table_name
  )
  ON CONFLICT DO NOTHING
  RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;
  IF queue_created_on IS NULL THEN
    RETURN;
  END IF;
  EXECUTE format('CREATE TABLE jobs.%I (LIKE jobs.job INCLUDING DEFAULTS)', table_name);
  EXECUTE format('ALTER TABLE jobs.%1$I ADD PRIMARY KEY (name, id)', table_name);
  EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('ALTER TABLE jobs.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES jobs.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON jobs.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON jobs.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
  EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON jobs.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
  EXECUTE format('CREATE INDEX %1$s_i5 ON jobs.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);
  EXECUTE format('ALTER TABLE jobs.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
  EXECUTE format('ALTER TABLE jobs.job ATTACH PARTITION jobs.%I FOR VALUES IN (%L)', table_name, queue_name);
END;
$$
LANGUAGE plpgsql;
CREATE FUNCTION jobs.delete_queue(queue_name text)
RETURNS VOID AS
$$
DECLARE
  table_name varchar;
BEGIN
  WITH deleted as (
    DELETE FROM jobs.queue
    WHERE name = queue_name
    RETURNING partition_name
  )
  SELECT partition_name from deleted INTO table_name;
  EXECUTE format('DROP TABLE IF EXISTS jobs.%I', table_name);
END;
$$
LANGUAGE plpgsql;
INSERT INTO jobs.version(version) VALUES ('24');
`

/** Seconds; a job whose worker died is taken up again after `expireInSeconds`. Retries wait twice as long each time. */
const queues = {
  mail: { retryLimit: 11, retryDelay: 30, retryBackoff: true, expireInSeconds: 60 },
  'account-mail': { retryLimit: 6, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
  digest: { retryLimit: 8, retryDelay: 60, retryBackoff: true, expireInSeconds: 60 },
  timed: { retryLimit: 10, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
}

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_notice_pace" AS ENUM('now', 'daily', 'weekly', 'inApp');
  ALTER TABLE "users" ADD COLUMN "notice_pace" "enum_users_notice_pace" DEFAULT 'daily';
  ALTER TABLE "documents" ADD COLUMN "offers" jsonb;
  ALTER TABLE "documents" ADD COLUMN "named_owners" jsonb;
  ALTER TABLE "editions" ADD COLUMN "agreements" jsonb;
  ALTER TABLE "editions" ADD COLUMN "agree_by" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "failure" jsonb;
  ALTER TABLE "settings" ADD COLUMN "agree_days" numeric DEFAULT 5 NOT NULL;
  CREATE INDEX "editions_agree_by_idx" ON "editions" USING btree ("agree_by");`)
  await db.execute(sql.raw(beside))
  await db.execute(sql.raw(queueTables))
  for (const [name, options] of Object.entries(queues)) {
    await db.execute(sql`SELECT jobs.create_queue(${name}, ${JSON.stringify({ policy: 'standard', ...options })}::json)`)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`DROP TABLE flow.notices, flow.links, flow.invitations, flow.partner_states, flow.seen;
      DROP SCHEMA jobs CASCADE; CREATE SCHEMA jobs;`),
  )
  await db.execute(sql`
   DROP INDEX "editions_agree_by_idx";
  ALTER TABLE "users" DROP COLUMN "notice_pace";
  ALTER TABLE "documents" DROP COLUMN "offers";
  ALTER TABLE "documents" DROP COLUMN "named_owners";
  ALTER TABLE "editions" DROP COLUMN "agreements";
  ALTER TABLE "editions" DROP COLUMN "agree_by";
  ALTER TABLE "editions" DROP COLUMN "failure";
  ALTER TABLE "settings" DROP COLUMN "agree_days";
  DROP TYPE "public"."enum_users_notice_pace";`)
}
