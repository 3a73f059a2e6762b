import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { openStage, people, type Stage } from '#tests/support/cast-stage.ts'
import { workOff } from '#tests/support/jobs.ts'
import { type MailServer, openMailServer } from '#tests/support/mail-server.ts'

let stage: Stage
let mail: MailServer

beforeAll(async () => {
  mail = await openMailServer()
  stage = await openStage({ SMTP_URL: mail.url })
})
afterAll(async () => {
  await stage.house.close()
  await mail.close()
})
beforeEach(() => stage.house.sql('DELETE FROM jobs.job'))
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
})

const password = 'vier woorden na elkaar'
const post = (path: string, json: object) => stage.ask(null, 'POST', path, json)
const linkIn = (text: string | undefined): string => /\/link\/[\w-]+\/[\w-]{43}/.exec(text ?? '')?.[0] ?? 'no link'
/** The link of the newest mail to somebody, after the queue was worked off. */
const linkTo = async (address: string, words = ''): Promise<string> => {
  await workOff(stage.house)
  return linkIn(mail.newestTo(address, words)?.text)
}
const open = async (path: string) => {
  const answer = await fetch(`${stage.house.url}${path}`, { redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, page: await answer.text() }
}
const press = async (path: string, form: Record<string, string> = {}) => {
  const answer = await fetch(`${stage.house.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { status: answer.status, to: answer.headers.get('location'), cookie, page: await answer.text() }
}
const whoIs = async (cookie: string): Promise<string | null> => {
  const answer = await fetch(`${stage.house.url}/api/users/me`, {
    headers: { Cookie: cookie, Origin: stage.house.url },
  })
  const { user } = (await answer.json()) as { user: { email: string } | null }
  return user?.email ?? null
}
const later = async (ms: number) => {
  const { clock } = await import('#src/server/clock.ts')
  const moment = new Date(Date.now() + ms)
  clock.set(() => moment)
}

describe('a link by mail to sign in', () => {
  it('signs in whoever has the mail, once', async () => {
    expect((await post('/api/users/sign-in-link', { email: people.member })).status).toBe(200)
    const link = await linkTo(people.member, 'in te loggen')
    const shown = await open(link)
    expect([shown.status, shown.page.includes('Inloggen')]).toEqual([200, true])
    await open(link)
    const { status, to, cookie } = await press(link)
    expect([status, to]).toEqual([303, '/admin'])
    expect(await whoIs(cookie)).toBe(people.member)
    const twice = await press(link)
    expect([twice.status, twice.cookie]).toEqual([410, ''])
    expect(twice.page).toContain('al gebruikt')
  })

  it('is told to no cache, no search engine and no other website, and holds nothing that runs', async () => {
    await post('/api/users/sign-in-link', { email: people.reviewer })
    const { headers } = await open(await linkTo(people.reviewer, 'in te loggen'))
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*form-action 'self'/)
  })

  it('works a quarter of an hour, and only the newest one', async () => {
    await post('/api/users/sign-in-link', { email: people.manager })
    const first = await linkTo(people.manager, 'in te loggen')
    await stage.house.sql('DELETE FROM jobs.job')
    await post('/api/users/sign-in-link', { email: people.manager })
    const second = await linkTo(people.manager, 'in te loggen')
    expect(second).not.toBe(first)
    expect((await press(first)).page).toContain('ingetrokken')
    await later(16 * 60_000)
    const late = await press(second)
    expect([late.status, late.cookie]).toEqual([410, ''])
    expect(late.page).toContain('te oud')
  })

  it('is not kept: nobody who reads the database can use it', async () => {
    await post('/api/users/sign-in-link', { email: people.outsider })
    const token = (await linkTo(people.outsider, 'in te loggen')).split('/').at(-1) ?? ''
    const tables = await stage.house.sql<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_schema IN ('public', 'flow', 'jobs', 'sites') AND table_type = 'BASE TABLE'`,
    )
    for (const { name } of tables) {
      const found = await stage.house.sql(`SELECT 1 FROM ${name} t WHERE position($1 in t::text) > 0`, [token])
      expect(found, name).toEqual([])
    }
  })

  it.each(['nonsense', 'a'.repeat(43), '%00', '../../etc/passwd'])(
    'that is made up (%s) says so kindly',
    async (token) => {
      const { status, cookie } = await press(`/link/sign-in/${encodeURIComponent(token)}`)
      expect([404, 400]).toContain(status)
      expect(cookie).toBe('')
    },
  )

  it('does nothing as a link of another kind', async () => {
    await post('/api/users/sign-in-link', { email: people.member })
    const token = (await linkTo(people.member, 'in te loggen')).split('/').at(-1) ?? ''
    for (const purpose of ['reset', 'invite', 'confirm-fresh', 'constructor', 'preview']) {
      expect((await press(`/link/${purpose}/${token}`, { password })).status, purpose).toBe(404)
    }
  })
})

