import { Client } from 'pg'
import type { House } from './house.ts'

/** Sees every row that anything writes, and takes it back. */
export type Undo = {
  /** How much has been written since the beginning, in rows. */
  count: () => Promise<number>
  /** Takes back everything that was written after that count. */
  back: (to: number) => Promise<void>
  /** What is written so far stays. */
  keep: () => Promise<void>
  close: () => Promise<void>
}

const install = `
CREATE SCHEMA undo;
CREATE TABLE undo.log (n bigserial PRIMARY KEY, tbl regclass, old jsonb, new jsonb);
CREATE FUNCTION undo.note() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO undo.log (tbl, old, new) VALUES (TG_RELID,
    CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END $$;
CREATE FUNCTION undo.back(target bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE entry record; columns text;
BEGIN
  SET LOCAL session_replication_role = replica;
  FOR entry IN SELECT * FROM undo.log WHERE n > target ORDER BY n DESC LOOP
    IF entry.new IS NOT NULL THEN
      EXECUTE format('DELETE FROM %1$s WHERE ctid = (SELECT t.ctid FROM %1$s t WHERE to_jsonb(t) = $1 LIMIT 1)', entry.tbl) USING entry.new;
    END IF;
    IF entry.old IS NOT NULL THEN
      SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
        WHERE attrelid = entry.tbl AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
      EXECUTE format('INSERT INTO %1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_record(NULL::%1$s, $1)', entry.tbl, columns)
        USING entry.old;
    END IF;
  END LOOP;
  DELETE FROM undo.log WHERE n > target;
END $$;
DO $$
DECLARE tbl regclass;
BEGIN
  FOR tbl IN SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relnamespace::regnamespace::text IN ('public', 'flow', 'sites', 'delivery') LOOP
    EXECUTE format('CREATE TRIGGER zz_undo AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION undo.note()', tbl);
  END LOOP;
END $$;
`

/**
 * Puts a trigger on every table of the house, so that a refusal that wrote something is found out, and a success leaves no
 * trace for the next question.
 */
export const openUndo = async (house: Pick<House, 'urls'>, superuserUrl: string): Promise<Undo> => {
  const url = new URL(superuserUrl)
  url.pathname = new URL(house.urls.owner).pathname
  const client = new Client({ connectionString: url.href })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(install)
  return {
    count: async () => {
      const { rows } = await client.query<{ n: string | null }>('SELECT max(n) AS n FROM undo.log')
      return Number(rows[0]?.n ?? 0)
    },
    back: async (to) => {
      await client.query('SELECT undo.back($1)', [to])
    },
    keep: async () => {
      await client.query('DELETE FROM undo.log')
    },
    close: () => client.end(),
  }
}
