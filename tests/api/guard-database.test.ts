import type { PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Kind } from '#src/review/facts.ts'
import { completeContent } from '#tests/support/cast-content.ts'
import { everythingPublic, type Part, partsOf } from '#tests/support/cast-public.ts'
import { kinds, openStage, people, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
let parts: Part[]
const live = {} as Record<Kind, string>
const draft = {} as Record<Kind, string>
let before: Record<string, string>
const seen = () => everythingPublic(stage.house, parts)

beforeAll(async () => {
  stage = await openStage()
  parts = await partsOf(stage.house)
  for (const kind of kinds) {
    live[kind] = await stage.write(kind, 'online')
    await stage.publish(kind, live[kind])
    if (kind !== 'labo') draft[kind] = await stage.write(kind, 'nieuw', kind === 'partners' ? 'reviewer' : undefined)
  }
})
afterAll(() => stage.house.close())
beforeEach(async () => {
  before = await seen()
})

const titleOf = (kind: Kind) => (kind === 'partners' ? 'name' : kind === 'contacts' ? 'function' : 'title')
const withDraft = kinds.filter((kind) => kind !== 'labo')
const as = async (who: Who | null): Promise<PayloadRequest> => {
  const { createLocalReq } = await import('payload')
  const { payload } = stage.house
  if (who === null) return createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: people[who] } },
    overrideAccess: true,
  })
  return createLocalReq({ user: { ...docs[0], collection: 'users' } as NonNullable<PayloadRequest['user']> }, payload)
}
/** Refused or not, nothing public moved. */
const outcome = async (attempt: () => Promise<unknown>): Promise<'done' | 'refused'> => {
  const result = await attempt().then(
    () => 'done' as const,
    () => 'refused' as const,
  )
  expect(await seen()).toEqual(before)
  return result
}

const runAsApp = (text: string, values: unknown[] = []) => outcome(() => stage.house.appSql(text, values))