describe('a forgotten password', () => {
  it('is replaced from a mail; every session ends, the owner is told, and the link is spent', async () => {
    const old = await stage.house.login(people.both)
    expect(await whoIs(old)).toBe(people.both)
    await post('/api/users/forgot-password', { email: people.both.toUpperCase() })
    const link = await linkTo(people.both, 'nieuw wachtwoord')
    const weak = await press(link, { password: 'kort' })
    expect([weak.status, weak.cookie]).toEqual([422, ''])
    expect(weak.page).toContain('minstens 12 tekens')
    const { status, cookie } = await press(link, { password })
    expect(status).toBe(303)
    expect(await whoIs(cookie)).toBe(people.both)
    expect(await whoIs(old)).toBeNull()
    expect((await post('/api/users/login', { email: people.both, password })).status).toBe(200)
    await workOff(stage.house)
    expect(mail.newestTo(people.both, 'wachtwoord is veranderd')).toBeDefined()
    expect((await press(link, { password: 'nog eens vier woorden' })).page).toContain('al gebruikt')
  })

  it('leaves no readable token in Payload’s own columns, and Payload’s own door is shut', async () => {
    await post('/api/users/forgot-password', { email: people.member })
    await workOff(stage.house)
    expect(await stage.house.sql('SELECT 1 FROM users WHERE reset_password_token IS NOT NULL')).toEqual([])
    expect((await post('/api/users/reset-password', { token: 'x', password })).status).toBe(404)
  })
})

