import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tables whose public row only an action may touch, with the child tables that hold parts of it. */
const guarded: Record<string, { childTables: Record<string, string> }> = {
  fiches: { childTables: { fiches_sources: '_parent_id', fiches_organisations: '_parent_id', fiches_rels: 'parent_id' } },
  projects: { childTables: { projects_support: 'parent_id', projects_rels: 'parent_id' } },
  leerlabos: {
    childTables: { leerlabos_guides: '_parent_id', leerlabos_sessions: '_parent_id', leerlabos_rels: 'parent_id' },
  },
  partners: { childTables: {} },
  contacts: { childTables: {} },
  labo: {
    childTables: {
      labo_insights: '_parent_id',
      labo_levers: '_parent_id',
      labo_what_ifs: '_parent_id',
      labo_youth: '_parent_id',
      labo_rels: 'parent_id',
    },
  },
}

const functions = `
CREATE SCHEMA IF NOT EXISTS flow;

-- True when the transaction was told, by set_config('flow.publish', 'table:id', true), that it publishes this very row.
CREATE FUNCTION flow.may_publish(main_table text, row_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('flow.publish', true), '') = main_table || ':' || row_id::text
$$;

-- Hooks never see what is written past them; this holds there too (payload.db.*, scripts, psql).
CREATE FUNCTION flow.guard_public_row() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE touches_public boolean; row_id uuid;
BEGIN
  IF TG_OP = 'INSERT' THEN touches_public := NEW._status = 'published'; row_id := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN touches_public := OLD._status = 'published'; row_id := OLD.id;
  ELSE touches_public := OLD._status = 'published' OR NEW._status = 'published'; row_id := OLD.id;
  END IF;
  IF touches_public AND NOT flow.may_publish(TG_TABLE_NAME, row_id) THEN
    RAISE EXCEPTION 'The public row % of % changes only through an action.', row_id, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- A child row belongs to its parent before and after the change: moving one into a public row counts as touching it.
CREATE FUNCTION flow.guard_public_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE parent uuid; is_public boolean;
BEGIN
  FOR parent IN SELECT DISTINCT (side ->> TG_ARGV[1])::uuid FROM unnest(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END]) AS side WHERE side IS NOT NULL
  LOOP
    EXECUTE format('SELECT _status = ''published'' FROM %I WHERE id = $1', TG_ARGV[0]) INTO is_public USING parent;
    IF is_public AND NOT flow.may_publish(TG_ARGV[0], parent) THEN
      RAISE EXCEPTION 'The public row % of % changes only through an action.', parent, TG_ARGV[0] USING ERRCODE = 'insufficient_privilege';
    END IF;
  END LOOP;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- One newest version a document, and time always moves on: a save in the same millisecond must not look like the one before.
CREATE FUNCTION flow.keep_one_latest() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE newest timestamptz;
BEGIN
  EXECUTE format('SELECT max(updated_at) FROM %I WHERE parent_id = $1', TG_TABLE_NAME) INTO newest USING NEW.parent_id;
  IF NEW.updated_at <= newest THEN
    NEW.updated_at := newest + interval '1 millisecond';
    NEW.version_updated_at := NEW.updated_at;
  END IF;
  EXECUTE format('UPDATE %I SET latest = false WHERE parent_id = $1 AND latest', TG_TABLE_NAME) USING NEW.parent_id;
  RETURN NEW;
END $$;

CREATE FUNCTION flow.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Events are append-only.' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON public.events FOR EACH ROW EXECUTE FUNCTION flow.refuse_rewriting();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION flow.refuse_rewriting();

CREATE UNIQUE INDEX editions_one_open ON public.editions (document_id)
  WHERE state IN ('draft', 'submitted', 'changesRequested', 'approved', 'scheduled', 'failed');

-- What a caller was answered, kept for a day, so that a repeated request with the same Idempotency-Key acts once.
CREATE TABLE flow.idempotency_keys (
  actor uuid NOT NULL,
  key text NOT NULL,
  request_hash text NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_keys_age ON flow.idempotency_keys (created_at);
`

const guardsOf = (table: string): string =>
  [
    `CREATE TRIGGER guard_public BEFORE INSERT OR UPDATE OR DELETE ON public.${table} FOR EACH ROW EXECUTE FUNCTION flow.guard_public_row();`,
    `CREATE TRIGGER keep_one_latest BEFORE INSERT ON public._${table}_v FOR EACH ROW WHEN (NEW.latest) EXECUTE FUNCTION flow.keep_one_latest();`,
    `CREATE UNIQUE INDEX _${table}_v_one_latest ON public._${table}_v (parent_id) WHERE latest;`,
    ...Object.entries(guarded[table]?.childTables ?? {}).map(
      ([child, parent]) =>
        `CREATE TRIGGER guard_public BEFORE INSERT OR UPDATE OR DELETE ON public.${child} FOR EACH ROW EXECUTE FUNCTION flow.guard_public_part('${table}', '${parent}');`,
    ),
  ].join('\n')

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(functions))
  for (const table of Object.keys(guarded)) await db.execute(sql.raw(guardsOf(table)))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP SCHEMA flow CASCADE; DROP INDEX public.editions_one_open;'))
  for (const table of Object.keys(guarded)) {
    await db.execute(sql.raw(`DROP INDEX public._${table}_v_one_latest;`))
  }
}
