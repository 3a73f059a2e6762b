import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Standing } from '#src/review/standing-shape.ts'
import { openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
})

const risk = () => stage.partners.risk
const standing = async (who: Who, id: string) => {
  const { status, body } = await stage.ask(who, 'GET', `/api/fiches/${id}/actions`)
  return { status, ...(body as unknown as Standing) }
}
const act = (who: Who | null, id: string, action: string, input?: object) => stage.act(who, 'fiches', id, action, input)
const mustAct = (who: Who, id: string, action: Parameters<Stage['mustAct']>[3], input?: object) =>
  stage.mustAct(who, 'fiches', id, action, input)
const codes = ({ body }: { body: Record<string, unknown> }) =>
  (body.errors as { code: string }[]).map(({ code }) => code)
const publicOf = async (id: string) =>
  (await stage.ask(null, 'GET', `/v1/fiches/${id}`)).body as {
    lead: { title: string } | null
    coOwners: { title: string }[]
  }
const shared = async (mark: string): Promise<string> => {
  const id = await stage.write('fiches', mark)
  await mustAct('reviewer', id, 'inviteCoOwner', { partner: risk() })
  return id
}
/** The partners' own pages are online, so that their names can be read. */
beforeAll(async () => {
  for (const [partner, name] of [
    [stage.partners.clz, 'Centrum voor Leerzorg'],
    [stage.partners.risk, 'Ris+K'],
  ] as const) {
    await stage.save('partners', partner, { name, description: null }, 'admin')
    const { status } = await stage.act('admin', 'partners', partner, 'forcePublish', { reason: 'Voor de namen.' })
    expect([200, 422]).toContain(status)
  }
})

