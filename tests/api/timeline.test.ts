import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { Timeline } from '#src/review/timeline/shape.ts'
import { eventfulLife, liveEventfully } from '#tests/support/eventful-life.ts'
import { nowhere, openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const read = (who: Who | null, id: string, query = '', kind = 'fiches') =>
  stage.ask(who, 'GET', `/api/${kind}/${id}/timeline${query}`)

const story = async (id: string, query = ''): Promise<Timeline> => {
  const { status, body } = await read('member', id, query)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as Timeline
}

const told = async (id: string): Promise<string[]> =>
  (await story(id, '?limit=100')).entries.map(({ sentence }) => sentence.nl)

const saves = async (id: string, who: Who, times: number) => {
  for (let time = 0; time < times; time += 1) {
    const { status } = await stage.save('fiches', id, { summary: `Beter, ${who} ${time}.` }, who)
    expect(status).toBe(200)
  }
}

/** Events as the product could have written them, straight into the table. */
const addEvents = (id: string, count: number) =>
  stage.house.sql(
    `INSERT INTO events (id, document_id, number, edition, at, actor, key, parameters, hash)
     SELECT gen_random_uuid(), $1, last.number + n, 1, now(), CASE WHEN n % 2 = 0 THEN $2 ELSE $3 END, 'claim', '{}', 'x'
     FROM generate_series(1, $4::int) AS n, (SELECT max(number) AS number FROM events WHERE document_id = $1) AS last`,
    [id, stage.ids.reviewer, stage.ids.reviewer2, count],
  )

const statements = async (work: () => Promise<unknown>): Promise<number> => {
  const counted = vi.spyOn(Client.prototype, 'query')
  try {
    await work()
    // The delivery looks at its head every 400 ms, whatever is asked.
    return counted.mock.calls.filter(([asked]) => !JSON.stringify(asked).includes('from delivery.head')).length
  } finally {
    counted.mockRestore()
  }
}

describe('what a document’s story tells', () => {
  it('reads from the newest back to the first word', async () => {
    const id = await stage.write('fiches', 'Verhaal')
    await saves(id, 'member', 2)
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Eerste versie.' })
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    const must = (text: string) => ({ kind: 'must', reasonCode: 'duidelijkheid', text })
    const asked = await stage.mustAct('reviewer', 'fiches', id, 'requestChanges', {
      comments: [must('Maak het korter.'), must('Zeg het eenvoudiger.')],
    })
    const answers = asked.comments.map((comment) => ({ comment: comment.id, text: 'Gedaan.' }))
    await stage.mustAct('member', 'fiches', id, 'submit', { answers, changeNote: 'Korter.' })
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    expect(await told(id)).toEqual([
      'De nalezer nam versie 1 op om na te lezen.',
      'Centrum voor Leerzorg diende versie 1 in, met een antwoord op twee opmerkingen.',
      'De nalezer vroeg om twee aanpassingen.',
      'De nalezer nam versie 1 op om na te lezen.',
      'Centrum voor Leerzorg diende versie 1 in.',
      'Rol member bewaarde 3 keer.',
      'Rol member begon aan versie 1.',
    ])
  })

  it('has a sentence for whatever can happen', async () => {
    const id = await liveEventfully(stage)
    const { entries } = await story(id, '?limit=100')
    const happened = eventfulLife.map(([who, action]) => [action, stage.ids[who]])
    expect(entries.map(({ action, who }) => [action, who?.id]).reverse()).toEqual([
      ['start', stage.ids.member],
      ['save', stage.ids.member],
      ...happened,
    ])
    expect(entries.map(({ sentence }) => sentence.nl).filter((nl) => nl.includes('niet beschreven'))).toEqual([])
    const said = (action: string) => entries.find((entry) => entry.action === action)
    expect(said('rollBack')?.sentence.nl).toBe('Het labo stelde voor om versie 1 terug te zetten, als versie 4.')
    expect(said('editorialFix')?.sentence.nl).toBe('De nalezer verbeterde de taal op één plaats.')
    expect(said('emergencyStop')?.sentence.nl).toBe(
      'Rol manager haalde de tekst meteen offline om iemands privacy te beschermen.',
    )
    expect(said('emergencyStop')?.words).toEqual({ reason: 'Een leerling is te herkennen.' })
    expect(said('editorialFix')?.words).toEqual({ fixes: [{ path: 'summary', from: 'foutt', to: 'fout' }] })
    expect(said('reinstate')?.sentence.nl).toBe('Een andere nalezer zette de tekst weer online, als versie 3.')
  })

  it('calls the organisation that led it then, not the one that leads it now', async () => {
    const id = await stage.write('fiches', 'Toen')
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Klaar.' })
    await stage.mustAct('reviewer', 'fiches', id, 'transfer', { partner: stage.partners.risk, keepAsCoOwner: true })
    expect(await told(id)).toContain('Centrum voor Leerzorg diende versie 1 in.')
  })

  it('says of each line who, when, which version and how many', async () => {
    const id = await stage.write('fiches', 'Regels')
    await saves(id, 'both', 2)
    const { entries, next } = await story(id)
    expect(next).toBeNull()
    const [saved] = entries
    expect(Object.keys(saved ?? {}).sort()).toEqual([
      ...['action', 'at', 'edition', 'number', 'sentence', 'times', 'who'],
    ])
    expect(saved).toMatchObject({ action: 'save', edition: 1, number: 4, times: 2 })
    expect(saved?.who).toEqual({ id: stage.ids.both, name: 'Rol both' })
    expect(saved?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(saved?.sentence).toEqual({ nl: 'Rol both bewaarde 2 keer.', en: 'Rol both saved 2 times.' })
  })

  it('does not fold saves of different people', async () => {
    const id = await stage.write('fiches', 'Samen')
    await saves(id, 'both', 2)
    await saves(id, 'member', 1)
    await saves(id, 'both', 1)
    expect((await story(id)).entries.map(({ who, times, action }) => [action, who?.name, times])).toEqual([
      ['save', 'Rol both', 1],
      ['save', 'Rol member', 1],
      ['save', 'Rol both', 2],
      ['save', 'Rol member', 1],
      ['start', 'Rol member', 1],
    ])
  })

  it('shows what people wrote, until it is erased', async () => {
    const id = await stage.write('fiches', 'Woorden')
    await stage.publish('fiches', id)
    await stage.mustAct('reviewer', 'fiches', id, 'withdraw', { notice: 'Dit klopt niet meer.' })
    const newest = async () => (await story(id, '?limit=1')).entries[0]
    expect(await newest()).toMatchObject({
      action: 'withdraw',
      sentence: { nl: 'Het labo trok de tekst in.' },
      words: { notice: 'Dit klopt niet meer.' },
    })
    await stage.house.sql('DELETE FROM flow.event_words WHERE document_id = $1', [id])
    expect(await newest()).not.toHaveProperty('words')
  })

  it('still tells what was done by somebody who is gone', async () => {
    const id = await stage.write('fiches', 'Weg')
    await saves(id, 'twoHats', 1)
    await stage.house.sql('DELETE FROM users WHERE id = $1', [stage.ids.twoHats])
    const [saved] = (await story(id)).entries
    expect(saved?.who).toEqual({ id: stage.ids.twoHats, name: null })
    expect(saved?.sentence.nl).toBe('Iemand die er niet meer is, bewaarde de tekst.')
  })
})

describe('paging', () => {
  it('gives the same story page by page, never in the middle of folded saves', async () => {
    const id = await stage.write('fiches', 'Bladzijden')
    await saves(id, 'both', 3)
    await saves(id, 'member', 2)
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Klaar.' })
    const whole = await story(id)
    for (const limit of [1, 2, 3]) {
      const pages: Timeline['entries'][number][] = []
      for (let query = `?limit=${limit}`; query !== '';) {
        const page = await story(id, query)
        expect(page.entries.length).toBeLessThanOrEqual(limit)
        pages.push(...page.entries)
        query = page.next === null ? '' : `?limit=${limit}&before=${page.next}`
      }
      expect(pages).toEqual(whole.entries)
    }
  })

  it('asks the database as little about fifty events as about five', async () => {
    const id = await stage.write('fiches', 'Lang')
    await addEvents(id, 3)
    await story(id, '?limit=100')
    const few = await statements(() => story(id, '?limit=100'))
    await addEvents(id, 45)
    const many = await statements(() => story(id, '?limit=100'))
    expect((await story(id, '?limit=100')).entries).toHaveLength(50)
    expect(many).toBe(few)
  })
})

describe('who may read it', () => {
  it.each(['member', 'manager', 'both', 'reviewer', 'admin'] as const)('%s reads it, uncached', async (who) => {
    const id = await stage.write('fiches', 'Leesbaar')
    const { status, headers } = await read(who, id)
    expect(status).toBe(200)
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it('for another partner it is, byte for byte, as if the document were not there', async () => {
    const id = await stage.write('fiches', 'Geheim')
    for (const who of ['outsider', 'loner'] as const) {
      const [theirs, none] = [await read(who, id), await read(who, nowhere())]
      expect([theirs.status, none.status]).toEqual([404, 404])
      expect(theirs.body).toEqual(none.body)
      expect(theirs.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
      expect(theirs.headers.get('Content-Length')).toBe(none.headers.get('Content-Length'))
    }
  })

  it('a document that is online keeps its story to its own people', async () => {
    const id = await stage.write('fiches', 'Openbaar')
    await stage.publish('fiches', id)
    expect((await read('outsider', id)).status).toBe(404)
  })

  it('nobody else reads it', async () => {
    const id = await stage.write('fiches', 'Dicht')
    expect((await read(null, id)).status).toBe(401)
    expect((await read('reviewer', id, '', 'projects')).status).toBe(404)
    expect((await read('reviewer', 'geen-id')).status).toBe(404)
    expect((await read('reviewer', stage.partners.clz, '', 'users')).status).toBe(404)
    expect((await stage.ask('reviewer', 'POST', `/api/fiches/${id}/timeline`, {})).status).toBe(404)
  })

  it.each(['?depth=0', '?where[x]=1', '?limit=0', '?limit=101', '?limit=x', '?before=0', '?before=1&before=2', '?x=1'])(
    'a question it does not know is refused: %s',
    async (query) => {
      const id = await stage.write('fiches', 'Vraag')
      const { status, headers } = await read('member', id, query)
      expect(status).toBe(400)
      expect(headers.get('Content-Type')).toContain('application/problem+json')
    },
  )

  it('elsewhere `before` stays unknown', async () => {
    expect((await stage.ask('reviewer', 'GET', '/api/fiches?before=3')).status).toBe(400)
  })
})
