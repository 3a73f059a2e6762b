import { afterAll, beforeAll, expect, test } from 'vitest'
import { rebuild } from '#src/delivery/read-model/rebuild.ts'
import { openDelivery, type Delivery, type Json } from '#tests/support/delivery.ts'
import { idOf, recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const fiche = (name: string, themes: string[], kind: string, lead: string) =>
  recordOf({
    type: 'fiche',
    name,
    lead: idOf(lead),
    content: { kind, themes: themes.map((theme) => idOf(`theme ${theme}`)), contacts: [idOf('leiding')] },
  })

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'pesten', 'Pesten'), termOf('theme', 'rouw', 'Rouw'))
  await delivery.publish(
    recordOf({ type: 'partner', name: 'clz', content: { name: 'Centrum voor Leerzorg' } }),
    recordOf({ type: 'partner', name: 'risk', content: { name: 'Ris+K' } }),
    recordOf({ type: 'contact', name: 'leiding', content: { organisation: idOf('risk') } }),
    fiche('een', ['pesten'], 'beeld', 'clz'),
    fiche('twee', ['pesten', 'rouw'], 'werkwijze', 'clz'),
    fiche('drie', ['rouw'], 'werkwijze', 'risk'),
    { ...fiche('vier', ['rouw'], 'werkwijze', 'risk'), publication: 'withdrawn' },
    { ...fiche('vijf', ['pesten'], 'beeld', 'risk'), publication: 'offline' },
  )
})
afterAll(() => delivery.close())

type Count = { id: string; label: string; count: number }
const facetsOf = async (query: string) => {
  const { facets } = (await delivery.ask(`/v1/fiches?${query}`)).json as Json & { facets: Record<string, Count[]> }
  return Object.fromEntries(
    Object.entries(facets).map(([name, counts]) => [name, counts.map(({ id, count }) => `${id} ${count}`)]),
  )
}

test('a facet counts what every other filter leaves, and does not look at its own', async () => {
  expect(await facetsOf('facets=theme,kind')).toEqual({
    theme: ['pesten 2', 'rouw 2'],
    kind: ['werkwijze 2', 'beeld 1'],
  })
  expect(await facetsOf('facets=theme,kind&theme=pesten')).toEqual({
    theme: ['pesten 2', 'rouw 2'],
    kind: ['beeld 1', 'werkwijze 1'],
  })
  expect(await facetsOf('facets=theme,kind&theme=pesten&kind=werkwijze')).toEqual({
    theme: ['rouw 2', 'pesten 1'],
    kind: ['beeld 1', 'werkwijze 1'],
  })
})

test('a count is what the list gives with that value', async () => {
  for (const around of ['', 'kind=werkwijze&', 'partner=risk&withdrawn=true&', 'modifiedSince=2026-09-01&']) {
    const { facets } = (await delivery.ask(`/v1/fiches?${around}facets=theme,partner`)).json as Json & {
      facets: Record<string, Count[]>
    }
    for (const { id, count } of facets.theme ?? []) {
      expect((await delivery.ask(`/v1/fiches?${around}theme=${id}`)).json.total, `${around}${id}`).toBe(count)
    }
    if (around.includes('partner')) continue
    for (const { id, count } of facets.partner ?? []) {
      expect((await delivery.ask(`/v1/fiches?${around}partner=${id}`)).json.total, `${around}${id}`).toBe(count)
    }
  }
})

test('values are called by their Dutch names', async () => {
  const { facets } = (await delivery.ask('/v1/fiches?facets=theme,kind,partner')).json as Json & {
    facets: Record<string, Count[]>
  }
  const labels = Object.values(facets).flatMap((counts) => counts.map(({ label }) => label))
  expect(labels.sort()).toEqual(['Beeld', 'Centrum voor Leerzorg', 'Pesten', 'Ris+K', 'Rouw', 'Werkwijze'])
})

test('what is not public is not counted, and an empty page has its counts', async () => {
  expect(await facetsOf('facets=partner')).toEqual({ partner: [`${idOf('clz')} 2`, `${idOf('risk')} 1`] })
  expect(await facetsOf('facets=theme&kind=hulpmiddel')).toEqual({ theme: [] })
  expect(await facetsOf('facets=theme&theme=pesten&modifiedSince=2027-01-01')).toEqual({ theme: [] })
})

test('counts stand on every page, and a cursor goes on without them', async () => {
  const first = (await delivery.ask('/v1/fiches?limit=1&facets=theme&fields=title')).json
  const second = await delivery.ask(`/v1/fiches?limit=1&cursor=${first.next}`)
  expect([second.status, second.json.total, second.json.facets]).toEqual([200, 3, undefined])
  expect(await facetsOf(`limit=1&facets=theme&cursor=${first.next}`)).toEqual({ theme: ['pesten 2', 'rouw 2'] })
})