describe.each(kinds)('a script that overrides access cannot publish %s', (kind) => {
  const askers: (Who | null)[] = [null, 'member', 'reviewer', 'admin']
  const data = () => ({ [titleOf(kind)]: 'Gekaapt' }) as never
  const published = () => ({ [titleOf(kind)]: 'Gekaapt', _status: 'published' }) as never

  it.each(askers)('as %s: update', async (who) => {
    const { payload } = stage.house
    const id = live[kind]
    expect(
      await outcome(async () =>
        payload.update({ collection: kind, id, data: published(), overrideAccess: true, req: await as(who) }),
      ),
    ).toBe('refused')
    expect(
      await outcome(async () =>
        payload.update({
          collection: kind,
          id,
          data: published(),
          draft: true,
          overrideAccess: true,
          req: await as(who),
        }),
      ),
    ).toBe('refused')
    await outcome(async () =>
      payload.update({ collection: kind, id, data: data(), draft: false, overrideAccess: true, req: await as(who) }),
    )
    await outcome(async () =>
      payload.update({
        collection: kind,
        where: { id: { equals: id } },
        data: data(),
        overrideAccess: true,
        req: await as(who),
      }),
    )
  })

  it.each(askers)('as %s: create, duplicate, restore, delete', async (who) => {
    const { payload } = stage.house
    const id = live[kind]
    const content = { ...completeContent('poging', stage.links)[kind], _status: 'published' } as never
    expect(
      await outcome(async () =>
        payload.create({ collection: kind, data: content, overrideAccess: true, req: await as(who) }),
      ),
    ).toBe('refused')
    expect(
      await outcome(async () =>
        payload.duplicate({ collection: kind, id, draft: false, overrideAccess: true, req: await as(who) }),
      ),
    ).toBe('refused')
    const { docs } = await payload.findVersions({
      collection: kind,
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(0)
    for (const version of docs) {
      expect(
        await outcome(async () =>
          payload.restoreVersion({ collection: kind, id: version.id, overrideAccess: true, req: await as(who) }),
        ),
      ).toBe('refused')
    }
    expect(
      await outcome(async () => payload.delete({ collection: kind, id, overrideAccess: true, req: await as(who) })),
    ).toBe('refused')
    await outcome(async () =>
      payload.delete({ collection: kind, where: { id: { equals: id } }, overrideAccess: true, req: await as(who) }),
    )
  })

  it('the context of a request claims nothing', async () => {
    const context = { publish: true, pass: { collection: kind, id: live[kind] }, [Symbol.for('pass')]: true }
    const attempt = async () =>
      stage.house.payload.update({
        collection: kind,
        id: live[kind],
        data: published(),
        overrideAccess: true,
        context,
        req: await as('admin'),
      })
    expect(await outcome(attempt)).toBe('refused')
  })

  it('payload.db writes past every hook, and the database refuses', async () => {
    const { db } = stage.house.payload
    const id = live[kind]
    const where = { id: { equals: id } }
    expect(await outcome(() => db.updateOne({ collection: kind, id, data: data() }))).toBe('refused')
    expect(await outcome(() => db.updateMany({ collection: kind, where, data: data() }))).toBe('refused')
    expect(await outcome(() => db.upsert({ collection: kind, where, data: data() }))).toBe('refused')
    expect(await outcome(() => db.deleteOne({ collection: kind, where }))).toBe('refused')
    expect(await outcome(() => db.deleteMany({ collection: kind, where }))).toBe('refused')
    expect(
      await outcome(() =>
        db.create({
          collection: kind,
          data: { ...completeContent('poging', stage.links)[kind], _status: 'published' },
        }),
      ),
    ).toBe('refused')
  })
})

describe.each(kinds)('the application’s role cannot touch the public row of %s', (kind) => {
  it('by update, delete, truncate or a change of status', async () => {
    const id = live[kind]
    expect(await runAsApp(`UPDATE ${kind} SET ${titleOf(kind)} = 'Gekaapt' WHERE id = $1`, [id])).toBe('refused')
    expect(await runAsApp(`UPDATE ${kind} SET _status = 'draft' WHERE id = $1`, [id])).toBe('refused')
    expect(await runAsApp(`UPDATE ${kind} SET slug = 'elders'`)).toBe('refused')
    expect(await runAsApp(`UPDATE ${kind} SET id = gen_random_uuid() WHERE id = $1`, [id])).toBe('refused')
    expect(await runAsApp(`DELETE FROM ${kind} WHERE id = $1`, [id])).toBe('refused')
    expect(await runAsApp(`TRUNCATE ${kind} CASCADE`)).toBe('refused')
  })

  it('with the pass of another document or another table', async () => {
    const text = (name: string) =>
      `SELECT set_config('flow.publish', '${name}', false); UPDATE ${kind} SET ${titleOf(kind)} = 'Gekaapt' WHERE id = '${live[kind]}'; SELECT set_config('flow.publish', '', false)`
    expect(await runAsApp(text(`${kind}:00000000-0000-4000-8000-000000000000`))).toBe('refused')
    expect(await runAsApp(text(`other:${live[kind]}`))).toBe('refused')
    expect(await runAsApp(text(live[kind]))).toBe('refused')
  })

  it('nor any part of it: none is added, changed or taken away', async () => {
    for (const { child, column } of parts.filter(({ parent }) => parent === kind)) {
      const columns = await stage.house.sql<{ name: string; type: string }>(
        'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2',
        ['public', child],
      )
      const order = columns.some(({ name }) => name === '_order') ? '_order' : 'order'
      const others = columns.map(({ name }) => name).filter((name) => name !== 'id')
      const id = columns.find(({ name }) => name === 'id')?.type === 'integer' ? '1000000' : 'gen_random_uuid()'
      const list = others.map((name) => `"${name}"`).join(', ')
      const copy = `INSERT INTO ${child} (id, ${list}) SELECT ${id}, ${list} FROM ${child} WHERE ${column} = $1 LIMIT 1`
      for (const text of [
        copy,
        `UPDATE ${child} SET "${order}" = 99 WHERE ${column} = $1`,
        `DELETE FROM ${child} WHERE ${column} = $1`,
      ]) {
        expect(await runAsApp(text, [live[kind]]), text).toBe('refused')
      }
    }
  })
})

describe.each(withDraft)('a draft of %s, for the application’s role', (kind) => {
  it('it is not made public', async () => {
    expect(await runAsApp(`UPDATE ${kind} SET _status = 'published' WHERE id = $1`, [draft[kind]])).toBe('refused')
    expect(await runAsApp(`INSERT INTO ${kind} (id, _status) VALUES (gen_random_uuid(), 'published')`)).toBe('refused')
  })

  it('none of its parts is moved into a public one', async () => {
    for (const { child, column } of parts.filter(({ parent }) => parent === kind)) {
      const [found] = await stage.house.sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${child} WHERE ${column} = $1`,
        [draft[kind]],
      )
      if (!found?.count) continue
      expect(
        await runAsApp(`UPDATE ${child} SET ${column} = $1 WHERE ${column} = $2`, [live[kind], draft[kind]]),
        child,
      ).toBe('refused')
    }
  })
})

describe('the database itself', () => {
  it('guards every table that holds a part of a public row', async () => {
    const guarded = await stage.house.sql<{ name: string }>(
      `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'guard_public' AND t.tgenabled <> 'D' ORDER BY 1`,
    )
    expect(guarded.map(({ name }) => name)).toEqual([...kinds, ...parts.map(({ child }) => child)].sort())
    expect(parts.length).toBeGreaterThan(10)
  })

  it('knows one newest version of each document', async () => {
    for (const kind of kinds) {
      const doubles = await stage.house.sql(
        `SELECT parent_id FROM _${kind}_v WHERE latest GROUP BY parent_id HAVING count(*) <> 1`,
      )
      expect(doubles).toEqual([])
    }
  })

  it('holds at most one open edition of a document', async () => {
    for (const kind of withDraft) {
      const insert = `INSERT INTO editions (id, document_id, number, state, round, created_at, updated_at) VALUES (gen_random_uuid(), $1, 99, 'approved', 1, now(), now())`
      await expect(stage.house.appSql(insert, [draft[kind]])).rejects.toThrow(/editions_one_open/)
    }
  })
})
