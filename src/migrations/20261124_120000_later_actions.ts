import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const beside = `
-- What people wrote with an action. Apart from the events, so that words can be erased and the chain still holds.
CREATE TABLE flow.event_words (
  event_id uuid PRIMARY KEY,
  document_id uuid NOT NULL,
  words jsonb NOT NULL
);
CREATE INDEX event_words_by_document ON flow.event_words (document_id);

-- What was once online stays, word for word, what was approved.
CREATE FUNCTION flow.keep_published_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'Edition % was online and is kept.', OLD.number USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF ROW(NEW.document_id, NEW.number, NEW.content, NEW.media, NEW.hash, NEW.approved_hash)
     IS DISTINCT FROM ROW(OLD.document_id, OLD.number, OLD.content, OLD.media, OLD.hash, OLD.approved_hash)
     OR NEW.state NOT IN ('published', 'superseded') THEN
    RAISE EXCEPTION 'Edition % was online; its content does not change.', OLD.number USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_published BEFORE UPDATE OR DELETE ON public.editions FOR EACH ROW
  WHEN (OLD.state IN ('published', 'superseded')) EXECUTE FUNCTION flow.keep_published_words();
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ADD COLUMN "taken_away_by" varchar;
  ALTER TABLE "documents" ADD COLUMN "resolve_by" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "consent_withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "session_changes" jsonb;
  ALTER TABLE "documents" ADD COLUMN "requests" jsonb;
  ALTER TABLE "editions" ADD COLUMN "forced_by" varchar;
  ALTER TABLE "editions" ADD COLUMN "forced_at" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "confirmed_by" varchar;
  ALTER TABLE "editions" ADD COLUMN "confirmed_at" timestamp(3) with time zone;
  CREATE INDEX "documents_resolve_by_idx" ON "documents" USING btree ("resolve_by");`)
  await db.execute(sql.raw(beside))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(
      'DROP TRIGGER keep_published ON public.editions; DROP FUNCTION flow.keep_published_words(); DROP TABLE flow.event_words;',
    ),
  )
  await db.execute(sql`
   DROP INDEX "documents_resolve_by_idx";
  ALTER TABLE "documents" DROP COLUMN "taken_away_by";
  ALTER TABLE "documents" DROP COLUMN "resolve_by";
  ALTER TABLE "documents" DROP COLUMN "consent_withdrawn_at";
  ALTER TABLE "documents" DROP COLUMN "session_changes";
  ALTER TABLE "documents" DROP COLUMN "requests";
  ALTER TABLE "editions" DROP COLUMN "forced_by";
  ALTER TABLE "editions" DROP COLUMN "forced_at";
  ALTER TABLE "editions" DROP COLUMN "confirmed_by";
  ALTER TABLE "editions" DROP COLUMN "confirmed_at";`)
}
