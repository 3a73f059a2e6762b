import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Differences } from '#src/review/diff/shape.ts'
import { nowhere, openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const ask = (who: Who | null, id: string, edition: number | string = 1, query = '', kind = 'fiches') =>
  stage.ask(who, 'GET', `/api/${kind}/${id}/editions/${edition}/diff${query}`)

const differences = async (who: Who, id: string, edition = 1, query = ''): Promise<Differences> => {
  const { status, body } = await ask(who, id, edition, query)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as unknown as Differences
}

const look = (who: Who | null, id: string, edition: number | string = 1, body: unknown = {}) =>
  stage.ask(who, 'POST', `/api/fiches/${id}/editions/${edition}/seen`, body)

const paths = ({ changes }: Differences): string[] => changes.map(({ path }) => path)

/** A fiche that is online, with a next edition in which the summary is another one. */
const rewritten = async (mark: string): Promise<string> => {
  const id = await stage.write('fiches', mark)
  await stage.publish('fiches', id)
  expect((await stage.save('fiches', id, { summary: `Nieuw ${mark}` })).status).toBe(200)
  return id
}

describe('what changed since what is online', () => {
  it('is everything, for a text that never was online', async () => {
    const found = await differences('member', await stage.write('fiches', 'Eerste'))
    expect(found.since).toEqual({ what: 'live', edition: null, at: null })
    expect(paths(found)).toEqual(expect.arrayContaining(['title', 'body', 'sources.0', 'themes', 'licence']))
    expect(found.changes.every(({ kind }) => kind === 'added')).toBe(true)
  })

  it('is what was saved since, while it is being written and when it is with the labo', async () => {
    const id = await rewritten('Tweede')
    const writing = await differences('member', id, 2)
    expect(writing.since).toMatchObject({ what: 'live', edition: 1, at: expect.stringMatching(/Z$/) as string })
    expect(writing.changes).toMatchObject([
      { path: 'summary', kind: 'changed', before: 'Wat je leert Tweede', after: 'Nieuw Tweede' },
    ])
    const { edition } = await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Korter.' })
    const submitted = await differences('reviewer', id, 2)
    expect(submitted.until).toEqual({ edition: 2, hash: edition?.hash })
    expect(submitted.until).toEqual(writing.until)
    expect(submitted.changes).toEqual(writing.changes)
  })

  it('is nothing, for what is online itself', async () => {
    expect((await differences('reviewer', await rewritten('Zelf'), 1)).changes).toEqual([])
  })

  it('can be asked of any earlier edition', async () => {
    const id = await rewritten('Ouder')
    await stage.publish('fiches', id)
    await stage.save('fiches', id, { title: 'Fiche Nieuwer' })
    expect(paths(await differences('member', id, 3))).toEqual(['title'])
    expect(paths(await differences('member', id, 3, '?since=1')).sort()).toEqual(['summary', 'title'])
    expect(paths(await differences('member', id, 1, '?since=2'))).toEqual(['summary'])
  })
})

describe('what changed since somebody last looked', () => {
  it('is everything until a first look, and then what came after it', async () => {
    const id = await stage.write('fiches', 'Blik')
    const first = await differences('reviewer', id, 1, '?since=seen')
    expect(first.since).toEqual({ what: 'seen', edition: null, at: null })
    expect(paths(first)).toContain('title')
    const { body, status } = await look('reviewer', id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ edition: 1, hash: first.until.hash })
    expect((await differences('reviewer', id, 1, '?since=seen')).changes).toEqual([])
    await stage.save('fiches', id, { summary: 'Na de blik.' })
    const later = await differences('reviewer', id, 1, '?since=seen')
    expect(later.since).toEqual({ what: 'seen', edition: 1, at: body.at })
    expect(paths(later)).toEqual(['summary'])
  })

  it('is one’s own: another’s look changes nothing', async () => {
    const id = await stage.write('fiches', 'Eigen')
    await look('reviewer', id)
    expect((await differences('reviewer2', id, 1, '?since=seen')).since.edition).toBeNull()
  })

  it('remembers nothing when the text became another one while it was being read', async () => {
    const id = await stage.write('fiches', 'Intussen')
    const { until } = await differences('reviewer', id)
    await stage.save('fiches', id, { summary: 'Intussen anders.' })
    const late = await look('reviewer', id, 1, { hash: until.hash })
    expect(late.status).toBe(409)
    expect((await differences('reviewer', id, 1, '?since=seen')).since.edition).toBeNull()
  })

  it('is what came after one’s own decision, also for who never asked what changed', async () => {
    const id = await stage.write('fiches', 'Beslist')
    await stage.mustAct('member', 'fiches', id, 'submit')
    await stage.mustAct('reviewer', 'fiches', id, 'claim')
    const { comments } = await stage.mustAct('reviewer', 'fiches', id, 'requestChanges', {
      comments: [{ path: 'summary', kind: 'must', reasonCode: 'te-lang', text: 'Maak dit korter.' }],
    })
    await stage.save('fiches', id, { summary: 'Korter.' })
    await stage.mustAct('member', 'fiches', id, 'submit', { answers: [{ comment: comments[0]?.id, text: 'Gedaan.' }] })
    const found = await differences('reviewer', id, 1, '?since=seen')
    expect([found.since.edition, paths(found)]).toEqual([1, ['summary']])
    expect((await differences('reviewer2', id, 1, '?since=seen')).since.edition).toBeNull()
  })

  it('goes on in the next edition', async () => {
    const id = await stage.write('fiches', 'Verder')
    await stage.publish('fiches', id)
    await look('reviewer', id)
    await stage.save('fiches', id, { title: 'Fiche Anders' })
    const found = await differences('reviewer', id, 2, '?since=seen')
    expect(found.since.edition).toBe(1)
    expect(paths(found)).toEqual(['title'])
  })
})

