import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())

const v1 = async (path: string) => {
  const answer = await fetch(`${stage.house.url}/v1${path}`, { redirect: 'manual' })
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}
const codes = (body: Record<string, unknown>) => (body.errors as { code: string }[]).map(({ code }) => code)
const person = { name: 'Iemand Zichtbaar', email: 'zichtbaar@clz.example', phone: '016 12 34 56' }
const agreed = (givenOn: string) => ({
  name: true,
  email: true,
  phone: true,
  givenBy: 'De persoon zelf',
  givenOn,
  validUntil: day(365),
})
/** An instant so many days from now, in whole seconds as websites see it. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z')

/** A contact of the first partner that shows a person, and a fiche that names it. */
const shown = async (mark: string, writer: Who = 'member') => {
  const contact = await stage.write('contacts', mark, writer, {
    ...person,
    organisation: stage.partners.clz,
    consent: agreed(day(-30)),
  })
  await stage.publish('contacts', contact)
  const fiche = await stage.write('fiches', mark, 'member', { contacts: [contact] })
  await stage.publish('fiches', fiche)
  return { contact, fiche }
}
const places = (contact: string, fiche: string) => [
  `/contacts/${contact}`,
  `/contacts/${contact}.html`,
  `/contacts`,
  `/fiches/${fiche}`,
  `/fiches/${fiche}.html`,
  `/changes?shape=full`,
]
const seen = async (paths: string[]) =>
  (await Promise.all(paths.map(v1))).filter(({ text }) => text.includes(person.name) || text.includes(person.email))

describe('consent', () => {
  it('that is withdrawn takes the person off every page at once, and the function stays', async () => {
    const { contact, fiche } = await shown('wegwegweg')
    expect(await seen(places(contact, fiche))).toHaveLength(6)
    expect((await stage.act('member', 'contacts', contact, 'withdrawConsent')).status).toBe(403)
    await stage.mustAct('manager', 'contacts', contact, 'withdrawConsent')
    expect(await seen(places(contact, fiche))).toEqual([])
    expect((await v1(`/contacts/${contact}`)).text).toContain('wegwegweg')
  })

  it('that has ended takes the person off every page at the next round of housekeeping', async () => {
    const { contact, fiche } = await shown('verlopen')
    const { tidy } = await import('#src/server/housekeeping.ts')
    const pool = new Pool({ connectionString: stage.house.urls.app })
    const lastDay = new Date(Date.now() + 364 * 86_400_000)
    await tidy(pool, lastDay)
    expect(await seen([`/contacts/${contact}`, `/fiches/${fiche}`])).toHaveLength(2)
    expect(await tidy(pool, new Date(lastDay.getTime() + 2 * 86_400_000))).toBeGreaterThanOrEqual(2)
    expect(await seen(places(contact, fiche))).toEqual([])
    await pool.end()
  })

  it('counts again only when it was given anew', async () => {
    const { contact, fiche } = await shown('opnieuw')
    await stage.mustAct('manager', 'contacts', contact, 'withdrawConsent')
    await stage.save('contacts', contact, { phone: '016 65 43 21' })
    const stale = await stage.act('member', 'contacts', contact, 'submit', { changeNote: 'Nieuw nummer.' })
    expect([stale.status, codes(stale.body)]).toEqual([422, ['consent-withdrawn']])
    await stage.save('contacts', contact, { consent: agreed(day(0)) })
    await stage.publish('contacts', contact)
    expect(await seen([`/contacts/${contact}`, `/fiches/${fiche}`])).toHaveLength(2)
  })

  it('ends when an edition that was approved before the withdrawal is about to go online', async () => {
    const { contact } = await shown('ingehaald')
    await stage.save('contacts', contact, { phone: '016 65 43 21' })
    const submitted = await stage.mustAct('member', 'contacts', contact, 'submit', { changeNote: 'Nieuw nummer.' })
    await stage.mustAct('reviewer2', 'contacts', contact, 'claim')
    await stage.mustAct('reviewer2', 'contacts', contact, 'approve', { hash: submitted.edition?.hash })
    await stage.mustAct('manager', 'contacts', contact, 'withdrawConsent')
    const { status, body } = await stage.act('reviewer2', 'contacts', contact, 'publish')
    expect([status, codes(body)]).toEqual([422, ['consent-withdrawn']])
    expect(await seen([`/contacts/${contact}`])).toEqual([])
  })

  it('is the organisation’s to withdraw, also on a page that the labo keeps, and nothing else of that page is told', async () => {
    const contact = await stage.write('contacts', 'bij-het-labo', 'reviewer', {
      ...person,
      organisation: stage.partners.clz,
      consent: agreed(day(-30)),
    })
    expect((await stage.ask('manager', 'GET', `/api/contacts/${contact}/actions`)).status).toBe(404)
    await stage.publish('contacts', contact)
    await stage.save('contacts', contact, { phone: '016 99 99 99', function: 'Nog geheime functie' }, 'reviewer')
    const { status, body } = await stage.ask('manager', 'GET', `/api/contacts/${contact}/actions`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ edition: null, comments: [], document: { lockVersion: 0, requests: [] } })
    expect(JSON.stringify(body)).not.toContain('geheime')
    expect((body.actions as { action: string }[]).map(({ action }) => action)).toEqual(['withdrawConsent'])
    for (const action of ['emergencyStop', 'start', 'ask']) {
      expect((await stage.act('manager', 'contacts', contact, action, {})).status, action).toBe(404)
    }
    expect((await stage.act('member', 'contacts', contact, 'withdrawConsent')).status).toBe(404)
    expect((await stage.act('outsider', 'contacts', contact, 'withdrawConsent')).status).toBe(404)
    const done = await stage.ask('manager', 'POST', `/api/contacts/${contact}/actions/withdrawConsent`, { expected: 0 })
    expect(done.status, JSON.stringify(done.body)).toBe(200)
    expect(await seen([`/contacts/${contact}`])).toEqual([])
  })

  it('of a contact that was never online can be withdrawn too', async () => {
    const contact = await stage.write('contacts', 'nooit', 'member', { ...person, consent: agreed(day(-1)) })
    const { document } = await stage.mustAct('reviewer', 'contacts', contact, 'withdrawConsent')
    expect(document).toMatchObject({ publication: 'never' })
    expect((await v1(`/contacts/${contact}`)).status).toBe(404)
  })

  it('belongs to contacts only', async () => {
    const id = await stage.write('fiches', 'geen-mens')
    expect((await stage.act('reviewer', 'fiches', id, 'withdrawConsent')).status).toBe(404)
    expect((await stage.act('reviewer', 'fiches', id, 'setSessionStatus')).status).toBe(404)
  })
})

