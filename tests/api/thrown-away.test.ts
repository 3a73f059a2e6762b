import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openStage, type Stage } from '#tests/support/cast-stage.ts'
import { workplaceOf } from '#tests/support/jobs.ts'
import { brokenRecords } from '#tests/support/whole-record.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const later = (days: number) => new Date(Date.now() + days * 86_400_000)
const sweepAt = async (moment: Date) => {
  const { sweep } = await import('#src/server/jobs/sweep.ts')
  return sweep(workplaceOf(stage.house), moment)
}
const keysOf = async (id: string) =>
  (await stage.house.sql<{ key: string }>('SELECT key FROM events WHERE document_id = $1 ORDER BY number', [id])).map(
    ({ key }) => key,
  )

describe('a text that was discarded and never online', () => {
  it('can be reopened for sixty days and is then thrown away for good, but for the record of what happened', async () => {
    const id = await stage.write('fiches', 'Weg ermee')
    await stage.mustAct('member', 'fiches', id, 'comment', { kind: 'question', text: 'Een geheime vraag' })
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    await sweepAt(later(59))
    expect((await stage.ask('member', 'GET', `/api/fiches/${id}?draft=true`)).status).toBe(200)
    await sweepAt(later(61))
    await sweepAt(later(62))
    expect((await stage.ask('member', 'GET', `/api/fiches/${id}?draft=true`)).status).toBe(404)
    const left = await stage.house.sql(
      `SELECT 1 FROM fiches WHERE id = $1 UNION ALL SELECT 1 FROM _fiches_v WHERE parent_id = $1
       UNION ALL SELECT 1 FROM comments WHERE document_id = $1 UNION ALL SELECT 1 FROM editions WHERE document_id = $1 AND content IS NOT NULL`,
      [id],
    )
    expect(left).toEqual([])
    expect(await keysOf(id)).toEqual(['start', 'save', 'comment', 'discard'])
    // There is nothing left to reopen, and nothing to look at.
    expect((await stage.act('reviewer', 'fiches', id, 'reopen')).status).toBe(404)
    for (const what of ['actions', 'timeline']) {
      expect((await stage.ask('member', 'GET', `/api/fiches/${id}/${what}`)).status, what).toBe(404)
    }
  })

  it.each(['projects', 'leerlabos', 'contacts', 'labo'] as const)('is thrown away in %s too', async (kind) => {
    const id = await stage.write(kind, 'Vergeten')
    await stage.mustAct(kind === 'labo' ? 'admin' : 'member', kind, id, 'discard', { confirm: true })
    await sweepAt(later(61))
    expect((await stage.ask('admin', 'GET', `/api/${kind}/${id}?draft=true`)).status).toBe(404)
  })

  it('is kept while another text names it', async () => {
    const contact = await stage.write('contacts', 'Genoemd')
    const fiche = await stage.write('fiches', 'Noemt iemand', 'member', { contacts: [contact] })
    await stage.mustAct('member', 'contacts', contact, 'discard', { confirm: true })
    await sweepAt(later(61))
    expect((await stage.ask('member', 'GET', `/api/contacts/${contact}?draft=true`)).status).toBe(200)
    // Taken out of the draft, but still in what lies with the labo.
    await stage.mustAct('member', 'fiches', fiche, 'submit', { changeNote: 'Klaar.' })
    await sweepAt(later(61))
    expect((await stage.ask('member', 'GET', `/api/contacts/${contact}?draft=true`)).status).toBe(200)
    await stage.mustAct('member', 'fiches', fiche, 'withdrawSubmission', {})
    expect((await stage.save('fiches', fiche, { contacts: [] })).status).toBe(200)
    await sweepAt(later(61))
    expect((await stage.ask('member', 'GET', `/api/contacts/${contact}?draft=true`)).status).toBe(404)
  })

  it('stays when it is the page of an organisation: people belong to it', async () => {
    await stage.write('partners', 'Onze organisatie')
    await stage.mustAct('member', 'partners', stage.partners.clz, 'discard', { confirm: true })
    await sweepAt(later(90))
    expect((await stage.ask('member', 'GET', `/api/partners/${stage.partners.clz}?draft=true`)).status).toBe(200)
    await stage.mustAct('member', 'partners', stage.partners.clz, 'reopen')
  })

  it('is left alone when it was reopened meanwhile, and so is what was ever online', async () => {
    const reopened = await stage.write('fiches', 'Heropend')
    await stage.mustAct('member', 'fiches', reopened, 'discard', { confirm: true })
    await stage.mustAct('member', 'fiches', reopened, 'reopen')
    const live = await stage.write('fiches', 'Online')
    await stage.publish('fiches', live)
    await stage.save('fiches', live, { title: 'Toch maar niet' })
    await stage.mustAct('member', 'fiches', live, 'discard', { confirm: true })
    await sweepAt(later(90))
    for (const id of [reopened, live]) {
      expect((await stage.ask('member', 'GET', `/api/fiches/${id}?draft=true`)).status, id).toBe(200)
    }
  })
})

it('leaves a record that is whole', async () => {
  expect(await brokenRecords(stage.house)).toEqual([])
})