describe('who may ask what changed', () => {
  it('is hidden from another partner, whatever is asked, and told to nobody without an account', async () => {
    const id = await rewritten('Geheim')
    for (const query of ['', '?since=seen', '?since=1', '?since=99', '?since=kat']) {
      for (const who of ['outsider', 'riskManager', 'loner'] as const) {
        const { body, status } = await ask(who, id, 2, query)
        expect([who, query, status]).toEqual([who, query, 404])
        expect(JSON.stringify(body)).not.toContain('Geheim')
      }
      expect((await ask(null, id, 2, query)).status).toBe(401)
    }
    expect((await look('outsider', id, 2)).status).toBe(404)
    expect((await look(null, id, 2)).status).toBe(401)
    const looked = await stage.house.sql<{ person: string }>('SELECT person FROM flow.seen WHERE document_id = $1', [
      id,
    ])
    // Who approved it has looked at it.
    expect(looked.map(({ person }) => person)).toEqual([stage.ids.reviewer2])
  })

  it('is everyone who writes it and everyone who reviews', async () => {
    const id = await rewritten('Samen')
    for (const who of ['member', 'manager', 'both', 'reviewer', 'reviewer2', 'admin'] as const) {
      expect([who, paths(await differences(who, id, 2))]).toEqual([who, ['summary']])
    }
  })

  it('hides the name of what one may not see, and shows it to those who may', async () => {
    const secret = await stage.write('fiches', 'Verborgen', 'outsider')
    const id = await stage.write('fiches', 'Koppeling')
    const linked = await stage.save('fiches', id, { related: { fiches: [secret] } }, 'reviewer')
    expect(linked.status, JSON.stringify(linked.body)).toBe(200)
    const asPartner = await differences('member', id)
    const asLabo = await differences('reviewer', id)
    const links = ({ changes }: Differences) => changes.find(({ path }) => path === 'related.fiches')
    expect(links(asPartner)?.items).toEqual([
      { op: 'added', text: { nl: 'iets dat je niet mag zien', en: 'something you may not see' } },
    ])
    expect(JSON.stringify(asPartner)).not.toContain('Verborgen')
    expect(JSON.stringify(asPartner)).not.toContain(secret)
    expect(links(asLabo)?.items).toEqual([{ op: 'added', text: 'Fiche Verborgen' }])
  })
})

describe('what a text links to', () => {
  it('is called by its newest name for its writers, and by its public name for everybody else', async () => {
    const own = await stage.write('fiches', 'Vroeger')
    await stage.publish('fiches', own)
    await stage.save('fiches', own, { title: 'Fiche Nu' })
    const [mine, theirs] = [
      await stage.write('fiches', 'Hier', 'member', { related: { fiches: [own] } }),
      await stage.write('fiches', 'Daar', 'outsider', { related: { fiches: [own] } }),
    ]
    const named = async (who: Who, id: string) =>
      (await differences(who, id)).changes.find(({ path }) => path === 'related.fiches')?.after
    expect(await named('member', mine)).toBe('Fiche Nu')
    expect(await named('outsider', theirs)).toBe('Fiche Vroeger')
    expect(await named('reviewer', theirs)).toBe('Fiche Nu')
  })
})

describe('a question that cannot be answered', () => {
  it('names what is wrong with since', async () => {
    const id = await stage.write('fiches', 'Sinds')
    for (const since of ['kat', '0', '-1', '1.5', '1e3', '9999999', 'LIVE', '']) {
      const { body, status } = await ask('member', id, 1, `?since=${since}`)
      expect([since, status]).toEqual([since, 422])
      expect(body.errors).toMatchObject([{ path: 'since' }])
    }
    expect((await ask('member', id, 1, '?since[]=live')).status).toBe(422)
    expect((await ask('member', id, 1, '?since=live&since=seen')).status).toBe(422)
    expect((await ask('member', id, 1, '?depth=2')).status).toBe(400)
  })

  it('finds nothing where there is no such edition', async () => {
    const id = await stage.write('fiches', 'Nergens')
    for (const edition of [2, 0, 'een', '1e1', 99999999999]) expect((await ask('member', id, edition)).status).toBe(404)
    expect((await ask('member', id, 1, '?since=7')).status).toBe(404)
    expect((await ask('member', nowhere())).status).toBe(404)
    expect((await look('member', id, 2)).status).toBe(404)
  })

  it('refuses what a look does not take', async () => {
    const id = await stage.write('fiches', 'Teveel')
    const { body, status } = await look('member', id, 1, { person: stage.ids.reviewer })
    expect(status).toBe(422)
    expect(body.errors).toMatchObject([{ path: 'person' }])
  })
})

describe('texts that were put aside', () => {
  it('can still be compared', async () => {
    const id = await rewritten('Weg')
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    expect(paths(await differences('member', id, 2))).toEqual(['summary'])
  })
})
