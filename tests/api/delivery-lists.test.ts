import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const titles = Array.from({ length: 30 }, (_, index) => `fiche-${String(index).padStart(2, '0')}`)

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(
    termOf('theme', 'schoolmoeheid'),
    termOf('theme', 'pesten'),
    termOf('level', 'lager'),
    termOf('sector', 'welzijn'),
  )
  await delivery.publish(
    recordOf({
      type: 'partner',
      name: 'clz',
      content: { name: 'Centrum voor Leerzorg', sector: idOf('sector welzijn') },
    }),
    recordOf({ type: 'partner', name: 'risk', content: { name: 'Ris+K' } }),
  )
  await delivery.publish(
    ...titles.map((name, index) =>
      recordOf({
        type: 'fiche',
        name,
        lead: idOf(index % 2 === 0 ? 'clz' : 'risk'),
        publishedAt: new Date(Date.UTC(2026, 8, 1 + (index % 7))).toISOString(),
        modifiedAt: new Date(Date.UTC(2026, 9, 1 + index)).toISOString(),
        content: {
          kind: index % 3 === 0 ? 'beeld' : 'werkwijze',
          cost: 'free',
          themes: [idOf(index % 2 === 0 ? 'theme schoolmoeheid' : 'theme pesten')],
        },
      }),
    ),
    recordOf({
      type: 'project',
      name: 'naadloos',
      content: { schoolYear: '2020-2021', support: ['financieel'], phase: 'afgerond', partners: [idOf('risk')] },
    }),
    recordOf({ type: 'contact', name: 'coordinator', content: { organisation: idOf('risk') } }),
    recordOf({
      type: 'leerlabo',
      name: 'in-relatie',
      content: { schoolYear: '2026-2027', level: idOf('level lager') },
    }),
  )
})
afterAll(() => delivery.close())

const totalOf = async (path: string) => (await delivery.ask(path)).json.total

test('every filter narrows, values of one filter widen, filters together narrow', async () => {
  expect(await totalOf('/v1/fiches')).toBe(30)
  expect(await totalOf('/v1/fiches?theme=schoolmoeheid')).toBe(15)
  expect(await totalOf('/v1/fiches?theme=schoolmoeheid&theme=pesten')).toBe(30)
  expect(await totalOf('/v1/fiches?theme=schoolmoeheid&kind=beeld')).toBe(5)
  expect(await totalOf('/v1/fiches?cost=free&cost=high')).toBe(30)
  expect(await totalOf('/v1/fiches?partner=clz')).toBe(15)
  expect(await totalOf(`/v1/fiches?partner=${idOf('clz')}`)).toBe(15)
  expect(await totalOf('/v1/fiches?modifiedSince=2026-10-29')).toBe(2)
  expect(await totalOf('/v1/projects?schoolYear=2020-2021&support=financieel&phase=afgerond&partner=risk')).toBe(1)
  expect(await totalOf('/v1/partners?sector=welzijn')).toBe(1)
  expect(await totalOf('/v1/contacts?partner=risk')).toBe(1)
  expect(await totalOf('/v1/leerlabos?level=lager&schoolYear=2026-2027')).toBe(1)
})

test.each(['title', '-title', 'publishedAt', '-publishedAt', 'modifiedAt', '-modifiedAt'])(
  'pages in the order %s hold every document once',
  async (sort) => {
    const whole = (await delivery.ask(`/v1/fiches?sort=${sort}&limit=100`)).json
    const seen: string[] = []
    let path: string | null = `/v1/fiches?sort=${sort}&limit=7`
    for (let pages = 0; path !== null; pages += 1) {
      expect(pages).toBeLessThan(6)
      const page = await delivery.ask(path)
      expect(page.json.total).toBe(30)
      seen.push(...page.json.items.map(({ id }) => id))
      const link = page.headers.get('link')
      expect(link === null).toBe(page.json.next === null)
      path = page.json.next === null ? null : `/v1/fiches?sort=${sort}&limit=7&cursor=${page.json.next}`
      if (path !== null) expect(link).toBe(`<https://labo.example${path}>; rel="next"`)
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id))
    expect(new Set(seen).size).toBe(30)
  },
)

test('titles sort as in a Dutch index', async () => {
  const { items } = (await delivery.ask('/v1/fiches?sort=title&limit=3')).json
  expect(items.map(({ title }) => title)).toEqual(['fiche-00', 'fiche-01', 'fiche-02'])
})

test('cards are short and full documents are the documents', async () => {
  const card = (await delivery.ask('/v1/fiches?limit=1')).json.items[0]
  expect(Object.keys(card ?? {}).sort()).toEqual(['id', 'slug', 'summary', 'title', 'type', 'url'])
  const full = await delivery.ask('/v1/fiches?limit=1&shape=full')
  expect(full.text).toContain((await delivery.ask(`/v1/fiches/${card?.slug}`)).text)
})

test('a list costs one statement, however long it is and whatever is asked', async () => {
  const count = countingStatements(delivery)
  for (const path of [
    '/v1/fiches?limit=1',
    '/v1/fiches?limit=100&shape=full&theme=pesten&partner=clz&sort=title',
    '/v1/fiches?limit=25&shape=full&theme=pesten&facets=theme,partner,kind&include=lead&fields=title',
    '/v1/fiches/fiche-00?include=lead,related',
    '/v1/labo?include=projects',
    '/v1/sessions',
    '/v1/changes?limit=100',
    '/v1/fiches/fiche-00',
    '/v1/labo',
    '/v1/status',
  ]) {
    expect(await count(path), path).toBe(1)
  }
})

test('a cursor of another list, of other filters or of nobody is refused', async () => {
  const cursor = (await delivery.ask('/v1/fiches?limit=5')).json.next
  for (const path of [
    `/v1/partners?cursor=${cursor}`,
    `/v1/fiches?sort=title&cursor=${cursor}`,
    '/v1/fiches?cursor=bm9uc2Vucw',
    `/v1/fiches?cursor=${Buffer.from('{"e":"x","q":"y","k":"\\u0000","i":"1"}').toString('base64url')}`,
  ]) {
    const answer = await delivery.ask(path)
    expect([answer.status, answer.json.parameter], path).toEqual([400, 'cursor'])
  }
  expect((await delivery.ask(`/v1/fiches?limit=9&cursor=${cursor}`)).status).toBe(200)
})

test('partners whose page is not public are no filter', async () => {
  await delivery.publish(recordOf({ type: 'fiche', name: 'van-wie', lead: idOf('verborgen-partner') }))
  const hidden = await delivery.ask(`/v1/fiches?partner=${idOf('verborgen-partner')}`)
  const absent = await delivery.ask(`/v1/fiches?partner=${idOf('bestaat-niet')}`)
  expect([hidden.status, absent.status]).toEqual([400, 400])
})
