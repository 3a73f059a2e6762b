import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, mediaOf, paragraph, pdfNamed, recordOf, richText, termOf } from '#tests/support/delivery-records.ts'
import { childOf, readXml, type XmlElement } from '#tests/support/xml.ts'

let delivery: Delivery
const title = 'Wat <b>nu</b> & "straks"? ]]> \u0007 één €'
const sheet = pdfNamed('blad', 'Blad & "meer"')

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'pesten', 'Pesten & plagen'))
  await delivery.publish(
    recordOf({ type: 'partner', name: 'clz', content: { name: 'Centrum <voor> Leerzorg' } }),
    recordOf({
      type: 'fiche',
      name: 'lastig',
      lead: idOf('clz'),
      modifiedAt: '2026-10-01T08:00:00.000Z',
      content: {
        title,
        summary: 'Kort & goed <i>.',
        body: richText(paragraph('Een zin met < en & en "aanhalingstekens".')),
        themes: [idOf('theme pesten')],
        attachments: [sheet.id],
      },
      media: mediaOf(sheet),
    }),
    recordOf({ type: 'fiche', name: 'kaal', content: { summary: null } }),
    recordOf({ type: 'fiche', name: 'ingetrokken', publication: 'withdrawn' }),
    recordOf({ type: 'fiche', name: 'weg', publication: 'offline' }),
  )
})
afterAll(() => delivery.close())

const atom = async (type: string) => {
  const answer = await delivery.ask(`/v1/feeds/${type}.atom`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
  const feed = readXml(answer.text)
  return { answer, feed, entries: feed.children.filter(({ name }) => name === 'entry') }
}
const textOf = (element: XmlElement | undefined, name: string) => element && childOf(element, name)?.text

test('the Atom feed has what RFC 4287 asks of a feed and of each entry', async () => {
  const { feed, entries } = await atom('fiche')
  expect([feed.name, feed.attributes.xmlns, feed.attributes['xml:lang']]).toEqual([
    'feed',
    'http://www.w3.org/2005/Atom',
    'nl',
  ])
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
  for (const element of [feed, ...entries]) {
    for (const name of ['id', 'title', 'updated']) {
      expect(element.children.filter((child) => child.name === name)).toHaveLength(1)
    }
    expect(textOf(element, 'id')).toMatch(/^(https:|urn:uuid:)/)
    expect(textOf(element, 'updated')).toMatch(instant)
  }
  expect(feed.children.find(({ attributes }) => attributes.rel === 'self')?.attributes.href).toBe(
    'https://labo.example/v1/feeds/fiche.atom',
  )
  expect(childOf(feed, 'author') && textOf(childOf(feed, 'author'), 'name')).toBe('Labo tegen schooluitval')
  for (const entry of entries) {
    const alternates = entry.children.filter(({ attributes }) => attributes.rel === 'alternate')
    expect(alternates).toHaveLength(1)
    expect(childOf(entry, 'summary') ?? childOf(entry, 'content')).toBeDefined()
  }
  expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length)
})

test('words with signs that mean something to XML come through whole', async () => {
  const { entries, answer } = await atom('fiche')
  const [entry] = entries
  expect(textOf(entry, 'id')).toBe(`urn:uuid:${idOf('lastig')}`)
  expect(textOf(entry, 'title')).toBe(title.replace('\u0007', ''))
  expect(textOf(entry, 'summary')).toBe('Kort & goed <i>.')
  const content = entry && childOf(entry, 'content')
  expect([content?.attributes.type, content?.text]).toEqual([
    'html',
    '<p>Een zin met &lt; en &amp; en &quot;aanhalingstekens&quot;.</p>',
  ])
  expect(textOf(entry && childOf(entry, 'author'), 'name')).toBe('Centrum <voor> Leerzorg')
  expect(entry && childOf(entry, 'category')?.attributes).toEqual({ term: 'pesten', label: 'Pesten & plagen' })
  expect(entry?.children.find(({ attributes }) => attributes.rel === 'enclosure')?.attributes.title).toBe(
    'Blad & "meer"',
  )
  expect(answer.text).not.toContain('<b>')
})

test('the JSON Feed has what version 1.1 asks, and tells the same', async () => {
  const { headers, json, status } = await delivery.ask('/v1/feeds/fiche.json')
  expect([status, headers.get('content-type')]).toEqual([200, 'application/feed+json; charset=utf-8'])
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://labo.example/v1/feeds/fiche.json',
    language: 'nl',
  })
  const [first, second] = json.items
  expect(first).toMatchObject({
    title,
    summary: 'Kort & goed <i>.',
    tags: ['Pesten & plagen'],
    content_html: expect.stringContaining('<p>Een zin') as string,
  })
  expect(second).toMatchObject({ title: 'kaal', content_text: 'kaal' })
  const { entries } = await atom('fiche')
  expect(json.items.map(({ id }) => id)).toEqual(entries.map((entry) => textOf(entry, 'id')))
})

test('only live documents are news, the latest first, fifty at most', async () => {
  expect((await delivery.ask('/v1/feeds/fiche.json')).json.items.map(({ title: name }) => name)).toEqual([
    title,
    'kaal',
  ])
  const names = Array.from({ length: 51 }, (_, index) => `project ${index}`)
  await delivery.publish(
    ...names.map((name, index) =>
      recordOf({
        type: 'project',
        name,
        slug: `project-${index}`,
        modifiedAt: new Date(Date.UTC(2026, 8, 1, 0, index)).toISOString(),
      }),
    ),
  )
  const { entries, feed } = await atom('project')
  expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(names.toReversed().slice(0, 50))
  expect(textOf(feed, 'updated')).toBe(textOf(entries[0], 'updated'))
})

test('a feed of nothing is a feed', async () => {
  const { entries } = await atom('leerlabo')
  expect(entries).toEqual([])
  expect((await delivery.ask('/v1/feeds/leerlabo.json')).json.items).toEqual([])
})

test('feeds answer as documents do: tags, HEAD, one statement', async () => {
  const count = countingStatements(delivery)
  for (const path of ['/v1/feeds/fiche.atom', '/v1/feeds/fiche.json']) {
    expect(await count(path)).toBe(1)
    const { headers } = await delivery.ask(path)
    const again = await delivery.ask(path, { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    const head = await delivery.ask(path, { method: 'HEAD' })
    expect([again.status, again.text, head.text, head.headers.get('etag')]).toEqual([304, '', '', headers.get('etag')])
    expect((await delivery.ask(`${path}?x=1`)).json).toMatchObject({ status: 400, parameter: 'x' })
  }
})

test.each([
  ['/v1/feeds/fiches.atom', 'fiche.atom'],
  ['/v1/feeds/fiche.rss', 'fiche.json'],
  ['/v1/feeds/contact.atom', undefined],
  ['/v1/feeds/fiche.atm', 'fiche.atom'],
  ['/v1/feeds/__proto__.json', undefined],
])('%s is not found without asking the database, and %s is suggested', async (path, suggestion) => {
  const count = countingStatements(delivery)
  expect(await count(path)).toBe(0)
  const { status, json } = await delivery.ask(path)
  expect([status, json.suggestion]).toEqual([404, suggestion])
})
