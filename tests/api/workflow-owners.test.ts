import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standing } from '#src/review/standing-shape.ts'
import { completeContent } from '#tests/support/cast-content.ts'
import { nowhere, openStage, people, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const create = (who: Who, body: object, kind = 'fiches') => stage.ask(who, 'POST', `/api/${kind}?draft=true`, body)
const leadOf = async (body: Record<string, unknown>) => {
  const [row] = await stage.house.sql<{ lead: string }>('SELECT lead_id AS lead FROM documents WHERE id = $1', [
    (body.doc as { id: string }).id,
  ])
  return row?.lead
}
const standing = async (who: Who, id: string) =>
  (await stage.ask(who, 'GET', `/api/fiches/${id}/actions`)).body as unknown as Standing

describe('a new text belongs', () => {
  it('to the writer’s one organisation', async () => {
    expect(await leadOf((await create('member', { title: 'Van ons' })).body)).toBe(stage.partners.clz)
    expect(await leadOf((await create('outsider', { title: 'Van hen' })).body)).toBe(stage.partners.risk)
  })

  it('to the one that a writer for two chooses, who has to choose', async () => {
    const unasked = await create('both', { title: 'Van wie?' })
    expect(unasked.status).toBe(422)
    expect(JSON.stringify(unasked.body)).toContain('"path":"owner"')
    expect(await leadOf((await create('both', { title: 'Van ons', owner: stage.partners.risk })).body)).toBe(
      stage.partners.risk,
    )
  })

  it('to the labo when its staff write, or to a partner on whose behalf they do', async () => {
    expect(await leadOf((await create('reviewer', { title: 'Van het labo' })).body)).toBe(stage.partners.labo)
    expect(await leadOf((await create('reviewer', { title: 'Namens hen', owner: stage.partners.risk })).body)).toBe(
      stage.partners.risk,
    )
  })

  it('never to an organisation that one does not write for, does not exist or is no id', async () => {
    const before = await stage.house.sql('SELECT id FROM documents')
    for (const owner of [
      stage.partners.risk,
      nowhere(),
      'clz',
      7,
      {},
      [stage.partners.clz],
      { id: stage.partners.risk },
      true,
    ]) {
      expect((await create('member', { title: 'Gekaapt', owner })).status, JSON.stringify(owner)).toBe(422)
    }
    expect(await stage.house.sql('SELECT id FROM documents')).toEqual(before)
  })

  it('to nobody when its writer belongs nowhere', async () => {
    expect((await create('loner', { title: 'Van niemand' })).status).toBe(403)
  })

  it('for ever to the same: a later owner, document or lead in the body is ignored or refused', async () => {
    const id = await stage.write('fiches', 'blijft')
    for (const change of [
      { owner: stage.partners.risk },
      { document: stage.partners.risk },
      { lead: stage.partners.risk },
      { coOwners: [stage.partners.risk] },
    ]) {
      const { status } = await stage.save('fiches', id, { ...change, title: 'Zelfde' })
      expect([200, 422]).toContain(status)
      expect((await standing('member', id)).document).toMatchObject({ lead: { id: stage.partners.clz }, coOwners: [] })
      expect((await stage.ask('outsider', 'GET', `/api/fiches/${id}?draft=true`)).status).toBe(404)
    }
    const [row] = await stage.house.sql('SELECT document_id AS document FROM fiches WHERE id = $1', [id])
    expect(row).toEqual({ document: id })
  })

  it.each(['paused', 'inactive'])('not to a partner that is %s: its members start nothing new', async (state) => {
    await stage.house.sql('INSERT INTO flow.partner_states (partner_id, state, since) VALUES ($1, $2, now())', [
      stage.partners.risk,
      state,
    ])
    const said = await create('outsider', { title: 'Te laat' })
    await stage.house.sql('DELETE FROM flow.partner_states')
    expect([said.status, JSON.stringify(said.body).includes(`partner-${state}`)]).toEqual([422, true])
  })

  it('is of the collections that one may write in', async () => {
    for (const kind of ['partners', 'labo'] as const) {
      expect((await create('member', completeContent('poging', stage.links)[kind], kind)).status).toBe(403)
    }
    for (const kind of ['documents', 'editions', 'events', 'comments', 'users', 'terms']) {
      expect((await create('member', {}, kind)).status, kind).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('the labo page', () => {
  it('is one: a second is refused, also at the same moment', async () => {
    const content = completeContent('labo', stage.links).labo
    const answers = await Promise.all(
      [0, 1, 2, 3].map((index) => create(index % 2 ? 'reviewer' : 'admin', content, 'labo')),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422])
    expect((await create('admin', content, 'labo')).status).toBe(422)
    expect(await stage.house.sql('SELECT 1 FROM labo')).toHaveLength(1)
  })
})

describe('a co-owner', () => {
  let id: string
  beforeAll(async () => {
    id = await stage.write('fiches', 'samen')
    await stage.house.sql(
      `INSERT INTO documents_rels ("order", parent_id, path, partners_id) VALUES (1, $1, 'coOwners', $2)`,
      [id, stage.partners.risk],
    )
  })

  it('reads and writes, and takes no step for the lead', async () => {
    expect((await stage.ask('outsider', 'GET', `/api/fiches/${id}?draft=true`)).body).toMatchObject({
      title: 'Fiche samen',
    })
    expect((await stage.save('fiches', id, { title: 'Van beide' }, 'outsider')).status).toBe(200)
    expect((await stage.act('outsider', 'fiches', id, 'submit')).status).toBe(403)
    expect((await stage.act('outsider', 'fiches', id, 'discard', { confirm: true })).status).toBe(403)
  })

  it('sees it once in a list, also when both organisations are one’s own', async () => {
    for (const who of ['outsider', 'both'] as const) {
      const { body } = await stage.ask(who, 'GET', `/api/fiches?draft=true&where[id][equals]=${id}`)
      expect(body).toMatchObject({ totalDocs: 1 })
      expect(body.docs).toHaveLength(1)
    }
  })

  it('loses all of it with the ownership', async () => {
    await stage.house.sql('DELETE FROM documents_rels WHERE parent_id = $1', [id])
    expect((await stage.ask('outsider', 'GET', `/api/fiches/${id}?draft=true`)).status).toBe(404)
    expect((await stage.save('fiches', id, { title: 'Nog eens' }, 'outsider')).status).toBeGreaterThanOrEqual(403)
  })
})

describe('remarks', () => {
  it('are made by owners and staff, answered by owners, closed by staff', async () => {
    const id = await stage.write('fiches', 'praat')
    const said = await stage.mustAct('reviewer', 'fiches', id, 'comment', {
      path: 'title',
      kind: 'question',
      text: 'Waarom zo?',
    })
    await stage.mustAct('manager', 'fiches', id, 'comment', { text: 'Kijk nog eens naar het tweede deel.' })
    const comment = said.comments[0]?.id
    expect((await stage.act('reviewer', 'fiches', id, 'answer', { comment, text: 'x' })).status).toBe(403)
    expect((await stage.act('member', 'fiches', id, 'resolve', { comment })).status).toBe(403)
    expect((await stage.act('outsider', 'fiches', id, 'comment', { text: 'x' })).status).toBe(404)
    const answered = await stage.mustAct('member', 'fiches', id, 'answer', {
      comment,
      text: 'Omdat leerlingen dit vragen.',
    })
    expect(answered.comments[0]).toMatchObject({
      state: 'addressed',
      answer: 'Omdat leerlingen dit vragen.',
      answeredBy: { name: 'Rol member' },
    })
    const closed = await stage.mustAct('reviewer', 'fiches', id, 'resolve', { comment })
    expect(closed.comments.map(({ state }) => state)).toEqual(['resolved', 'open'])
    expect((await stage.act('member', 'fiches', id, 'answer', { comment: nowhere(), text: 'x' })).status).toBe(422)
  })

  it('of one text are not answered through another', async () => {
    const one = await stage.write('fiches', 'eerste')
    const other = await stage.write('fiches', 'tweede')
    const said = await stage.mustAct('reviewer', 'fiches', one, 'comment', { text: 'Van de eerste' })
    const comment = said.comments[0]?.id
    expect((await stage.act('member', 'fiches', other, 'answer', { comment, text: 'x' })).status).toBe(422)
    expect((await stage.act('reviewer', 'fiches', other, 'resolve', { comment })).status).toBe(422)
    await stage.mustAct('member', 'fiches', other, 'submit', { answers: [{ comment, text: 'Gekaapt' }] })
    expect((await standing('member', one)).comments[0]).toMatchObject({ state: 'open', answer: null })
  })
})

describe('four eyes', () => {
  it('whoever wrote in an edition, submitted it or belongs to its owner does not approve it', async () => {
    const id = await stage.write('fiches', 'ogen')
    expect((await stage.save('fiches', id, { summary: 'Door de nalezer' }, 'reviewer')).status).toBe(200)
    await stage.mustAct('member', 'fiches', id, 'submit')
    for (const who of ['reviewer', 'twoHats'] as const)
      expect((await stage.act(who, 'fiches', id, 'claim')).status).toBe(403)
    await stage.mustAct('reviewer2', 'fiches', id, 'claim')
    const { edition } = await standing('reviewer2', id)
    expect((await stage.act('reviewer', 'fiches', id, 'approve', { hash: edition?.hash })).status).toBe(403)
    await stage.mustAct('reviewer2', 'fiches', id, 'approve', { hash: edition?.hash })
  })

  it('an approval dies with the role of its approver', async () => {
    const id = await stage.write('fiches', 'rol')
    const { edition } = await stage.mustAct('member', 'fiches', id, 'submit')
    await stage.mustAct('reviewer2', 'fiches', id, 'claim')
    await stage.mustAct('reviewer2', 'fiches', id, 'approve', { hash: edition?.hash })
    const role = (value: string | null) =>
      stage.house.sql('UPDATE users SET labo_role = $1::enum_users_labo_role WHERE email = $2', [
        value,
        people.reviewer2,
      ])
    await role(null)
    const refused = await stage.act('reviewer', 'fiches', id, 'publish')
    await role('reviewer')
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain('approval-void')
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
  })

  it('what the labo itself wrote is read by another of its staff', async () => {
    const { body } = await create('reviewer', completeContent('labo', stage.links).fiches)
    const id = (body.doc as { id: string }).id
    const { edition } = await stage.mustAct('reviewer', 'fiches', id, 'submit')
    expect((await stage.act('reviewer', 'fiches', id, 'claim')).status).toBe(403)
    await stage.mustAct('reviewer2', 'fiches', id, 'claim')
    await stage.mustAct('reviewer2', 'fiches', id, 'approve', { hash: edition?.hash })
    await stage.mustAct('reviewer', 'fiches', id, 'publish')
  })
})