describe('a session', () => {
  const sessions = [
    {
      start: day(10),
      end: day(10.1),
      place: { name: 'Het leslokaal' },
      status: 'planned',
      registration: { url: 'https://inschrijven.example/1' },
    },
    { start: day(20), end: day(20.1), place: { name: 'Het leslokaal' }, status: 'planned' },
  ]
  type Session = {
    id: string
    start: string
    status: string
    previousStart: string | null
    registration: { open: boolean }
  }
  const listed = async (id: string) =>
    (JSON.parse((await v1(`/leerlabos/${id}`)).text) as { sessions: Session[] }).sessions
  const leerlabo = async (mark: string) => {
    const id = await stage.write('leerlabos', mark, 'member', { sessions })
    await stage.publish('leerlabos', id)
    return id
  }

  it('is full, cancelled or moved at once, and stays so through a next edition that leaves it alone', async () => {
    const id = await leerlabo('volzet')
    const [first, second] = await listed(id)
    expect(first?.registration.open).toBe(true)
    await stage.mustAct('reviewer', 'leerlabos', id, 'setSessionStatus', { session: first?.id, status: 'full' })
    const moved = { session: second?.id, status: 'moved', start: day(25), end: day(25.1) }
    await stage.mustAct('reviewer', 'leerlabos', id, 'setSessionStatus', moved)
    const expected = [
      { id: first?.id, status: 'full', registration: { open: false } },
      { id: second?.id, status: 'planned', start: moved.start, previousStart: second?.start },
    ]
    expect(await listed(id)).toMatchObject(expected)
    const flat = JSON.parse((await v1('/sessions?limit=100')).text) as { items: Session[] }
    expect(flat.items.filter((one) => one.id === first?.id)).toMatchObject([{ status: 'full' }])

    await stage.save('leerlabos', id, { title: 'Een andere titel' })
    await stage.publish('leerlabos', id)
    expect(await listed(id)).toMatchObject(expected)
  })

  it('follows its writer again once an approved edition changes that session', async () => {
    const id = await leerlabo('toch-door')
    const [first] = await listed(id)
    await stage.mustAct('reviewer', 'leerlabos', id, 'setSessionStatus', { session: first?.id, status: 'cancelled' })
    const draft = (await stage.ask('member', 'GET', `/api/leerlabos/${id}?draft=true&depth=0`)).body
    const rows = (draft.sessions as { id: string }[]).map((row) =>
      row.id === first?.id ? { ...row, start: day(12), end: day(12.1) } : row,
    )
    const saved = await stage.save('leerlabos', id, { sessions: rows })
    expect(saved.status, JSON.stringify(saved.body)).toBe(200)
    await stage.publish('leerlabos', id)
    expect((await listed(id)).find((one) => one.id === first?.id)).toMatchObject({
      status: 'planned',
      previousStart: null,
    })
  })

  it.each([
    [{}, ['session-unknown', 'status-missing']],
    [{ session: 'bestaat-niet', status: 'full' }, ['session-unknown']],
    [{ status: 'moved' }, ['session-unknown', 'start-missing', 'end-missing']],
    [{ status: 'full', start: day(1) }, ['session-unknown', 'times-not-asked']],
    [{ status: 'moved', start: day(2), end: day(1) }, ['session-unknown', 'order']],
    [{ status: 'weg' }, ['wrong-value']],
    [{ status: 'moved', start: 'morgen', end: 'overmorgen' }, ['wrong-value', 'wrong-value']],
  ])('is not changed by %j', async (input, expected) => {
    const [row] = await stage.house.sql<{ id: string }>(
      `SELECT id FROM documents WHERE collection = 'leerlabos' LIMIT 1`,
    )
    const { status, body } = await stage.act('reviewer', 'leerlabos', row?.id ?? '', 'setSessionStatus', input)
    expect([status, codes(body)]).toEqual([422, expected])
  })

  it('is asked about with one click, once, and the answer clears the question', async () => {
    const id = await leerlabo('gevraagd')
    const [first] = await listed(id)
    const question = { about: 'session', session: first?.id, status: 'full' }
    const { document } = await stage.mustAct('member', 'leerlabos', id, 'ask', question)
    expect(document.requests).toMatchObject([{ ...question, by: { id: stage.ids.member } }])
    expect(codes((await stage.act('manager', 'leerlabos', id, 'ask', question)).body)).toEqual(['already-asked'])
    const after = await stage.mustAct('reviewer', 'leerlabos', id, 'setSessionStatus', {
      session: first?.id,
      status: 'full',
    })
    expect(after.document.requests).toEqual([])
  })
})

