import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.publish('fiches', await stage.write('fiches', 'een'))
})
afterAll(() => stage.house.close())

type Role = 'sql' | 'appSql' | 'readerSql'
const refused = (role: Role, text: string) => expect(stage.house[role](text), `${role}: ${text}`).rejects.toThrow()

describe('history', () => {
  const rewritings = [
    `UPDATE events SET key = 'other'`,
    `UPDATE events SET hash = 'x' WHERE number = 1`,
    'DELETE FROM events',
    'DELETE FROM events WHERE number > 2',
    'TRUNCATE events',
    `INSERT INTO events (id, document_id, number, at, key, hash) SELECT id, document_id, number, at, 'other', hash FROM events LIMIT 1 ON CONFLICT (id) DO UPDATE SET key = 'other'`,
    'MERGE INTO events e USING (SELECT 1) x ON true WHEN MATCHED THEN DELETE',
  ]

  it.each(rewritings)('is not rewritten by the application: %s', (text) => refused('appSql', text))
  it.each(rewritings.slice(0, 5))('nor by the owner, by accident: %s', (text) => refused('sql', text))

  it('has no second event in the same place', async () => {
    await refused(
      'appSql',
      `INSERT INTO events (id, document_id, number, at, key, hash) SELECT gen_random_uuid(), document_id, number, at, key, hash FROM events LIMIT 1`,
    )
  })
})

describe('the application’s role', () => {
  it.each([
    'CREATE TABLE public.own (id int)',
    'CREATE TABLE flow.own (id int)',
    'CREATE TABLE delivery.own (id int)',
    'CREATE SCHEMA own',
    'ALTER TABLE fiches DISABLE TRIGGER guard_public',
    'ALTER TABLE events DISABLE TRIGGER ALL',
    'DROP TRIGGER guard_public ON fiches',
    'DROP TABLE events',
    'DROP FUNCTION flow.guard_public_row() CASCADE',
    'CREATE OR REPLACE FUNCTION flow.may_publish(main_table text, row_id uuid) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$',
    `SET session_replication_role = 'replica'`,
    'SET ROLE leerlabo_owner',
    'SET SESSION AUTHORIZATION leerlabo_owner',
    `INSERT INTO payload_migrations (name, batch) VALUES ('x', -1)`,
    `COPY fiches FROM PROGRAM 'true'`,
  ])('cannot %s', (text) => refused('appSql', text))
})

describe('a right that the application gives itself', () => {
  it('is none', async () => {
    await stage.house.appSql('GRANT UPDATE, DELETE ON events TO leerlabo_app').catch(() => undefined)
    await refused('appSql', `UPDATE events SET key = 'other'`)
    const held = await stage.house.sql(`SELECT has_table_privilege('leerlabo_app', 'public.events', 'UPDATE') AS held`)
    expect(held).toEqual([{ held: false }])
  })
})

describe('the reader’s role', () => {
  it('reads what is public', async () => {
    expect(await stage.house.readerSql('SELECT 1 FROM delivery.documents')).toHaveLength(1)
  })

  it('reads no table outside the public read model', async () => {
    const tables = await stage.house.sql<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'flow', 'sites')`,
    )
    expect(tables.length).toBeGreaterThan(40)
    for (const { name } of tables) await refused('readerSql', `SELECT 1 FROM ${name} LIMIT 1`)
  })

  it('writes nowhere', async () => {
    const tables = await stage.house.sql<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'delivery'`,
    )
    expect(tables.length).toBeGreaterThan(8)
    for (const { name } of tables) {
      await refused('readerSql', `DELETE FROM ${name}`)
      await refused('readerSql', `INSERT INTO ${name} DEFAULT VALUES`)
    }
  })

  it.each([
    'CREATE TEMP TABLE own (id int)',
    'CREATE TABLE delivery.own (id int)',
    'SELECT flow.may_publish($$fiches$$, gen_random_uuid())',
    'SELECT * FROM delivery.documents FOR UPDATE',
    'SET ROLE leerlabo_app',
  ])('cannot %s', (text) => refused('readerSql', text))
})

describe('the server refuses to start', () => {
  const start = async () => {
    const { assertRights } = await import('#src/server/database/rights.ts')
    const as = (sql: typeof stage.house.sql) =>
      ({ query: async (text: string) => ({ rows: await sql(text) }) }) as never
    await assertRights(as(stage.house.appSql), as(stage.house.readerSql))
  }

  it('not with the rights as they are', async () => {
    await expect(start()).resolves.toBeUndefined()
  })

  it.each([
    ['rewrite history', 'GRANT UPDATE ON events TO leerlabo_app', 'REVOKE UPDATE ON events FROM leerlabo_app'],
    [
      'rewrite a column of history',
      'GRANT UPDATE (key) ON events TO leerlabo_app',
      'REVOKE UPDATE (key) ON events FROM leerlabo_app',
    ],
    ['erase history', 'GRANT DELETE ON events TO leerlabo_app', 'REVOKE DELETE ON events FROM leerlabo_app'],
    ['make tables', 'GRANT CREATE ON SCHEMA flow TO leerlabo_app', 'REVOKE CREATE ON SCHEMA flow FROM leerlabo_app'],
    [
      'read drafts as the reader',
      'GRANT USAGE ON SCHEMA public TO leerlabo_reader',
      'REVOKE USAGE ON SCHEMA public FROM leerlabo_reader',
    ],
    [
      'read one column of people as the reader',
      'GRANT SELECT (email) ON users TO leerlabo_reader',
      'REVOKE SELECT (email) ON users FROM leerlabo_reader',
    ],
    [
      'write the read model as the reader',
      'GRANT INSERT ON delivery.documents TO leerlabo_reader',
      'REVOKE INSERT ON delivery.documents FROM leerlabo_reader',
    ],
  ])('when a role may %s', async (_, grant, revoke) => {
    await stage.house.sql(grant)
    try {
      await expect(start()).rejects.toThrow()
    } finally {
      await stage.house.sql(revoke)
    }
  })
})

describe('every collection', () => {
  it('says who reads its versions and who unlocks, itself', () => {
    const { collections, globals } = stage.house.payload.config
    const own = collections.filter(({ slug }) => !slug.startsWith('payload-'))
    expect(own.length).toBeGreaterThanOrEqual(13)
    for (const { slug, access } of own) {
      for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const) {
        expect(typeof access[operation], `${slug}.${operation}`).toBe('function')
      }
    }
    for (const { slug, versions, auth } of collections.filter((one) => one.slug.startsWith('payload-'))) {
      expect(Boolean(versions) || Boolean(auth), slug).toBe(false)
    }
    for (const { slug, access } of globals) expect(typeof access.readVersions, slug).toBe('function')
  })

  it('shows no version to nobody', async () => {
    for (const { slug, access } of stage.house.payload.config.collections.filter(
      (one) => !one.slug.startsWith('payload-'),
    )) {
      expect(await access.readVersions({ req: { user: null } as never }), slug).toBe(false)
      expect(await access.unlock({ req: { user: null } as never }), slug).toBe(false)
    }
  })
})
