import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { PreviewLinks } from '#src/preview/shape.ts'
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
  await stage.house.sql('DELETE FROM flow.partner_states')
})

const clz = () => stage.partners.clz
const at = (what: string, partner = clz()) => `/api/partners/${partner}/${what}`
const codes = ({ body }: { body: Record<string, unknown> }) =>
  ((body.errors ?? []) as { code: string; path?: string }[]).map(({ code, path }) => (path ? `${path} ${code}` : code))
const standing = async (id: string) =>
  (await stage.ask('reviewer', 'GET', `/api/fiches/${id}/actions`)).body as unknown as Standing
const publicBytes = async (id: string) => {
  const answer = await fetch(`${stage.house.url}/v1/fiches/${id}`)
  return `${answer.status} ${await answer.text()}`
}

describe('an organisation that pauses', () => {
  it('reads and is read, starts and submits nothing, and goes on when it says so', async () => {
    const draft = await stage.write('fiches', 'Blijft liggen')
    expect((await stage.ask('manager', 'POST', at('pause'), {})).body).toMatchObject({ state: 'paused', until: null })
    const refused = await stage.act('member', 'fiches', draft, 'submit', { changeNote: 'Klaar.' })
    expect([refused.status, codes(refused)]).toEqual([422, ['partner-paused']])
    expect((await stage.ask('member', 'GET', `/api/fiches/${draft}?draft=true`)).status).toBe(200)
    expect((await stage.ask('manager', 'POST', at('resume'), {})).status).toBe(200)
    expect((await stage.act('member', 'fiches', draft, 'submit', { changeNote: 'Klaar.' })).status).toBe(200)
  })

  it('goes on by itself after the last day', async () => {
    const { clock } = await import('#src/server/clock.ts')
    clock.set(() => new Date('2027-07-01T08:00:00Z'))
    expect((await stage.ask('reviewer', 'POST', at('pause'), { until: '2027-08-31' })).status).toBe(200)
    clock.set(() => new Date('2027-08-31T20:00:00Z'))
    expect((await stage.ask('manager', 'GET', at('life'))).body).toMatchObject({ state: 'paused', until: '2027-08-31' })
    clock.set(() => new Date('2027-09-01T08:00:00Z'))
    expect((await stage.ask('manager', 'GET', at('life'))).body).toMatchObject({ state: 'active', until: null })
  })

  it.each([
    ['a day that is past', { until: '2020-01-01' }],
    ['a day that does not exist', { until: '2027-02-30' }],
    ['a day years away', { until: '2099-01-01' }],
    ['something unknown', { forever: true }],
  ])('does not until %s', async (_what, body) => {
    expect((await stage.ask('manager', 'POST', at('pause'), body)).status).toBe(422)
  })

  it('is paused by its manager and the labo only', async () => {
    const asked = async (who: Who | null, partner = clz()) =>
      (await stage.ask(who, 'POST', at('pause', partner), {})).status
    expect(await asked(null)).toBe(401)
    expect(await asked('member')).toBe(403)
    expect(await asked('outsider')).toBe(404)
    expect(await asked('manager', stage.partners.risk)).toBe(404)
    expect(await asked('reviewer')).toBe(200)
  })
})

