import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everythingPublic, partsOf } from '#tests/support/cast-public.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const patch = (id: string, body: object, headers?: Record<string, string>) =>
  stage.ask('member', 'PATCH', `/api/fiches/${id}?draft=true`, body, headers)
const newest = async (id: string) => (await stage.ask('member', 'GET', `/api/fiches/${id}?draft=true&depth=0`)).body
const errorOf = (body: Record<string, unknown>) =>
  (body.errors as { message: string; data?: Record<string, unknown> }[])[0]

describe('a save', () => {
  it('without the version it started from is refused with 428', async () => {
    const id = await stage.write('fiches', 'een')
    for (const body of [
      { title: 'x' },
      { title: 'x', updatedAt: null },
      { title: 'x', updatedAt: '' },
      { title: 'x', updatedAt: 'gisteren' },
      { title: 'x', updatedAt: 7 },
    ]) {
      expect((await patch(id, body)).status, JSON.stringify(body)).toBe(428)
    }
    expect((await patch(id, { title: 'x' }, { 'If-Match': '*' })).status).toBe(428)
    expect((await newest(id)).title).toBe('Fiche een')
  })

  it('on an older version is refused with 409, and gives both texts back', async () => {
    const id = await stage.write('fiches', 'twee')
    const base = await stage.baseOf('fiches', id)
    expect((await patch(id, { title: 'Van de eerste', updatedAt: base })).status).toBe(200)
    const { status, body } = await patch(id, { title: 'Van de tweede', updatedAt: base })
    expect(status).toBe(409)
    const current = errorOf(body)?.data?.current as { stored: { title: string }; sent: { title: string } }
    expect(current.stored.title).toBe('Van de eerste')
    expect(current.sent.title).toBe('Van de tweede')
    expect((await newest(id)).title).toBe('Van de eerste')
  })

  it('names its version in If-Match as well, and the header counts', async () => {
    const id = await stage.write('fiches', 'drie')
    const base = await stage.baseOf('fiches', id)
    expect(
      (await patch(id, { title: 'x', updatedAt: base }, { 'If-Match': '"2020-01-01T00:00:00.000Z"' })).status,
    ).toBe(409)
    expect(
      (await patch(id, { title: 'Met kop', updatedAt: '2020-01-01T00:00:00.000Z' }, { 'If-Match': `"${base}"` }))
        .status,
    ).toBe(200)
    expect((await newest(id)).title).toBe('Met kop')
  })

  it('answers with the version that the next save starts from', async () => {
    const id = await stage.write('fiches', 'vier')
    let base = await stage.baseOf('fiches', id)
    for (const title of ['a', 'b', 'c', 'd']) {
      const { status, body } = await patch(id, { title, updatedAt: base })
      expect(status).toBe(200)
      base = (body.doc as { updatedAt: string }).updatedAt
      expect(await stage.baseOf('fiches', id)).toBe(base)
    }
  })

  it('of eight at once on one version: one is kept, seven are told, nothing is lost', async () => {
    const id = await stage.write('fiches', 'acht')
    for (let round = 0; round < 3; round += 1) {
      const base = await stage.baseOf('fiches', id)
      const titles = Array.from({ length: 8 }, (_, index) => `Ronde ${round} schrijver ${index}`)
      const answers = await Promise.all(titles.map((title) => patch(id, { title, updatedAt: base })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)])
      const winner = titles[answers.findIndex(({ status }) => status === 200)]
      expect((await newest(id)).title).toBe(winner)
      for (const { status, body } of answers) {
        if (status === 409) expect(errorOf(body)?.data?.current).toMatchObject({ stored: { title: winner } })
      }
    }
    const latest = await stage.house.sql('SELECT 1 FROM _fiches_v WHERE parent_id = $1 AND latest', [id])
    expect(latest).toHaveLength(1)
    const saves = await stage.house.sql(`SELECT 1 FROM events WHERE document_id = $1 AND key = 'save'`, [id])
    expect(saves).toHaveLength(4)
  })

  it('of different fields one after another keeps both', async () => {
    const id = await stage.write('fiches', 'negen')
    await stage.save('fiches', id, { title: 'Nieuwe titel' }, 'member')
    await stage.save('fiches', id, { summary: 'Nieuwe zin' }, 'manager')
    expect(await newest(id)).toMatchObject({ title: 'Nieuwe titel', summary: 'Nieuwe zin', kind: 'werkwijze' })
  })

  it('and a submission at once: whichever comes second is told', async () => {
    for (let round = 0; round < 4; round += 1) {
      const id = await stage.write('fiches', `wedloop ${round}`)
      const [saved, submitted] = await Promise.all([
        stage.save('fiches', id, { title: 'Op de valreep' }),
        stage.act('member', 'fiches', id, 'submit'),
      ])
      expect([saved.status, submitted.status].filter((status) => status === 200).length).toBeGreaterThanOrEqual(1)
      for (const { status } of [saved, submitted]) expect([200, 409]).toContain(status)
      if (submitted.status !== 200) continue
      const [pinned] = await stage.house.sql<{ title: string }>(
        `SELECT content->>'title' AS title FROM editions WHERE document_id = $1`,
        [id],
      )
      expect(pinned?.title).toBe((await newest(id)).title)
    }
  })

  it('is not possible while the labo reads', async () => {
    const id = await stage.write('fiches', 'tien')
    await stage.mustAct('member', 'fiches', id, 'submit')
    for (const who of ['member', 'reviewer', 'admin'] as const)
      expect((await stage.save('fiches', id, { title: 'Stiekem' }, who)).status).toBe(409)
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    expect((await stage.save('fiches', id, { title: 'Stiekem' })).status).toBe(409)
    expect((await newest(id)).title).toBe('Fiche tien')
  })
})

