import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { demoPassword } from '#seed/cast.ts'
import { openStage, people, type Stage, type Who } from '#tests/support/cast-stage.ts'
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

const fresh = 'vier woorden na elkaar'
const change = (who: Who, of: Who, json: object) => stage.ask(who, 'PATCH', `/api/users/${stage.ids[of]}`, json)
const signIn = (email: string, password: string) =>
  stage.ask(null, 'POST', '/api/users/login', { email, password }).then(({ status }) => status)
const said = ({ status, body }: { status: number; body: unknown }) =>
  status === 422 && JSON.stringify(body).includes('currentPassword') ? JSON.stringify(body) : `status ${status}`

describe('a password', () => {
  it('is not changed by who found a computer signed in', async () => {
    const silent = await change('member', 'member', { password: fresh })
    expect(said(silent)).toContain('Vul ook je huidige wachtwoord in')
    const guessed = await change('member', 'member', { password: fresh, currentPassword: 'Niet-het-wachtwoord-1' })
    expect(said(guessed)).toContain('Dit is niet je huidige wachtwoord')
    for (const currentPassword of ['', ' ', null, true, {}, ['x']]) {
      expect((await change('member', 'member', { password: fresh, currentPassword })).status).toBe(422)
    }
    expect(await signIn(people.member, demoPassword)).toBe(200)
    await workOff(stage.house)
    expect(mail.newestTo(people.member, 'veranderd')).toBeUndefined()
  })

  it('is changed by who knows it; the other sessions end, older links stop and its owner is told', async () => {
    const first = await stage.ask(null, 'POST', '/api/users/login', { email: people.both, password: demoPassword })
    const elsewhere = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    await stage.ask(null, 'POST', '/api/users/sign-in-link', { email: people.both })
    await workOff(stage.house)
    const link = /\/link\/sign-in\/[\w-]{43}/.exec(mail.newestTo(people.both)?.text ?? '')?.[0] ?? 'no link'
    const { status, body } = await change('both', 'both', { password: fresh, currentPassword: demoPassword })
    expect([status, JSON.stringify(body).includes(demoPassword)]).toEqual([200, false])
    expect(await signIn(people.both, fresh)).toBe(200)
    expect(await signIn(people.both, demoPassword)).toBe(401)
    const kept = await fetch(`${stage.house.url}/api/users/me`, {
      headers: { Cookie: elsewhere, Origin: stage.house.url },
    })
    expect(((await kept.json()) as { user: unknown }).user).toBeNull()
    const late = await fetch(`${stage.house.url}${link}`, { method: 'POST', redirect: 'manual' })
    expect(late.status).toBe(410)
    await workOff(stage.house)
    expect(mail.newestTo(people.both, 'wachtwoord is veranderd')).toBeDefined()
  })

  it('of somebody else is changed by an administrator who knows their own', async () => {
    expect((await change('admin', 'loner', { password: fresh })).status).toBe(422)
    expect((await change('admin', 'loner', { password: fresh, currentPassword: fresh })).status).toBe(422)
    expect((await change('admin', 'loner', { password: fresh, currentPassword: demoPassword })).status).toBe(200)
    expect(await signIn(people.loner, fresh)).toBe(200)
    await workOff(stage.house)
    expect(mail.newestTo(people.loner, 'wachtwoord is veranderd')).toBeDefined()
  })

  it('is asked for nothing else', async () => {
    expect((await change('manager', 'manager', { name: 'Rol manager', email: people.manager })).status).toBe(200)
  })

  it('is not kept, not read and not searched for under the name by which it is asked', async () => {
    const { body } = await stage.ask('admin', 'GET', '/api/users?limit=100')
    expect(JSON.stringify(body)).not.toContain(demoPassword)
    const { status } = await stage.ask('admin', 'GET', '/api/users?where[currentPassword][exists]=true')
    expect(status).toBe(400)
    expect((await stage.ask('admin', 'GET', '/api/users?sort=currentPassword')).status).toBeLessThan(500)
  })
})

describe('a mail address', () => {
  it('asks for the password, and the address before is told', async () => {
    const moved = 'verhuisd@labo.example'
    expect((await change('reviewer2', 'reviewer2', { email: moved })).status).toBe(422)
    const { status } = await change('reviewer2', 'reviewer2', { email: moved, currentPassword: demoPassword })
    expect(status).toBe(200)
    await workOff(stage.house)
    expect(mail.newestTo(people.reviewer2, 'mailadres is veranderd')?.text).not.toContain(moved)
    expect(await signIn(moved, demoPassword)).toBe(200)
  })

  it('of another account is not taken', async () => {
    const json = { email: people.admin.toUpperCase(), currentPassword: demoPassword }
    expect((await change('outsider', 'outsider', json)).status).toBeGreaterThanOrEqual(400)
    expect(await stage.house.sql('SELECT 1 FROM users WHERE lower(email) = $1', [people.admin])).toHaveLength(1)
  })
})

describe('what the server keeps of an account', () => {
  it.each<[string, unknown]>([
    ['hash', 'pbkdf2-sha256-v1:00'],
    ['salt', '00'],
    ['resetPasswordToken', 'een-token'],
    ['resetPasswordExpiration', '2030-01-01T00:00:00.000Z'],
    ['loginAttempts', 0],
    ['lockUntil', '2030-01-01T00:00:00.000Z'],
    ['sessions', []],
    ['_verified', true],
    ['apiKey', 'een-sleutel'],
  ])('%s is written by nobody, on their own account or another', async (field, value) => {
    const kept = async () =>
      await stage.house.sql(
        `SELECT id, hash, salt, reset_password_token, reset_password_expiration, login_attempts, lock_until,
           (SELECT count(*)::int FROM users_sessions s WHERE s._parent_id = u.id) AS sessions FROM users u ORDER BY id`,
      )
    for (const who of ['manager', 'admin'] as const) await change(who, who, { name: `Rol ${who}` })
    const before = await kept()
    for (const [who, of] of [
      ['manager', 'manager'],
      ['admin', 'admin'],
      ['admin', 'manager'],
    ] as const) {
      expect((await change(who, of, { [field]: value })).status).toBeLessThan(500)
    }
    expect(await kept()).toEqual(before)
  })
})