describe('a co-owner', () => {
  it('is asked by the lead’s manager, sees nothing but the question, and has all rights at its yes', async () => {
    const id = await stage.write('fiches', 'Samen schrijven', 'member', { summary: 'Een geheime samenvatting' })
    const offer = (await mustAct('manager', id, 'inviteCoOwner', { partner: risk() })).document.offers[0]?.id
    for (const who of ['outsider', 'riskManager'] as const) {
      expect((await stage.ask(who, 'GET', `/api/fiches/${id}?draft=true`)).status, who).toBe(404)
      expect(JSON.stringify((await stage.ask(who, 'GET', '/api/fiches/versions')).body), who).not.toContain('geheime')
      expect(JSON.stringify((await stage.ask(who, 'GET', '/api/fiches?draft=true')).body), who).not.toContain(id)
    }
    expect((await standing('outsider', id)).status).toBe(404)
    const narrow = await standing('riskManager', id)
    expect(narrow.actions.map(({ action }) => action).sort()).toEqual(['acceptOffer', 'declineOffer'])
    expect(narrow).toMatchObject({
      edition: null,
      comments: [],
      document: { lockVersion: 0, offers: [{ id: offer, isOurs: true }] },
    })
    expect(JSON.stringify(narrow)).not.toContain('geheime')
    await mustAct('riskManager', id, 'acceptOffer', { offer })
    expect((await stage.ask('outsider', 'GET', `/api/fiches/${id}?draft=true`)).status).toBe(200)
    expect((await stage.save('fiches', id, { summary: 'Door de mede-eigenaar' }, 'outsider')).status).toBe(200)
    expect((await act('outsider', id, 'submit', { changeNote: 'x' })).status).toBe(403)
  })

  it('says no, and nothing changes; a question that was taken back cannot be answered', async () => {
    const id = await stage.write('fiches', 'Nee')
    const first = (await mustAct('manager', id, 'inviteCoOwner', { partner: risk() })).document.offers[0]?.id
    expect((await act('riskManager', id, 'declineOffer', { offer: first })).status).toBe(200)
    expect((await standing('riskManager', id)).status).toBe(404)
    const second = (await mustAct('manager', id, 'inviteCoOwner', { partner: risk() })).document.offers[0]?.id
    const answers = await Promise.all([
      act('riskManager', id, 'acceptOffer', { offer: second }),
      act('manager', id, 'withdrawOffer', { offer: second }),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const { document } = await standing('manager', id)
    expect(document.offers).toEqual([])
    expect(document.coOwners.length).toBe(answers[0].status === 200 ? 1 : 0)
  })

  it('is named to the public from the next publication only, and stays named until the next one after it leaves', async () => {
    const id = await stage.write('fiches', 'Namen')
    await stage.publish('fiches', id)
    await mustAct('reviewer', id, 'inviteCoOwner', { partner: risk() })
    expect((await publicOf(id)).coOwners).toEqual([])
    await stage.save('fiches', id, { summary: 'Nieuwe versie' })
    await stage.publish('fiches', id)
    expect((await publicOf(id)).coOwners.map(({ title }) => title)).toEqual(['Ris+K'])
    await mustAct('riskManager', id, 'leave')
    expect((await stage.ask('outsider', 'GET', `/api/fiches/${id}/actions`)).status).toBe(404)
    expect((await publicOf(id)).coOwners.map(({ title }) => title)).toEqual(['Ris+K'])
    await stage.save('fiches', id, { summary: 'Nog een versie' })
    await stage.publish('fiches', id)
    expect((await publicOf(id)).coOwners).toEqual([])
  })

  it.each([
    ['an organisation that does not exist', () => '00000000-0000-7000-8000-000000000000', 'partner-unknown'],
    ['the lead itself', () => stage.partners.clz, 'already-owner'],
    ['nobody', () => undefined, 'partner-missing'],
  ])('is not %s', async (_what, partner, code) => {
    const id = await stage.write('fiches', `Niet ${code}`)
    const said = await act('manager', id, 'inviteCoOwner', { partner: partner() })
    expect([said.status, codes(said)]).toEqual([422, [code]])
  })

  it('is not an organisation that stopped', async () => {
    const id = await stage.write('fiches', 'Gestopt')
    await stage.house.sql(`INSERT INTO flow.partner_states (partner_id, state, since) VALUES ($1, 'inactive', now())`, [
      risk(),
    ])
    const said = await act('reviewer', id, 'inviteCoOwner', { partner: risk() })
    await stage.house.sql('DELETE FROM flow.partner_states')
    expect([said.status, codes(said)]).toEqual([422, ['partner-inactive']])
  })

  it('is asked, removed and passed over by whoever may, and by nobody else', async () => {
    const id = await shared('Wie mag')
    for (const action of ['inviteCoOwner', 'transfer', 'removeCoOwner']) {
      expect((await act('member', id, action, { partner: risk() })).status, action).toBe(403)
      expect((await act('riskManager', id, action, { partner: risk() })).status, action).toBe(403)
      expect((await act('loner', id, action, { partner: risk() })).status, action).toBe(404)
      expect((await act(null, id, action, { partner: risk() })).status, action).toBe(401)
    }
    expect((await act('manager', id, 'adopt', { reason: 'x' })).status).toBe(403)
    expect((await act('outsider', id, 'leave')).status).toBe(403)
    expect((await mustAct('manager', id, 'removeCoOwner', { partner: risk() })).document.coOwners).toEqual([])
  })
})

describe('the round of co-owners', () => {
  const submitted = async (mark: string): Promise<[id: string, hash: string]> => {
    const id = await shared(mark)
    const { edition } = await mustAct('member', id, 'submit', { changeNote: 'Klaar.' })
    await mustAct('reviewer2', id, 'claim')
    return [id, edition?.hash ?? '']
  }

  it('keeps the labo waiting until they agree', async () => {
    const [id, hash] = await submitted('Wacht')
    const early = await act('reviewer2', id, 'approve', { hash })
    expect([early.status, codes(early)]).toEqual([422, ['co-owner-awaited']])
    expect(JSON.stringify(early.body)).toContain('Ris+K')
    const { edition } = await mustAct('outsider', id, 'agree')
    expect(edition).toMatchObject({ awaited: [], agreements: [{ answer: 'agree', partner: { name: 'Ris+K' } }] })
    expect((await act('reviewer2', id, 'approve', { hash })).status).toBe(200)
  })

  it('takes silence for agreement after five school days, holidays not counted', async () => {
    const { clock } = await import('#src/server/clock.ts')
    // Friday before the autumn holiday of 2027, which the calendar of this house knows.
    const { payload } = stage.house
    const { createLocalReq } = await import('payload')
    const holidays = [{ name: 'Herfstvakantie', from: '2027-11-01', to: '2027-11-07' }]
    await payload.updateGlobal({
      slug: 'settings',
      data: { holidays },
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    })
    clock.set(() => new Date('2027-10-29T10:00:00Z'))
    const [id, hash] = await submitted('Stilte')
    expect((await standing('reviewer2', id)).edition?.awaited[0]?.until).toBe('2027-11-12T12:00:00.000Z')
    clock.set(() => new Date('2027-11-12T20:00:00Z'))
    expect((await act('reviewer2', id, 'approve', { hash })).status).toBe(422)
    clock.set(() => new Date('2027-11-13T08:00:00Z'))
    expect((await act('reviewer2', id, 'approve', { hash })).status).toBe(200)
  })

  it('with a remark waits until that is settled', async () => {
    const [id, hash] = await submitted('Opmerking')
    const { comments } = await mustAct('outsider', id, 'remark', { text: 'In stap 2 klopt iets niet.' })
    const early = await act('reviewer2', id, 'approve', { hash })
    expect([early.status, codes(early)]).toEqual([422, ['open-must']])
    await mustAct('reviewer2', id, 'resolve', { comment: comments[0]?.id })
    expect((await act('reviewer2', id, 'approve', { hash })).status).toBe(200)
  })

  it('lets a manager take the name away, whom nobody waits for then', async () => {
    const [id, hash] = await submitted('Naam weg')
    expect((await act('outsider', id, 'removeOurName')).status).toBe(403)
    expect((await act('riskManager', id, 'removeOurName')).status).toBe(200)
    expect((await act('reviewer2', id, 'approve', { hash })).status).toBe(200)
    await mustAct('reviewer2', id, 'publish')
    expect((await publicOf(id)).coOwners).toEqual([])
  })

  it('starts anew for another text, and not for the same', async () => {
    const [id] = await submitted('Opnieuw')
    await mustAct('outsider', id, 'agree')
    await mustAct('member', id, 'withdrawSubmission', { reason: 'Nog even.' })
    expect((await mustAct('member', id, 'submit', { changeNote: 'Toch.' })).edition?.awaited).toEqual([])
    await mustAct('member', id, 'withdrawSubmission')
    await stage.save('fiches', id, { summary: 'Een andere samenvatting' })
    expect((await mustAct('member', id, 'submit', { changeNote: 'Anders.' })).edition?.awaited).toMatchObject([
      { name: 'Ris+K' },
    ])
  })

  it('asks who becomes a co-owner meanwhile too, with days of its own, and its people hear of it', async () => {
    const id = await stage.write('fiches', 'Later erbij')
    const { edition } = await mustAct('member', id, 'submit', { changeNote: 'Klaar.' })
    await mustAct('reviewer2', id, 'claim')
    expect((await standing('reviewer2', id)).edition?.awaited).toEqual([])
    await mustAct('reviewer', id, 'inviteCoOwner', { partner: risk() })
    const early = await act('reviewer2', id, 'approve', { hash: edition?.hash })
    expect([early.status, codes(early)]).toEqual([422, ['co-owner-awaited']])
    const asked = await stage.house.sql<{ person: string }>(
      `SELECT person FROM flow.notices WHERE document_id = $1 AND key = 'agree-asked'`,
      [id],
    )
    expect(asked.map(({ person }) => person).sort()).toEqual(
      [stage.ids.outsider, stage.ids.riskManager, stage.ids.both].sort(),
    )
    await mustAct('outsider', id, 'agree')
    expect((await act('reviewer2', id, 'approve', { hash: edition?.hash })).status).toBe(200)
  })

  it('asks again who left and came back', async () => {
    const [id] = await submitted('Terug van weg')
    await mustAct('riskManager', id, 'removeOurName')
    const offer = (await mustAct('manager', id, 'inviteCoOwner', { partner: risk() })).document.offers[0]?.id
    expect((await standing('reviewer2', id)).edition?.awaited).toEqual([])
    expect((await mustAct('riskManager', id, 'acceptOffer', { offer })).edition).toMatchObject({
      agreements: [],
      awaited: [{ name: 'Ris+K' }],
    })
  })

  it('asks who belongs to several co-owners for which one', async () => {
    const id = await stage.write('fiches', 'Twee petten')
    await mustAct('reviewer', id, 'inviteCoOwner', { partner: risk() })
    await mustAct('member', id, 'submit', { changeNote: 'Klaar.' })
    expect((await act('both', id, 'agree', { partner: stage.partners.clz })).status).toBe(422)
    expect((await act('both', id, 'agree', { partner: risk() })).status).toBe(200)
    expect((await act('member', id, 'agree')).status).toBe(403)
  })
})

describe('the lead of a text', () => {
  it('changes when the other side says yes: rights at once, the name with the next publication', async () => {
    const id = await stage.write('fiches', 'Doorgegeven')
    await stage.publish('fiches', id)
    const { document } = await mustAct('manager', id, 'transfer', { partner: risk(), keepAsCoOwner: false })
    expect((await publicOf(id)).lead?.title).toBe('Centrum voor Leerzorg')
    await mustAct('riskManager', id, 'acceptOffer', { offer: document.offers[0]?.id })
    expect((await stage.ask('member', 'GET', `/api/fiches/${id}/actions`)).status).toBe(404)
    expect((await standing('outsider', id)).document.lead?.id).toBe(risk())
    expect((await publicOf(id)).lead?.title).toBe('Centrum voor Leerzorg')
    await stage.save('fiches', id, { summary: 'Van de nieuwe eigenaar' }, 'outsider')
    await stage.publish('fiches', id)
    expect((await publicOf(id)).lead?.title).toBe('Ris+K')
  })

  it('is the labo when it adopts; whoever led goes on as co-owner', async () => {
    const id = await stage.write('fiches', 'Overgenomen')
    await stage.publish('fiches', id)
    const { document } = await mustAct('reviewer', id, 'adopt', { reason: 'De organisatie heeft geen tijd meer.' })
    expect([document.lead?.id, document.coOwners.map(({ id: partner }) => partner)]).toEqual([
      stage.partners.labo,
      [stage.partners.clz],
    ])
    const again = await act('reviewer', id, 'adopt', { reason: 'Nog eens.' })
    expect([again.status, codes(again)]).toEqual([422, ['labo-leads']])
  })

  it('changes under an approval: who approved for the labo but belongs to the new lead no longer counts (I3)', async () => {
    const id = await stage.write('fiches', 'Belangen')
    const { edition } = await mustAct('member', id, 'submit', { changeNote: 'Klaar.' })
    await mustAct('reviewer', id, 'claim')
    await mustAct('reviewer', id, 'approve', { hash: edition?.hash })
    await stage.house.sql(
      `INSERT INTO users_memberships (_order, _parent_id, id, partner_id, role) VALUES (9, $1, gen_random_uuid(), $2, 'member')`,
      [stage.ids.reviewer, risk()],
    )
    await mustAct('reviewer2', id, 'transfer', { partner: risk() })
    const said = await act('reviewer2', id, 'publish')
    await stage.house.sql('DELETE FROM users_memberships WHERE _parent_id = $1 AND partner_id = $2', [
      stage.ids.reviewer,
      risk(),
    ])
    expect([said.status, codes(said)]).toEqual([422, ['approval-void']])
  })

  it('is told in the history without names, and shown with them', async () => {
    const id = await shared('Verhaal')
    const [event] = await stage.house.sql<{ parameters: object }>(
      `SELECT parameters FROM events WHERE document_id = $1 AND key = 'inviteCoOwner'`,
      [id],
    )
    expect(event?.parameters).toEqual({ partner: risk() })
    const { body } = await stage.ask('member', 'GET', `/api/fiches/${id}/timeline`)
    const sentences = (body.entries as { sentence: { nl: string } }[]).map(({ sentence }) => sentence.nl)
    expect(sentences).toContain('Het labo maakte Ris+K mede-eigenaar.')
  })
})