describe('an archived document', () => {
  const live = async (mark: string) => {
    const id = await stage.write('fiches', mark)
    const { document } = await stage.publish('fiches', id)
    return { id, slug: document.slug ?? '' }
  }

  it('sends on to the live one at the end of the line, and never round in circles', async () => {
    const [a, b, c] = [await live('lijn-a'), await live('lijn-b'), await live('lijn-c')]
    await stage.mustAct('admin', 'fiches', a.id, 'archive', { replacement: b.id })
    expect(await v1(`/fiches/${a.slug}`)).toMatchObject({ status: 308, location: `/v1/fiches/${b.slug}` })
    await stage.mustAct('admin', 'fiches', b.id, 'archive', { replacement: c.id })
    expect(await v1(`/fiches/${a.slug}`)).toMatchObject({ status: 308, location: `/v1/fiches/${c.slug}` })
    const back = await stage.act('admin', 'fiches', c.id, 'archive', { replacement: a.id })
    expect([back.status, codes(back.body)]).toEqual([422, ['replacement-unknown']])
    const self = await stage.act('admin', 'fiches', c.id, 'archive', { replacement: c.id })
    expect(self.status).toBe(422)
    await stage.mustAct('admin', 'fiches', c.id, 'archive')
    for (const { slug } of [a, b, c]) expect((await v1(`/fiches/${slug}`)).status).toBe(410)
  })

  it('named by each other at the same moment: one goes, the other stays', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await live(`elkaar-${round}-a`), await live(`elkaar-${round}-b`)]
      const answers = await Promise.all([
        stage.act('admin', 'fiches', a.id, 'archive', { replacement: b.id }),
        stage.act('admin', 'fiches', b.id, 'archive', { replacement: a.id }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    }
  })

  it('never gives its address to another', async () => {
    const gone = await live('bezet')
    await stage.mustAct('admin', 'fiches', gone.id, 'archive')
    const { id } = await live('vrij')
    const { status, body } = await stage.act('reviewer', 'fiches', id, 'changeSlug', { slug: gone.slug })
    expect([status, codes(body)]).toEqual([422, ['slug-taken']])
  })

  it('is not archived while a next edition is open', async () => {
    const { id } = await live('nog-open')
    await stage.mustAct('member', 'fiches', id, 'start')
    const { status, body } = await stage.act('admin', 'fiches', id, 'archive')
    expect([status, codes(body)]).toEqual([422, ['edition-open']])
  })
})