describe('whether somebody has an account', () => {
  const unknown = 'niemand@nergens.example'
  const bare = ({ status, body, headers }: Awaited<ReturnType<typeof post>>) => ({
    status,
    body,
    headers: [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
  })

  it.each(['sign-in-link', 'forgot-password'])(
    'is not told by %s: the same answer, and the same one thing done',
    async (door) => {
      const known = bare(await post(`/api/users/${door}`, { email: people.reviewer2 }))
      const other = bare(await post(`/api/users/${door}`, { email: unknown }))
      expect(other).toEqual(known)
      const jobs = await stage.house.sql<{ data: object }>(`SELECT data FROM jobs.job WHERE state = 'created'`)
      expect(jobs).toHaveLength(2)
      await workOff(stage.house)
      expect(mail.newestTo(unknown)).toBeUndefined()
    },
  )

  it('is not told by signing in: the same answer for an unknown address, a wrong password and a locked account', async () => {
    const wrong = bare(await post('/api/users/login', { email: people.reviewer2, password: 'niet-het-wachtwoord' }))
    const absent = bare(await post('/api/users/login', { email: unknown, password: 'niet-het-wachtwoord' }))
    await stage.house.sql(`UPDATE users SET lock_until = now() + interval '5 minutes' WHERE email = $1`, [
      people.reviewer2,
    ])
    const locked = bare(await post('/api/users/login', { email: people.reviewer2, password: 'niet-het-wachtwoord' }))
    await stage.house.sql('UPDATE users SET lock_until = NULL, login_attempts = 0 WHERE email = $1', [people.reviewer2])
    expect(wrong.status).toBe(401)
    expect(absent).toEqual(wrong)
    expect(locked).toEqual(wrong)
  })

  it('costs as much: a password is hashed for an unknown address too', async () => {
    const used = async (email: string) => {
      const before = process.cpuUsage()
      await post('/api/users/login', { email, password: 'niet-het-wachtwoord' })
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    const known = await used(people.reviewer)
    expect(await used('ook-niemand@nergens.example')).toBeGreaterThan(known / 3)
  })
})

describe('an invitation', () => {
  const invite = (who: Parameters<Stage['ask']>[0], json: object) =>
    stage.ask(who, 'POST', '/api/users/invitations', json)
  const clz = () => stage.partners.clz

  it('by a manager makes an account that writes for that organisation, and signs it in', async () => {
    const email = 'nieuw@clz.example'
    const { status, body } = await invite('manager', { email, name: 'Nieuwe collega', partner: clz(), role: 'member' })
    expect(status).toBe(201)
    expect(body.invitation).toMatchObject({ email, partner: clz(), role: 'member' })
    const link = await linkTo(email, 'Uitnodiging')
    expect((await open(link)).page).toContain('Centrum voor Leerzorg')
    const faulty = await press(link, { name: '', password: 'kort' })
    expect(faulty.status).toBe(422)
    expect(faulty.page).toContain('Schrijf je naam')
    const { status: done, cookie } = await press(link, {
      name: 'Nieuwe collega',
      password,
      laboRole: 'admin',
      role: 'manager',
    })
    expect(done).toBe(303)
    expect(await whoIs(cookie)).toBe(email)
    const [user] = await stage.house.sql(
      `SELECT u.labo_role, m.role::text, m.partner_id FROM users u JOIN users_memberships m ON m._parent_id = u.id WHERE u.email = $1`,
      [email],
    )
    expect(user).toEqual({ labo_role: null, role: 'member', partner_id: clz() })
    expect((await press(link, { name: 'Nog iemand', password })).page).toContain('al gebruikt')
  })

  it('accepted twice at the same moment makes one account', async () => {
    const email = 'dubbel@clz.example'
    await invite('manager', { email, name: 'Dubbel', partner: clz() })
    const link = await linkTo(email, 'Uitnodiging')
    const both = await Promise.all([1, 2, 3].map(() => press(link, { name: 'Dubbel', password })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410, 410])
    expect(await stage.house.sql('SELECT 1 FROM users WHERE email = $1', [email])).toHaveLength(1)
  })

  it('to somebody who has an account adds the organisation, and tells whoever invites nothing', async () => {
    const known = await invite('admin', { email: people.outsider, name: 'Iemand', partner: clz(), role: 'member' })
    const unknown = await invite('admin', {
      email: 'iemand@anders.example',
      name: 'Iemand',
      partner: clz(),
      role: 'member',
    })
    const plain = (answer: typeof known) => ({
      ...(answer.body.invitation as object),
      id: '',
      email: '',
      invitedAt: '',
      expiresAt: '',
    })
    expect([known.status, plain(known)]).toEqual([unknown.status, plain(unknown)])
    const link = await linkTo(people.outsider, 'Uitnodiging')
    expect((await open(link)).page).toContain('al een account')
    const { cookie, page } = await press(link)
    expect([cookie, page.includes('Log in zoals je gewoon bent')]).toEqual(['', true])
    const of = await stage.house.sql<{ partner: string }>(
      'SELECT partner_id AS partner FROM users_memberships WHERE _parent_id = $1',
      [stage.ids.outsider],
    )
    expect(of.map(({ partner }) => partner).sort()).toEqual([stage.partners.risk, clz()].sort())
    await stage.house.sql('DELETE FROM users_memberships WHERE _parent_id = $1 AND partner_id = $2', [
      stage.ids.outsider,
      clz(),
    ])
  })

  it('runs out after seven days, is sent anew with a new link, and can be taken back', async () => {
    const email = 'laat@clz.example'
    const { body } = await invite('manager', { email, name: 'Laat', partner: clz() })
    const { id } = body.invitation as { id: string }
    const first = await linkTo(email, 'Uitnodiging')
    await later(7.1 * 86_400_000)
    expect((await press(first, { name: 'Laat', password })).page).toContain('te oud')
    expect((await stage.ask('manager', 'POST', `/api/users/invitations/${id}/resend`, {})).status).toBe(200)
    const second = await linkTo(email, 'Uitnodiging')
    expect((await press(first, { name: 'Laat', password })).status).toBe(410)
    const listed = await stage.ask('manager', 'GET', `/api/users/invitations/${clz()}`)
    expect((listed.body.invitations as { id: string }[]).map((one) => one.id)).toContain(id)
    expect((await stage.ask('manager', 'POST', `/api/users/invitations/${id}/revoke`, {})).status).toBe(200)
    expect((await press(second, { name: 'Laat', password })).page).toContain('ingetrokken')
    expect(await stage.house.sql('SELECT 1 FROM users WHERE email = $1', [email])).toEqual([])
    expect((await stage.ask('manager', 'POST', `/api/users/invitations/${id}/resend`, {})).status).toBe(422)
  })

  it('does nothing once whoever made it may not invite any more', async () => {
    const email = 'wees@clz.example'
    await invite('manager', { email, name: 'Wees', partner: clz() })
    const link = await linkTo(email, 'Uitnodiging')
    await stage.house.sql(`UPDATE users_memberships SET role = 'member' WHERE _parent_id = $1`, [stage.ids.manager])
    const refused = await press(link, { name: 'Wees', password })
    await stage.house.sql(`UPDATE users_memberships SET role = 'manager' WHERE _parent_id = $1`, [stage.ids.manager])
    expect([refused.status, refused.cookie]).toEqual([410, ''])
    expect(await stage.house.sql('SELECT 1 FROM users WHERE email = $1', [email])).toEqual([])
  })

  it('is refused to whoever may not', async () => {
    const one = { email: 'x@clz.example', name: 'X' }
    expect((await invite(null, { ...one, partner: clz() })).status).toBe(401)
    expect((await invite('member', { ...one, partner: clz() })).status).toBe(403)
    expect((await invite('outsider', { ...one, partner: clz() })).status).toBe(404)
    expect((await invite('manager', { ...one, partner: stage.partners.risk })).status).toBe(404)
    expect((await invite('manager', { ...one, laboRole: 'reviewer' })).status).toBe(403)
    expect((await invite('reviewer', { ...one, laboRole: 'admin' })).status).toBe(403)
    expect((await stage.ask('outsider', 'GET', `/api/users/invitations/${clz()}`)).status).toBe(404)
    expect((await stage.ask('manager', 'GET', '/api/users/invitations/labo')).status).toBe(403)
  })

  it.each([
    ['an unknown key', { admin: true }],
    ['both an organisation and the labo', { laboRole: 'reviewer' }],
    ['no address', { email: 'geen adres' }],
    ['an empty name', { name: '  ' }],
    ['a name over two lines', { name: 'Een\nBcc: twee' }],
    ['a role that does not exist', { role: 'owner' }],
  ])('with %s is refused by name', async (_what, change) => {
    const asked = { email: 'x@clz.example', name: 'X', partner: clz(), role: 'member', ...change }
    expect((await invite('admin', asked)).status).toBe(422)
    expect(await stage.house.sql(`SELECT 1 FROM flow.invitations WHERE email = 'x@clz.example'`)).toEqual([])
  })
})

describe('the people of an organisation', () => {
  const change = (who: Parameters<Stage['ask']>[0], id: string, json: object) =>
    stage.ask(who, 'POST', `/api/users/${id}/membership`, json)
  const join = async (email: string): Promise<string> => {
    const { createLocalReq } = await import('payload')
    const { payload } = stage.house
    const { id } = await payload.create({
      collection: 'users',
      data: { email, name: 'Collega', password, memberships: [{ partner: stage.partners.clz, role: 'member' }] },
      overrideAccess: true,
      req: await createLocalReq({}, payload),
    })
    return id
  }

  it('become manager and member again by its manager', async () => {
    const id = await join('wissel@clz.example')
    const up = await change('manager', id, { partner: stage.partners.clz, role: 'manager' })
    expect([up.status, up.body.member]).toEqual([200, { id, name: 'Collega', role: 'manager' }])
    expect((await change('manager', id, { partner: stage.partners.clz, role: 'member' })).status).toBe(200)
  })

  it('who leave are signed out at once, and their name stays in the history', async () => {
    const id = await join('weg@clz.example')
    const cookie = await stage.house.login({ email: 'weg@clz.example', password })
    expect(await whoIs(cookie)).toBe('weg@clz.example')
    expect((await change('manager', id, { partner: stage.partners.clz, role: null })).status).toBe(200)
    expect(await whoIs(cookie)).toBeNull()
    expect(await stage.house.sql('SELECT name FROM users WHERE id = $1', [id])).toEqual([{ name: 'Collega' }])
  })

  it('keep a manager, unless the labo says otherwise', async () => {
    const refused = await change('manager', stage.ids.manager, { partner: stage.partners.clz, role: null })
    expect([refused.status, (refused.body.errors as { code: string }[])[0]?.code]).toEqual([422, 'last-manager'])
  })

  it('are no business of members, other organisations and nobody', async () => {
    const id = await join('blijft@clz.example')
    const json = { partner: stage.partners.clz, role: null }
    expect((await change(null, id, json)).status).toBe(401)
    expect((await change('member', id, json)).status).toBe(403)
    expect((await change('outsider', id, json)).status).toBe(404)
    expect((await change('manager', stage.ids.outsider, json)).status).toBe(404)
    expect((await change('manager', stage.ids.outsider, { partner: stage.partners.risk, role: null })).status).toBe(404)
    expect((await change('manager', id, { partner: stage.partners.clz, role: 'admin' })).status).toBe(422)
    const own = await stage.ask('member', 'PATCH', `/api/users/${stage.ids.member}`, {
      memberships: [],
      laboRole: 'admin',
    })
    expect(own.status).toBeLessThan(500)
    expect(await stage.house.sql('SELECT 1 FROM users_memberships WHERE _parent_id = $1', [id])).toHaveLength(1)
  })

  it('choose a good password wherever they choose it', async () => {
    const weak = await stage.ask('member', 'PATCH', `/api/users/${stage.ids.member}`, { password: 'welkom123456' })
    expect(weak.status).toBe(422)
    expect(JSON.stringify(weak.body)).toContain('raden')
  })
})
