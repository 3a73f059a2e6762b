import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nowhere, openStage, people, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const texts = (answer: { body: unknown }) => JSON.stringify(answer.body)
const personOf = async (who: Who) => {
  const [row] = await stage.house.sql(
    `SELECT u.name, u.email, u.labo_role, u.lock_until, u.login_attempts::int, array_agg(m.partner_id || ':' || m.role ORDER BY m.partner_id) AS memberships
     FROM users u LEFT JOIN users_memberships m ON m._parent_id = u.id WHERE u.id = $1 GROUP BY u.id`,
    [stage.ids[who]],
  )
  return row
}

describe('addresses of people', () => {
  it.each<[Who, Who[]]>([
    ['outsider', ['outsider', 'riskManager', 'both']],
    ['member', ['member', 'manager', 'both', 'twoHats']],
    ['loner', ['loner']],
  ])('of the %s’s own organisation, and no other', async (who, visible) => {
    const { body } = await stage.ask(who, 'GET', '/api/users?limit=100&depth=2')
    const seen = (body.docs as { email: string }[]).map(({ email }) => email)
    expect(seen.sort()).toEqual(visible.map((one) => people[one]).sort())
    for (const other of Object.keys(people) as Who[]) {
      const { status } = await stage.ask(who, 'GET', `/api/users/${stage.ids[other]}`)
      expect(status === 200, other).toBe(visible.includes(other))
    }
  })

  it('are not found by guessing', async () => {
    for (const where of [
      'where[email][like]=reviewer',
      'where[email][equals]=admin@labo.example',
      'where[or][0][email][contains]=labo&where[or][1][name][contains]=Rol rev',
      'where[laboRole][equals]=admin',
    ]) {
      const { status, body } = await stage.ask('outsider', 'GET', `/api/users?${where}`)
      expect(status === 400 || body.totalDocs === 0, where).toBe(true)
    }
    const { body } = await stage.ask('outsider', 'GET', '/api/users/count?where[laboRole][equals]=admin')
    expect(body.totalDocs).toBe(0)
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions', 'loginAttempts'])(
    'nor is %s read or guessed by anybody',
    async (field) => {
      for (const who of ['member', 'reviewer', 'admin'] as const) {
        const all = await stage.ask(who, 'GET', `/api/users?limit=100&select[${field}]=true&showHiddenFields=true`)
        expect(texts(all)).not.toMatch(/"(hash|salt|resetPasswordToken)":"/)
        if (['hash', 'salt', 'resetPasswordToken'].includes(field)) {
          expect((await stage.ask(who, 'GET', `/api/users?where[${field}][exists]=true`)).status).toBe(400)
        }
      }
    },
  )
})

describe('nobody gives themselves a role', () => {
  it.each<[string, object]>([
    ['a role in the labo', { laboRole: 'admin' }],
    ['a partner more', { memberships: [] }],
    ['a role in a list', { laboRole: ['admin'] }],
    ['the collection of another', { collection: 'admins', laboRole: 'reviewer' }],
  ])('%s, on their own account', async (_, change) => {
    const before = await personOf('member')
    const memberships = [{ partner: stage.partners.risk, role: 'manager' }]
    const body = 'memberships' in change ? { memberships } : change
    const { status } = await stage.ask('member', 'PATCH', `/api/users/${stage.ids.member}`, body)
    expect(status).toBeLessThan(500)
    expect(await personOf('member')).toEqual(before)
    expect((await stage.ask('member', 'GET', '/api/globals/settings')).status).toBe(403)
  })

  it('nor on another’s, nor by making people', async () => {
    for (const who of ['member', 'manager', 'outsider', 'reviewer'] as const) {
      for (const other of ['admin', 'reviewer2', 'both'] as const) {
        const before = await personOf(other)
        const change = await stage.ask(who, 'PATCH', `/api/users/${stage.ids[other]}`, {
          name: 'Gekaapt',
          email: 'x@dief.example',
          password: 'Gekaapt-wachtwoord-1',
        })
        expect([403, 404]).toContain(change.status)
        expect([403, 404]).toContain((await stage.ask(who, 'DELETE', `/api/users/${stage.ids[other]}`)).status)
        expect(await personOf(other)).toEqual(before)
      }
      const made = await stage.ask(who, 'POST', '/api/users', {
        email: 'nieuw@dief.example',
        password: 'Gekaapt-wachtwoord-1',
        name: 'Dief',
        laboRole: 'admin',
      })
      expect(made.status).toBe(403)
    }
    expect(
      (
        await stage.ask(null, 'POST', '/api/users/first-register', {
          email: 'x@dief.example',
          password: 'Gekaapt-wachtwoord-1',
        })
      ).status,
    ).toBe(404)
  })

  it('nor in bulk', async () => {
    const before = await personOf('both')
    const { status } = await stage.ask('member', 'PATCH', '/api/users?where[id][exists]=true', {
      name: 'Gekaapt',
      laboRole: 'admin',
    })
    expect(status).toBeLessThan(500)
    expect(await personOf('both')).toEqual(before)
    expect(await personOf('admin')).toMatchObject({ name: 'Rol admin' })
  })

  it('a role that is taken away is gone at the next request', async () => {
    const role = (value: string | null) =>
      stage.house.sql('UPDATE users SET labo_role = $1::enum_users_labo_role WHERE id = $2', [
        value,
        stage.ids.reviewer2,
      ])
    expect((await stage.ask('reviewer2', 'GET', '/api/globals/settings')).status).toBe(200)
    await role(null)
    expect((await stage.ask('reviewer2', 'GET', '/api/globals/settings')).status).toBe(403)
    await role('reviewer')
  })

  it('only an administrator ends a lock-out', async () => {
    await stage.house.sql(
      `UPDATE users SET lock_until = now() + interval '1 hour', login_attempts = 10 WHERE id = $1`,
      [stage.ids.loner],
    )
    const before = await personOf('loner')
    for (const who of ['member', 'manager', 'reviewer'] as const) {
      const { status } = await stage.ask(who, 'POST', '/api/users/unlock', { email: people.loner, password: 'x' })
      expect([401, 403, 404]).toContain(status)
    }
    expect(await personOf('loner')).toEqual(before)
  })
})

describe('what Payload keeps beside the work', () => {
  it('preferences are one’s own', async () => {
    const mine = await stage.ask('admin', 'POST', '/api/payload-preferences/geheim', {
      value: { kanarie: 'kanarie88' },
    })
    expect(mine.status).toBe(200)
    for (const path of [
      '/api/payload-preferences',
      '/api/payload-preferences/geheim',
      '/api/payload-preferences?limit=100',
      '/api/payload-preferences?where[user.value][equals]=' + stage.ids.admin,
    ]) {
      expect(texts(await stage.ask('outsider', 'GET', path))).not.toContain('kanarie88')
    }
    await stage.ask('outsider', 'DELETE', '/api/payload-preferences/geheim')
    expect(texts(await stage.ask('admin', 'GET', '/api/payload-preferences/geheim'))).toContain('kanarie88')
  })

  it.each([
    'payload-jobs',
    'payload-jobs/run',
    'payload-jobs/handle-schedules',
    'payload-locked-documents',
    'payload-migrations',
    'payload-kv',
    'payload-folders',
    'payload-query-presets',
    'graphql',
    'graphql-playground',
    'og',
    'reorder',
  ])('%s is not there', async (path) => {
    for (const who of ['member', 'admin'] as const) {
      for (const method of ['GET', 'POST', 'DELETE', 'PATCH']) {
        expect((await stage.ask(who, method, `/api/${path}`, method === 'GET' ? undefined : {})).status, method).toBe(
          404,
        )
      }
    }
  })

  it('the settings are read by the labo and changed by its administrators', async () => {
    expect((await stage.ask('reviewer', 'GET', '/api/globals/settings')).status).toBe(200)
    for (const who of ['member', 'manager', 'reviewer'] as const) {
      expect(
        (await stage.ask(who, 'POST', '/api/globals/settings', { reviewDays: 1, laboPartner: stage.partners.clz }))
          .status,
      ).toBe(403)
    }
    const [row] = await stage.house.sql('SELECT labo_partner_id AS partner, review_days::int AS days FROM settings')
    expect(row).toEqual({ partner: stage.partners.labo, days: 10 })
  })

  it('words are the labo’s', async () => {
    const id = stage.links.words.theme
    expect((await stage.ask('member', 'PATCH', `/api/terms/${id}`, { labelNl: 'Gekaapt' })).status).toBe(403)
    for (const who of ['member', 'reviewer', 'admin'] as const)
      expect((await stage.ask(who, 'DELETE', `/api/terms/${id}`)).status).toBe(403)
    expect(
      (
        await stage.ask('member', 'POST', '/api/terms', {
          vocabulary: 'theme',
          key: 'nieuw',
          labelNl: 'Nieuw',
          order: 1,
        })
      ).status,
    ).toBe(403)
  })

  it('a member changes no membership of the organisation, not even in a draft', async () => {
    const { status } = await stage.save('partners', stage.partners.clz, {
      active: false,
      joinedOn: '2020-01-01T12:00:00.000Z',
      leftOn: '2020-01-02T12:00:00.000Z',
    })
    expect([200, 422]).toContain(status)
    const { body } = await stage.ask('reviewer', 'GET', `/api/partners/${stage.partners.clz}?draft=true`)
    expect([body.active, body.leftOn ?? null, body.joinedOn ?? null]).toEqual([true, null, null])
  })

  it('an unknown place answers as unknown', async () => {
    for (const path of [`/api/fiches/${nowhere()}`, '/api/nothing', '/api/fiches/geen-nummer']) {
      expect((await stage.ask('member', 'GET', path)).status).toBe(404)
    }
  })
})