describe('a text that is online', () => {
  it('does not move while its next edition is written, read and thrown away', async () => {
    const id = await stage.write('fiches', 'elf')
    await stage.publish('fiches', id)
    const parts = await partsOf(stage.house)
    const before = await everythingPublic(stage.house, parts)
    expect(
      (await stage.save('fiches', id, { title: 'Tweede editie', sources: [{ title: 'Nieuwe bron' }] })).status,
    ).toBe(200)
    const standing = (await stage.ask('member', 'GET', `/api/fiches/${id}/actions`)).body
    expect(standing).toMatchObject({
      document: { publication: 'live', liveEdition: 1 },
      edition: { number: 2, state: 'draft' },
    })
    const submitted = await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Een bron erbij.' })
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    await stage.mustAct('reviewer', 'fiches', id, 'approve', {
      hash: submitted.edition?.hash,
      evidence: { rung: 4, motive: 'Onderzocht.' },
    })
    await stage.mustAct('reviewer', 'fiches', id, 'returnToDraft', { reason: 'Toch niet.' })
    expect(await everythingPublic(stage.house, parts)).toEqual(before)
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    const after = await everythingPublic(stage.house, parts)
    const untimed = (all: Record<string, string>) => JSON.stringify(all).replace(/\\"updated_at\\": \\"[^"]*\\"/g, '')
    expect(untimed(after)).toBe(untimed(before))
    expect(await newest(id)).toMatchObject({
      title: 'Fiche elf',
      _status: 'published',
      sources: [{ title: 'Praktijkervaring elf' }],
    })
    const { body } = await stage.ask('member', 'GET', `/api/fiches?draft=true&where[id][equals]=${id}`)
    expect(body.docs).toMatchObject([{ title: 'Fiche elf' }])
  })

  it('starts its next edition from what is online, never from what was thrown away', async () => {
    const id = await stage.write('fiches', 'twaalf')
    await stage.publish('fiches', id)
    await stage.save('fiches', id, { title: 'Weggegooid', signals: null })
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    await stage.save('fiches', id, { summary: 'Alleen deze zin is nieuw' })
    await stage.publish('fiches', id)
    const [row] = await stage.house.sql<{ title: string; summary: string; signals: unknown }>(
      'SELECT title, summary, signals FROM fiches WHERE id = $1',
      [id],
    )
    expect(row).toMatchObject({ title: 'Fiche twaalf', summary: 'Alleen deze zin is nieuw' })
    expect(row?.signals).not.toBeNull()
  })

  it('loses what its next edition left out', async () => {
    const id = await stage.write('fiches', 'dertien')
    await stage.publish('fiches', id)
    await stage.save('fiches', id, { signals: null, organisations: [], needs: null })
    await stage.publish('fiches', id)
    const [row] = await stage.house.sql('SELECT signals, needs FROM fiches WHERE id = $1', [id])
    expect(row).toEqual({ signals: null, needs: null })
    expect(await stage.house.sql('SELECT 1 FROM fiches_organisations WHERE _parent_id = $1', [id])).toEqual([])
  })

  it('keeps its web address, whatever its title becomes', async () => {
    const id = await stage.write('fiches', 'veertien')
    await stage.publish('fiches', id)
    const moved = await stage.save('fiches', id, { title: 'Heel iets anders', slug: 'heel-iets-anders' })
    expect(moved.status).toBe(422)
    expect(JSON.stringify(moved.body)).toContain('slug-fixed')
    expect((await stage.save('fiches', id, { title: 'Heel iets anders' })).status).toBe(200)
    await stage.publish('fiches', id)
    expect(await stage.house.sql('SELECT slug FROM fiches WHERE id = $1', [id])).toEqual([{ slug: 'fiche-veertien' }])
  })
})