test('fields give those members, with id and type', async () => {
  const cards = (await delivery.ask('/v1/fiches?fields=title,slug')).json.items
  for (const item of cards) expect(Object.keys(item)).toEqual(['id', 'slug', 'title', 'type'])
  const [full] = (await delivery.ask('/v1/fiches?shape=full&fields=themes&sort=title')).json.items
  expect(full).toEqual({ id: idOf('drie'), type: 'fiche', themes: [{ id: 'rouw', label: 'Rouw' }] })
  expect((await delivery.ask('/v1/fiches?fields=body')).json.detail).toContain('shape=full')
})

test('a card brings the whole document that it stands for: the very bytes, once', async () => {
  const [clz, risk, leiding] = await Promise.all(
    ['partners/clz', 'partners/risk', 'contacts/leiding'].map(async (path) => (await delivery.ask(`/v1/${path}`)).text),
  )
  const list = await delivery.ask('/v1/fiches?include=lead,contacts')
  expect(list.text).toContain(`"included":[${leiding},${[clz, risk].sort(byId).join(',')}],"items"`)
  const plain = (await delivery.ask('/v1/fiches/een')).text
  const one = await delivery.ask('/v1/fiches/een?include=lead')
  expect(one.text).toBe(`${plain.slice(0, -1)},"included":[${clz}]}`)
  expect(one.headers.get('etag')).not.toBe((await delivery.ask('/v1/fiches/een')).headers.get('etag'))
  expect((await delivery.ask('/v1/fiches/een?include=related')).json.included).toEqual([])
})
const byId = (a = '', b = '') => ((JSON.parse(a) as { id: string }).id < (JSON.parse(b) as { id: string }).id ? -1 : 1)

test('only this page brings documents along, and never one that is not public', async () => {
  const { items, included } = (await delivery.ask('/v1/fiches?sort=-title&limit=1&include=lead')).json as Json & {
    included: { slug: string }[]
  }
  expect([items[0]?.slug, included.map(({ slug }) => slug)]).toEqual(['twee', ['clz']])
  await delivery.publish(recordOf({ type: 'partner', name: 'risk', publication: 'offline' }))
  expect((await delivery.ask('/v1/fiches/drie?include=lead,contacts')).text).not.toContain('"Ris+K"')
  expect(await facetsOf('facets=partner')).toEqual({ partner: [`${idOf('clz')} 2`] })
})

test('an old slug sends on with what was asked', async () => {
  await delivery.publish(recordOf({ type: 'fiche', name: 'een', slug: 'nieuw', slugHistory: ['een'] }))
  const { status, headers } = await delivery.ask('/v1/fiches/een?include=lead')
  expect([status, headers.get('location')]).toEqual([308, '/v1/fiches/nieuw?include=lead'])
})

test('what is kept of all documents is what counting them gives, whatever happened to them', async () => {
  const changes = [
    () => delivery.publish({ ...fiche('twee', ['pesten'], 'beeld', 'risk'), version: 2 }),
    () => delivery.publish({ ...fiche('twee', ['pesten'], 'beeld', 'risk'), version: 3, publication: 'withdrawn' }),
    () => delivery.publish({ ...fiche('twee', ['pesten'], 'beeld', 'risk'), version: 4, publication: 'archived' }),
    () => delivery.publish({ ...fiche('twee', ['rouw', 'rouw'], 'beeld', 'risk'), version: 5 }),
    () => delivery.inTransaction((sql) => rebuild(sql, delivery.clock.now, delivery.addresses)),
    () => delivery.app.query(`update delivery.documents set keys = keys || 'theme:pesten'::text where slug = 'drie'`),
    () => delivery.app.query(`delete from delivery.documents where type <> 'fiche'`),
  ]
  for (const change of changes) {
    await change()
    const { rows } = await delivery.reader.query<{ counted: string; kept: string }>(
      `select (select json_agg(c order by type, publication, key) from (
         select type, publication, unnest(keys || ''::text) collate "C" as key, count(*)::integer as documents
         from delivery.documents group by 1, 2, 3) c)::text as counted,
         (select json_agg(c order by type, publication, key) from delivery.counts c)::text as kept`,
    )
    expect(rows[0]?.kept.length).toBeGreaterThan(100)
    expect(JSON.parse(rows[0]?.kept ?? '')).toEqual(JSON.parse(rows[0]?.counted ?? ''))
  }
})
