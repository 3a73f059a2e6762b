import { inspect } from 'node:util'

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

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

/** The link of the newest mail to an address, after the queue was worked off. */
const newestLink = async (address: string): Promise<string> => {
  await workOff(stage.house)
  return /\/link\/[\w-]+\/[\w-]{43}/.exec(mail.newestTo(address)?.text ?? '')?.[0] ?? 'no link'
}
const signInLink = async (who: Who): Promise<string> => {
  await stage.ask(null, 'POST', '/api/users/sign-in-link', { email: people[who] })
  return newestLink(people[who])
}
const resetLink = async (who: Who): Promise<string> => {
  await stage.ask(null, 'POST', '/api/users/forgot-password', { email: people[who] })
  return newestLink(people[who])
}
const inviteLink = async (email: string): Promise<string> => {
  await stage.ask('manager', 'POST', '/api/users/invitations', { email, name: 'Collega', partner: stage.partners.clz })
  return newestLink(email)
}
const visit = async (method: 'GET' | 'POST', path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${stage.house.url}${path}`, {
    method,
    redirect: 'manual',
    headers,
    ...(method === 'POST'
      ? { body: new URLSearchParams({ password: 'vier woorden na elkaar', name: 'Collega' }) }
      : {}),
  })
  return { status: answer.status, page: await answer.text(), cookie: answer.headers.get('set-cookie') }
}

describe('the button of a link', () => {
  const foreign: [string, Record<string, string>][] = [
    ['another website, as browsers say it', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour on the same domain', { 'Sec-Fetch-Site': 'same-site' }],
    ['another website, in an old browser', { Origin: 'https://kwaad.example' }],
  ]
  it.each(foreign)('does nothing when pressed by %s', async (_who, headers) => {
    const link = await signInLink('loner')
    const pressed = await visit('POST', link, headers)
    expect([pressed.status, pressed.cookie]).toEqual([403, null])
    expect(pressed.page).toContain('Er is niets veranderd')
    expect((await visit('POST', link)).status).toBe(303)
  })

  it.each([
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
    ['our own page, in an old browser', { Origin: 'null' }],
  ])('works when pressed on %s', async (_who, headers) => {
    expect((await visit('POST', await signInLink('loner'), headers)).status).toBe(303)
  })
})

describe('a link that is somebody’s own', () => {
  it('signs nobody in over somebody else, and works once that person is signed out', async () => {
    const link = await signInLink('member')
    const Cookie = await stage.house.login({ email: people.outsider })
    for (const method of ['GET', 'POST'] as const) {
      const { status, page, cookie } = await visit(method, link, { Cookie })
      expect([status, cookie]).toEqual([403, null])
      expect(page).toContain('voor iemand anders')
      expect(page).not.toContain(people.member)
    }
    expect((await visit('POST', link)).status).toBe(303)
  })

  it('changes no password while somebody else is signed in, and does for its owner', async () => {
    const link = await resetLink('both')
    const Cookie = await stage.house.login({ email: people.outsider })
    expect((await visit('POST', link, { Cookie })).status).toBe(403)
    expect((await visit('POST', link, { Cookie: await stage.house.login({ email: people.both }) })).status).toBe(303)
  })

  it('lets nobody else accept an invitation', async () => {
    const link = await inviteLink('nog-iemand@clz.example')
    const Cookie = await stage.house.login({ email: people.outsider })
    expect((await visit('POST', link, { Cookie })).page).toContain('voor iemand anders')
    expect(await stage.house.sql(`SELECT 1 FROM users WHERE email = 'nog-iemand@clz.example'`)).toEqual([])
  })

  it('is not kept from its owner by a session that ended', async () => {
    const link = await signInLink('member')
    expect((await visit('GET', link, { Cookie: 'payload-token=geen.echt.token' })).status).toBe(200)
  })
})

describe('an invitation to somebody with an account', () => {
  it('signs nobody in, because it works for days', async () => {
    const link = await inviteLink(people.riskManager)
    expect((await visit('POST', link)).cookie).toBeNull()
  })

  it('makes a member manager when asked so, and a manager never member', async () => {
    const roleOf = async (who: Who) =>
      await stage.house.sql('SELECT role::text FROM users_memberships WHERE _parent_id = $1 AND partner_id = $2', [
        stage.ids[who],
        stage.partners.clz,
      ])
    const asked = { name: 'Collega', partner: stage.partners.clz }
    await stage.ask('admin', 'POST', '/api/users/invitations', { ...asked, email: people.member, role: 'manager' })
    await visit('POST', await newestLink(people.member))
    expect(await roleOf('member')).toEqual([{ role: 'manager' }])
    await stage.ask('admin', 'POST', '/api/users/invitations', { ...asked, email: people.member, role: 'member' })
    await visit('POST', await newestLink(people.member))
    expect(await roleOf('member')).toEqual([{ role: 'manager' }])
  })

  it('takes no role in the labo away', async () => {
    const json = { email: people.admin, name: 'Beheerder', laboRole: 'reviewer' }
    await stage.ask('admin', 'POST', '/api/users/invitations', json)
    await visit('POST', await newestLink(people.admin))
    const [row] = await stage.house.sql('SELECT labo_role::text AS role FROM users WHERE id = $1', [stage.ids.admin])
    expect(row).toEqual({ role: 'admin' })
  })
})

describe('nothing of a link', () => {
  it('stands in a log line when its answer fails', async () => {
    const { log } = await import('#src/server/log.ts')
    const link = await signInLink('loner')
    const errors = vi.spyOn(log, 'error')
    await stage.house.sql('ALTER TABLE flow.links RENAME TO links_away')
    const { status, page } = await visit('GET', link)
    await stage.house.sql('ALTER TABLE flow.links_away RENAME TO links')
    const lines = [...errors.mock.calls]
    errors.mockRestore()
    const token = link.split('/').at(-1) ?? 'none'
    expect([status, lines.length]).toEqual([500, 1])
    expect(inspect(lines, { depth: 10 })).not.toContain(token)
    expect(page).not.toContain(token)
  })
})