describe('an organisation that goes away', () => {
  it('is sent away by an administrator only', async () => {
    for (const [who, status] of [
      [null, 401],
      ['member', 403],
      ['manager', 403],
      ['reviewer', 403],
      ['outsider', 404],
      ['admin', 200],
    ] as const) {
      expect((await stage.ask(who, 'GET', at('deactivation'))).status, String(who)).toBe(status)
      if (who === 'admin') continue
      const json = { fates: {}, expected: 'x' }
      expect((await stage.ask(who, 'POST', at('deactivation'), json)).status, String(who)).toBe(status)
      expect((await stage.ask(who, 'POST', at('reactivation'), {})).status, String(who)).toBe(status)
    }
    for (const [method, what, json] of [
      ['GET', 'deactivation'],
      ['POST', 'deactivation', { fates: {}, expected: 'x' }],
      ['POST', 'pause', {}],
    ] as const) {
      const own = await stage.ask('admin', method, at(what, stage.partners.labo), json)
      expect([own.status, codes(own)], `${method} ${what}`).toEqual([422, ['labo-stays']])
    }
  })

  it('leaves every text in other hands, or online as it was, and its people outside: all of it or nothing', async () => {
    const names = ['coOwnerLeads', 'adopt', 'withdraw', 'archive', 'transfer'] as const
    const ids = new Map<string, string>()
    for (const name of names) {
      const id = await stage.write('fiches', `Lot ${name.toLowerCase()}`)
      if (name === 'coOwnerLeads') {
        await stage.mustAct('reviewer', 'fiches', id, 'inviteCoOwner', { partner: stage.partners.risk })
      }
      await stage.publish('fiches', id)
      ids.set(name, id)
    }
    const idOf = (name: (typeof names)[number]) => ids.get(name) ?? ''
    const bytes = await Promise.all([publicBytes(idOf('coOwnerLeads')), publicBytes(idOf('adopt'))])
    const draft = await stage.write('fiches', 'Ingediend en nooit online')
    await stage.mustAct('member', 'fiches', draft, 'submit', { changeNote: 'Klaar.' })
    const theirs = await stage.write('fiches', 'Van de andere', 'outsider')
    await stage.mustAct('reviewer', 'fiches', theirs, 'inviteCoOwner', { partner: clz() })
    await stage.ask('manager', 'POST', '/api/users/invitations', {
      email: 'te@laat.example',
      name: 'Te laat',
      partner: clz(),
    })
    const cookie = await stage.house.login('member@clz.example')

    await stage.save('fiches', idOf('transfer'), { summary: 'De volgende versie' })
    await stage.mustAct('member', 'fiches', idOf('transfer'), 'submit', { changeNote: 'Beter.' })
    const { made } = (await stage.ask('member', 'POST', `/api/fiches/${draft}/preview-links`, {})).body as PreviewLinks
    const preview = made?.url ?? ''
    expect((await fetch(preview)).status).toBe(200)

    const { body } = await stage.ask('admin', 'GET', at('deactivation'))
    const { texts, expected, people } = body as {
      texts: { id: string; fates: string[] }[]
      expected: string
      people: number
    }
    expect(people).toBeGreaterThanOrEqual(4)
    expect(texts.map(({ id }) => id).sort()).toEqual(expect.arrayContaining([...ids.values()].sort()))
    const others = Object.fromEntries(
      texts.filter(({ id }) => ![...ids.values()].includes(id)).map(({ id }) => [id, { fate: 'adopt' }]),
    )
    const fates: Record<string, object> = {
      ...others,
      [idOf('coOwnerLeads')]: { fate: 'coOwnerLeads', partner: stage.partners.risk },
      [idOf('adopt')]: { fate: 'adopt' },
      [idOf('withdraw')]: { fate: 'withdraw', notice: 'Deze organisatie is gestopt.' },
      [idOf('archive')]: { fate: 'archive' },
      [idOf('transfer')]: { fate: 'transfer', partner: stage.partners.risk },
    }

    const incomplete = Object.fromEntries(Object.entries(fates).filter(([id]) => id !== idOf('adopt')))
    const missing = await stage.ask('admin', 'POST', at('deactivation'), { fates: incomplete, expected })
    expect([missing.status, codes(missing)]).toEqual([422, [`fates.${idOf('adopt')} fate-missing`]])
    const impossible = { ...fates, [idOf('adopt')]: { fate: 'coOwnerLeads', partner: stage.partners.risk } }
    const wrong = await stage.ask('admin', 'POST', at('deactivation'), { fates: impossible, expected })
    expect([wrong.status, codes(wrong)]).toEqual([422, [`fates.${idOf('adopt')} fate-impossible`]])
    const nowhere = {
      ...fates,
      [idOf('transfer')]: { fate: 'transfer', partner: '00000000-0000-7000-8000-000000000000' },
    }
    expect((await stage.ask('admin', 'POST', at('deactivation'), { fates: nowhere, expected })).status).toBe(422)
    expect((await standing(idOf('withdraw'))).document.publication).toBe('live')
    expect(await stage.house.sql('SELECT 1 FROM flow.partner_states')).toEqual([])

    await stage.mustAct('member', 'fiches', idOf('adopt'), 'confirmFresh')
    const stale = await stage.ask('admin', 'POST', at('deactivation'), { fates, expected })
    expect(stale.status).toBe(409)
    const again = (stale.body.current as { expected: string }).expected
    const after = await publicBytes(idOf('adopt'))
    const done = await stage.ask('admin', 'POST', at('deactivation'), { fates, expected: again })
    expect([done.status, done.body.state]).toEqual([200, 'inactive'])

    expect(await publicBytes(idOf('coOwnerLeads'))).toBe(bytes[0])
    expect(await publicBytes(idOf('adopt'))).toBe(after)
    const lead = async (name: (typeof names)[number]) => (await standing(idOf(name))).document.lead?.id
    expect(await lead('coOwnerLeads')).toBe(stage.partners.risk)
    expect(await lead('transfer')).toBe(stage.partners.risk)
    expect(await lead('adopt')).toBe(stage.partners.labo)
    expect((await standing(idOf('adopt'))).document.coOwners).toEqual([])
    expect((await standing(idOf('withdraw'))).document).toMatchObject({
      publication: 'withdrawn',
      notice: 'Deze organisatie is gestopt.',
    })
    expect((await standing(idOf('archive'))).document.publication).toBe('archived')
    expect((await standing(draft)).edition?.state).toBe('draft')
    expect((await standing(theirs)).document.coOwners).toEqual([])
    expect(await stage.house.sql('SELECT 1 FROM users_memberships WHERE partner_id = $1', [clz()])).toEqual([])
    expect(
      await stage.house.sql('SELECT partner_id AS partner FROM users_memberships WHERE _parent_id = $1', [
        stage.ids.both,
      ]),
    ).toEqual([{ partner: stage.partners.risk }])
    expect((await standing(idOf('transfer'))).edition?.state).toBe('draft')
    expect((await fetch(preview)).status).toBe(410)
    const me = await fetch(`${stage.house.url}/api/users/me`, { headers: { Cookie: cookie, Origin: stage.house.url } })
    expect(await me.json()).toMatchObject({ user: null })
    const open = await stage.house.sql(
      'SELECT 1 FROM flow.invitations WHERE partner_id = $1 AND revoked_at IS NULL AND accepted_at IS NULL',
      [clz()],
    )
    expect(open).toEqual([])
    expect((await stage.ask('admin', 'POST', at('deactivation'), { fates: {}, expected: again })).status).toBe(422)
    expect((await stage.ask('admin', 'POST', at('reactivation'), {})).body).toMatchObject({ state: 'active' })
  })

  const adoptAll = async (partner: string) => {
    const { body } = await stage.ask('admin', 'GET', at('deactivation', partner))
    const { expected, texts } = body as { expected: string; texts: { id: string }[] }
    const fates = Object.fromEntries(texts.map(({ id }) => [id, { fate: 'adopt' }]))
    return {
      ids: texts.map(({ id }) => id),
      send: () => stage.ask('admin', 'POST', at('deactivation', partner), { fates, expected }),
    }
  }

  it('and whoever publishes a text of it at that very moment do not pass each other by', async () => {
    const { risk } = stage.partners
    const id = await stage.write('fiches', 'Op dat moment', 'outsider')
    const { edition } = await stage.mustAct('outsider', 'fiches', id, 'submit', { changeNote: 'Klaar.' })
    await stage.mustAct('reviewer2', 'fiches', id, 'claim')
    await stage.mustAct('reviewer2', 'fiches', id, 'approve', { hash: edition?.hash })
    const { ids, send } = await adoptAll(risk)
    expect(ids).not.toContain(id)
    const [published, left] = await Promise.all([stage.act('reviewer2', 'fiches', id, 'publish'), send()])
    if (published.status === 200) {
      expect([left.status, JSON.stringify(left.body.current).includes(id)]).toEqual([409, true])
      expect((await (await adoptAll(risk)).send()).status).toBe(200)
      expect((await standing(id)).document.lead?.id).toBe(stage.partners.labo)
    } else {
      expect([left.status, published.status, codes(published)]).toEqual([200, 422, ['partner-inactive']])
      expect((await standing(id)).document.publication).toBe('never')
    }
  })

  it('is sent away once, however many press the button', async () => {
    const { send } = await adoptAll(stage.partners.risk)
    const pressed = await Promise.all([send(), send(), send()])
    expect(pressed.map(({ status }) => status).sort()).toEqual([200, 422, 422])
  })

  it('has a page that the labo keeps up, and texts that the labo can adopt', async () => {
    const { risk } = stage.partners
    await stage.house.sql(`INSERT INTO flow.partner_states (partner_id, state, since) VALUES ($1, 'inactive', now())`, [
      risk,
    ])
    const saved = await stage.save('partners', risk, { description: null, website: 'https://www.example.be' }, 'admin')
    expect(saved.status).toBe(200)
    const id = await stage.write('fiches', 'Voor wie stopte', 'reviewer')
    await stage.house.sql('UPDATE documents SET lead_id = $2 WHERE id = $1', [id, risk])
    expect((await stage.act('admin', 'fiches', id, 'adopt', { reason: 'Het labo neemt over.' })).status).toBe(200)
  })
})
