import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RecordPublication } from '#src/delivery/read-model/public-record.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'rouw'))
  await delivery.publish(recordOf({ type: 'partner', name: 'clz' }))
})
afterAll(() => delivery.close())

const name = 'reeks'
const series = (publication: RecordPublication, version: number) =>
  recordOf({
    type: 'leerlabo',
    name,
    publication,
    version,
    notice: 'Vervangen.',
    content: {
      themes: [idOf('theme rouw')],
      organisers: [idOf('clz')],
      sessions: [{ id: 'een', start: '2026-12-03T12:30:00Z', end: '2026-12-03T15:00:00Z', status: 'planned' }],
    },
  })

/** Where a leerlabo can show, and what of it tells that it does. */
const surfaces: [where: string, path: string, sign: string][] = [
  ['the document', `/v1/leerlabos/${name}`, idOf(name)],
  ['its page', `/v1/leerlabos/${name}.html`, 'versie'],
  ['Markdown', `/v1/leerlabos/${name}.md`, '# reeks'],
  ['JSON-LD', `/v1/leerlabos/${name}.jsonld`, idOf(name)],
  ['its calendar', `/v1/leerlabos/${name}.ics`, `UID:${idOf(name)}-een`],
  ['several at once', `/v1/items?ids=${idOf(name)}`, '"status":200'],
  ['the manifest', '/v1/manifest?type=leerlabo', idOf(name)],
  ['the export', '/v1/export/leerlabo.ndjson', idOf(name)],
  ['the changes', '/v1/changes?types=leerlabo', '"upsert"'],
  ['the changes of a partner', '/v1/changes?partner=clz&types=leerlabo&shape=card', '"upsert"'],
  ['the list', '/v1/leerlabos', idOf(name)],
  ['a filtered list', '/v1/leerlabos?theme=rouw&partner=clz', idOf(name)],
  ['a facet', '/v1/leerlabos?facets=theme&limit=1', '"id":"rouw"'],
  ['a search', '/v1/search?q=reeks', idOf(name)],
  ['a search by theme', '/v1/search?q=rouwen&facets=theme&limit=1', '"id":"rouw"'],
  ['a suggestion', '/v1/suggest?q=ree', idOf(name)],
  ['the sessions', '/v1/sessions', '"id":"een"'],
  ['the agenda', '/v1/agenda.ics', `UID:${idOf(name)}-een`],
  ['the Atom feed', '/v1/feeds/leerlabo.atom', idOf(name)],
  ['the JSON Feed', '/v1/feeds/leerlabo.json', idOf(name)],
  ['the counts', '/v1/status', '"leerlabo":1'],
]
/** Only what is live shows here; a withdrawn document still answers in the others. */
const onlyLive = new Set(surfaces.slice(10).map(([where]) => where))

let version = 0
test.each([
  ['archived', 'nowhere'],
  ['live', 'everywhere'],
  ['withdrawn', 'where it was known'],
  ['live', 'everywhere'],
  ['offline', 'nowhere'],
  ['live', 'everywhere'],
  ['archived', 'nowhere'],
] as const)('P1, P6: once it is %s, a leerlabo shows %s, at once', async (publication, where) => {
  version += 1
  const [seq = 0] = await delivery.publish(series(publication, version))
  for (const [surface, path, sign] of surfaces) {
    const { text, status, headers } = await delivery.ask(path)
    const shows = status === 200 && text.replaceAll(/\r\n /g, '').includes(sign)
    const expected = where === 'everywhere' || (where === 'where it was known' && !onlyLive.has(surface))
    expect([surface, shows]).toEqual([surface, expected])
    if (status === 200) expect(Number(headers.get('delivery-seq')), surface).toBeGreaterThanOrEqual(seq)
  }
})
