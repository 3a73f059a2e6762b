import { beginTransaction, commitTransaction } from '@payloadcms/drizzle'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { completeContent } from '#tests/support/cast-content.ts'
import { everythingPublic, type Part, partsOf } from '#tests/support/cast-public.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
let parts: Part[]
beforeAll(async () => {
  stage = await openStage()
  parts = await partsOf(stage.house)
})
afterAll(() => stage.house.close())

/** Breaks the transaction on a write of this table: at once, or no sooner than its COMMIT. */
type Fault = { table: string; on: 'INSERT' | 'UPDATE'; at: 'once' | 'commit'; by: 'error' | 'lost connection' }
let installed: string | undefined

const install = async ({ table, on, at, by }: Fault) => {
  const work =
    by === 'error'
      ? `RAISE EXCEPTION 'made to fail'`
      : 'PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5)'
  await stage.house.sql(
    `CREATE OR REPLACE FUNCTION flow.fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${work}; RETURN NULL; END $$`,
  )
  const kind =
    at === 'commit'
      ? `CONSTRAINT TRIGGER fault AFTER ${on} ON ${table} DEFERRABLE INITIALLY DEFERRED`
      : `TRIGGER fault AFTER ${on} ON ${table}`
  await stage.house.sql(`CREATE ${kind} FOR EACH ROW EXECUTE FUNCTION flow.fault()`)
  installed = table
}
const remove = async () => {
  if (installed) await stage.house.sql(`DROP TRIGGER fault ON ${installed}`)
  installed = undefined
}
afterEach(remove)

const rows = async (mark: string) =>
  (
    await stage.house.sql(
      'SELECT 1 FROM fiches WHERE title = $1 UNION ALL SELECT 1 FROM _fiches_v WHERE version_title = $1',
      [`Fiche ${mark}`],
    )
  ).length
const create = (mark: string) =>
  stage.ask('member', 'POST', '/api/fiches?draft=true', completeContent(mark, stage.links).fiches)

describe('what is answered with success is stored', () => {
  it.each(['error', 'lost connection'] as const)('a COMMIT that fails by a %s is never told as success', async (by) => {
    await install({ table: 'public.fiches', on: 'INSERT', at: 'commit', by })
    for (let round = 0; round < 5; round += 1) {
      const { status } = await create(`${by} ${round}`)
      expect(status).toBeGreaterThanOrEqual(500)
      expect(await rows(`${by} ${round}`)).toBe(0)
    }
    await remove()
    expect((await create(`${by} daarna`)).status).toBe(201)
    expect(await rows(`${by} daarna`)).toBeGreaterThan(0)
  })

  it.each(['error', 'lost connection'] as const)('nor when an action’s COMMIT fails by a %s', async (by) => {
    const id = await stage.write('fiches', `actie ${by}`)
    await install({ table: 'public.events', on: 'INSERT', at: 'commit', by })
    const { status } = await stage.act('member', 'fiches', id, 'submit')
    expect(status).toBeGreaterThanOrEqual(500)
    const [edition] = await stage.house.sql('SELECT state FROM editions WHERE document_id = $1', [id])
    expect(edition).toEqual({ state: 'draft' })
    await remove()
    await stage.mustAct('member', 'fiches', id, 'submit')
  })

  it('the control: the adapter as it is delivered tells of success where nothing is stored', async () => {
    const { db } = stage.house.payload
    const sound = { beginTransaction: db.beginTransaction.bind(db), commitTransaction: db.commitTransaction.bind(db) }
    Object.assign(db, { beginTransaction, commitTransaction })
    await install({ table: 'public.fiches', on: 'INSERT', at: 'commit', by: 'error' })
    try {
      expect((await create('leugen')).status).toBe(201)
      expect(await rows('leugen')).toBe(0)
    } finally {
      Object.assign(db, sound)
    }
  })
})

describe('publishing breaks between any two of its steps', () => {
  const steps: Pick<Fault, 'table' | 'on'>[] = [
    { table: 'public.fiches', on: 'UPDATE' },
    { table: 'public._fiches_v', on: 'INSERT' },
    { table: 'public.fiches_sources', on: 'INSERT' },
    { table: 'public.editions', on: 'UPDATE' },
    { table: 'public.documents', on: 'UPDATE' },
    { table: 'public.events', on: 'INSERT' },
    { table: 'delivery.sources', on: 'INSERT' },
    { table: 'delivery.documents', on: 'INSERT' },
    { table: 'delivery.slugs', on: 'INSERT' },
    { table: 'delivery.changes', on: 'INSERT' },
    { table: 'delivery.head', on: 'UPDATE' },
  ]
  const faults = steps.flatMap((step): Fault[] => [
    { ...step, at: 'once', by: 'error' },
    { ...step, at: 'once', by: 'lost connection' },
  ])

  it.each(faults)('$on of $table, by a $by: nothing happened, and again is possible', async (fault) => {
    const mark = `${fault.table} ${fault.by}`.replace(/\W/g, '-')
    const id = await stage.write('fiches', mark)
    const { edition } = await stage.mustAct('member', 'fiches', id, 'submit')
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    await stage.mustAct('reviewer', 'fiches', id, 'approve', { hash: edition?.hash })
    const lock = await stage.lockOf(id)
    const before = await everythingPublic(stage.house, parts)
    await install(fault)
    const { status } = await stage.act('reviewer', 'fiches', id, 'publish')
    await remove()
    expect(status).toBeGreaterThanOrEqual(500)
    expect(await everythingPublic(stage.house, parts)).toEqual(before)
    expect(await stage.lockOf(id)).toBe(lock)
    expect(await stage.house.sql('SELECT state FROM editions WHERE document_id = $1', [id])).toEqual([
      { state: 'approved' },
    ])
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
    expect(await stage.house.sql('SELECT publication FROM delivery.documents WHERE id = $1', [id])).toEqual([
      { publication: 'live' },
    ])
  })
})
