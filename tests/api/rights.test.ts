import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
})
afterAll(() => house.close())

describe('the role of the application', () => {
  it.each([
    'UPDATE public.events SET id = id',
    'DELETE FROM public.events',
    'TRUNCATE public.events',
    'DROP TABLE public.fiches',
    'ALTER TABLE public.events DISABLE TRIGGER ALL',
    'CREATE TABLE public.extra (a int)',
    'CREATE TEMP TABLE extra (a int)',
    `INSERT INTO public.payload_migrations (name, batch) VALUES ('x', 1)`,
    'SET ROLE leerlabo_owner',
  ])('may not: %s', async (statement) => {
    await expect(house.appSql(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('may read history and work on content', async () => {
    expect(await house.appSql('SELECT id FROM public.events LIMIT 1')).toHaveLength(1)
    await house.appSql('UPDATE public.media SET updated_at = updated_at')
  })
})

describe('the role of delivery', () => {
  it.each([
    'SELECT * FROM public.fiches',
    'SELECT * FROM public.users',
    'SELECT email FROM public.users',
    'SELECT * FROM public.payload_migrations',
    'CREATE TEMP TABLE extra (a int)',
    'CREATE TABLE delivery.extra (a int)',
    'SET ROLE leerlabo_app',
  ])('may not: %s', async (statement) => {
    await expect(house.readerSql(statement)).rejects.toThrow(/permission denied/)
  })

  it('reads every table of the read model and writes none', async () => {
    const tables = await house.sql<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'delivery'`,
    )
    expect(tables.length).toBeGreaterThan(0)
    for (const { name } of tables) {
      await house.readerSql(`SELECT 1 FROM ${name} LIMIT 1`)
      await expect(house.readerSql(`DELETE FROM ${name}`)).rejects.toThrow(/permission denied/)
    }
  })
})

describe('the server refuses to start', () => {
  const check = async () => {
    const { assertRights } = await import('#src/server/database/rights.ts')
    const [app, reader] = [
      new Pool({ connectionString: house.urls.app }),
      new Pool({ connectionString: house.urls.reader }),
    ]
    for (const pool of [app, reader]) pool.on('error', () => undefined)
    await assertRights(app, reader).finally(() => Promise.all([app.end(), reader.end()]))
  }

  it.each([
    ['GRANT UPDATE ON public.events TO leerlabo_app', 'REVOKE UPDATE ON public.events FROM leerlabo_app'],
    ['GRANT DELETE ON public.events TO leerlabo_app', 'REVOKE DELETE ON public.events FROM leerlabo_app'],
    ['GRANT CREATE ON SCHEMA public TO leerlabo_app', 'REVOKE CREATE ON SCHEMA public FROM leerlabo_app'],
    ['GRANT SELECT ON public.users TO leerlabo_reader', 'REVOKE SELECT ON public.users FROM leerlabo_reader'],
    [
      'GRANT SELECT (email) ON public.users TO leerlabo_reader',
      'REVOKE SELECT (email) ON public.users FROM leerlabo_reader',
    ],
    ['GRANT USAGE ON SCHEMA public TO leerlabo_reader', 'REVOKE USAGE ON SCHEMA public FROM leerlabo_reader'],
  ])('after %s', async (grant, revoke) => {
    await house.sql(grant)
    await expect(check()).rejects.toThrow(/mogen te veel/)
    await house.sql(revoke)
  })

  it('but not with the rights that the migrations give', async () => {
    await expect(check()).resolves.toBeUndefined()
  })
})
