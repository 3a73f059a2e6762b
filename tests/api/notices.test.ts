import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Who } from '#tests/support/cast-stage.ts'
import { openStage, type Stage } from '#tests/support/cast-stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

type Told = { who: Who | undefined; key: string; pace: string; mails: number }

/** Who was told what about a document, by the names of the cast. */
const toldAbout = async (id: string): Promise<Told[]> => {
  const rows = await stage.house.sql<{ person: string; key: string; pace: string; mails: number }>(
    `SELECT n.person, n.key, n.pace, (SELECT count(*)::int FROM jobs.job j WHERE j.name = 'mail' AND j.data->>'notice' = n.id::text) AS mails
     FROM flow.notices n WHERE n.document_id = $1 ORDER BY n.at, n.id`,
    [id],
  )
  const names = Object.entries(stage.ids) as [Who, string][]
  return rows.map(({ person, ...rest }) => ({ who: names.find(([, of]) => of === person)?.[0], ...rest }))
}

describe('an action', () => {
  it('tells whom it concerns, in its own transaction, and asks for a mail when it is a decision', async () => {
    const id = await stage.write('fiches', 'gehoord')
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Nieuw.' })
    const atSubmit = await toldAbout(id)
    expect(atSubmit).toContainEqual({ who: 'member', key: 'receipt', pace: 'now', mails: 1 })
    expect(atSubmit).toContainEqual({ who: 'manager', key: 'submit', pace: 'inApp', mails: 0 })
    expect(atSubmit).toContainEqual({ who: 'reviewer', key: 'submit', pace: 'inApp', mails: 0 })
    expect(atSubmit.map(({ who }) => who)).not.toContain('outsider')
    expect(atSubmit.map(({ who }) => who)).not.toContain('loner')
  })

  it('that is refused tells nobody', async () => {
    const id = await stage.write('fiches', 'geweigerd')
    const { status } = await stage.act('outsider', 'fiches', id, 'submit')
    expect(status).toBe(404)
    const refused = await stage.act('member', 'fiches', id, 'publish')
    expect(refused.status).toBe(403)
    expect(await toldAbout(id)).toEqual([])
  })
})

describe('a notice that cannot be written', () => {
  it('undoes the action that it was about', async () => {
    const id = await stage.write('fiches', 'alles of niets')
    await stage.house.sql(`ALTER TABLE flow.notices ADD CONSTRAINT no_discards CHECK (key <> 'discard') NOT VALID`)
    try {
      const { status } = await stage.act('member', 'fiches', id, 'discard', { confirm: true })
      expect(status).toBe(500)
    } finally {
      await stage.house.sql('ALTER TABLE flow.notices DROP CONSTRAINT no_discards')
    }
    const [left] = await stage.house.sql<{ state: string; events: number }>(
      `SELECT edition_state AS state, (SELECT count(*)::int FROM events WHERE document_id = $1 AND key = 'discard') AS events
       FROM documents WHERE id = $1`,
      [id],
    )
    expect(left).toEqual({ state: 'draft', events: 0 })
    expect(await toldAbout(id)).toEqual([])
  })
})

describe('the list of what one was told', () => {
  const listOf = async (who: Who) => {
    const { body } = await stage.ask(who, 'GET', '/api/users/notices?limit=100')
    return body as { unread: number; notices: { id: string; isRead: boolean; document: { id: string } | null }[] }
  }

  it('is one’s own, counts what is unread, and is read piece by piece or whole', async () => {
    const id = await stage.write('fiches', 'in de lijst')
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Nieuw.' })
    const before = await listOf('manager')
    const notice = before.notices.find(({ document }) => document?.id === id)
    expect(notice?.isRead).toBe(false)
    const stranger = await stage.ask('outsider', 'POST', '/api/users/notices/read', { ids: [notice?.id] })
    expect(stranger.status).toBe(200)
    expect((await listOf('manager')).unread).toBe(before.unread)
    await stage.ask('manager', 'POST', '/api/users/notices/read', { ids: [notice?.id] })
    expect((await listOf('manager')).unread).toBe(before.unread - 1)
    const { body } = await stage.ask('manager', 'POST', '/api/users/notices/read', { all: true })
    expect(body).toEqual({ unread: 0 })
  })

  it('is nobody’s without an account, and takes nothing it does not know', async () => {
    expect((await stage.ask(null, 'GET', '/api/users/notices')).status).toBe(401)
    expect((await stage.ask(null, 'POST', '/api/users/notices/read', { all: true })).status).toBe(401)
    expect((await stage.ask('manager', 'POST', '/api/users/notices/read', { all: true, person: 'x' })).status).toBe(422)
  })

  it('no longer shows what one may no longer see', async () => {
    const id = await stage.write('fiches', 'niet meer van ons')
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Nieuw.' })
    expect((await listOf('manager')).notices.some(({ document }) => document?.id === id)).toBe(true)
    await stage.house.sql(`UPDATE documents SET lead_id = $2 WHERE id = $1`, [id, stage.partners.risk])
    expect((await listOf('manager')).notices.some(({ document }) => document?.id === id)).toBe(false)
  })
})

describe('how often one gets mail', () => {
  it('is one’s own choice, and counts for what comes after it', async () => {
    const choose = (who: Who, noticePace: string) =>
      stage.ask(who, 'PATCH', `/api/users/${stage.ids.manager}`, { noticePace })
    expect((await choose('member', 'now')).status).toBeGreaterThanOrEqual(403)
    expect((await choose('manager', 'weekly')).status).toBe(200)
    const id = await stage.write('fiches', 'hoe vaak')
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    expect(await toldAbout(id)).toContainEqual({ who: 'manager', key: 'discard', pace: 'weekly', mails: 0 })
    expect((await choose('manager', 'now')).status).toBe(200)
    await stage.mustAct('member', 'fiches', id, 'reopen')
    expect(await toldAbout(id)).toContainEqual({ who: 'manager', key: 'reopen', pace: 'now', mails: 1 })
  })
})
