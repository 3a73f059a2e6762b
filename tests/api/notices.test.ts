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
