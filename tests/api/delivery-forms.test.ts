import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { contact, full, others, terms } from '#tests/support/delivery-full-records.ts'
import { recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(...terms)
  await delivery.publish(...others, ...Object.values(full))
})
afterAll(() => delivery.close())

const paths: [type: string, path: string][] = [
  ['fiche', '/v1/fiches/gesprek'],
  ['project', '/v1/projects/naadloos'],
  ['leerlabo', '/v1/leerlabos/reeks'],
  ['partner', '/v1/partners/clz'],
  ['contact', '/v1/contacts/coordinator'],
  ['labo', '/v1/labo'],
]
const schemaTypes: Record<string, unknown> = {
  fiche: 'LearningResource',
  project: 'Project',
  leerlabo: ['Course', 'EducationEvent'],
  partner: 'Organization',
  contact: 'ContactPoint',
  labo: 'Project',
}

test.each(paths)('a %s is told in the words of schema.org', async (type, path) => {
  const answer = await delivery.ask(`${path}.jsonld`)
  const { json: plain } = await delivery.ask(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/ld+json; charset=utf-8'])
  expect(answer.json).toMatchObject({
    '@context': 'https://schema.org',
    '@type': schemaTypes[type],
    identifier: plain.id,
    url: plain.url,
  })
  expect(answer.json['@id']).toBe(
    type === 'labo'
      ? 'https://labo.example/v1/labo'
      : `https://labo.example${path.replace(/[^/]+$/, String(plain.id))}`,
  )
  expect(answer.text).not.toMatch(/null|\[\]|<|undefined/)
})

test('a fiche says what it is for, by whom, and what may be done with it', async () => {
  const { json } = await delivery.ask('/v1/fiches/gesprek.jsonld')
  expect(json).toMatchObject({
    name: 'gesprek',
    inLanguage: 'nl',
    learningResourceType: 'Werkwijze',
    timeRequired: 'PT50M',
    license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    author: { '@type': 'Organization', name: 'Centrum voor Leerzorg' },
    about: [
      {
        '@type': 'DefinedTerm',
        termCode: 'pesten',
        name: 'Pesten',
        inDefinedTermSet: 'https://labo.example/v1/vocabularies/theme',
      },
    ],
    audience: [{ '@type': 'EducationalAudience', educationalRole: 'Leerkracht' }],
    citation: [{ '@type': 'CreativeWork', name: 'Boek', datePublished: '2021' }],
    mentions: [{ '@type': 'LearningResource', name: 'andere' }],
  })
})

test('sessions are events, called off and moved ones as such', async () => {
  const session = { start: '2026-12-03T12:30:00.000Z', end: '2026-12-03T15:00:00.000Z', status: 'planned' }
  await delivery.publish(
    recordOf({
      type: 'leerlabo',
      name: 'stand',
      sessionChanges: {
        b: { status: 'cancelled' },
        c: { status: 'planned', start: '2026-12-05T12:30:00.000Z', end: '2026-12-05T15:00:00.000Z' },
      },
      content: {
        sessions: [
          { ...session, id: 'a', place: { name: 'Zaal', online: 'https://meet.example/' } },
          { ...session, id: 'b', place: { online: 'https://meet.example/' } },
          { ...session, id: 'c' },
        ],
      },
    }),
  )
  const { json } = await delivery.ask('/v1/leerlabos/stand.jsonld')
  const events = json.subEvent as Record<string, string>[]
  expect(events.map(({ eventStatus }) => eventStatus)).toEqual(
    ['Scheduled', 'Cancelled', 'Rescheduled'].map((stand) => `https://schema.org/Event${stand}`),
  )
  expect(events.map(({ eventAttendanceMode }) => eventAttendanceMode)).toEqual(
    ['Mixed', 'Online', 'Offline'].map((mode) => `https://schema.org/${mode}EventAttendanceMode`),
  )
  expect(events[2]?.previousStartDate).toBe('2026-12-03T12:30:00Z')
  expect(events[0]?.['@id']).toBe(`${String(json['@id'])}#a`)
})

test('what closes a script tag in a title does not close it in JSON-LD', async () => {
  await delivery.publish(recordOf({ type: 'fiche', name: 'gevaarlijk', content: { title: '</script><b>x' } }))
  const { text, json } = await delivery.ask('/v1/fiches/gevaarlijk.jsonld')
  expect([text.includes('<'), json.name]).toEqual([false, '</script><b>x'])
  expect((await delivery.ask('/v1/fiches/gevaarlijk.md')).text).toContain('# \\</script\\>\\<b\\>x')
})

test('what a person did not agree to stands in no form', async () => {
  await delivery.publish({ ...contact, consentWithdrawn: true, version: 2 })
  for (const suffix of ['', '.json', '.html', '.jsonld', '.md']) {
    const { status, text } = await delivery.ask(`/v1/contacts/coordinator${suffix}`)
    expect([status, text.includes('dienst@example.be'), text.includes('Iemand')], suffix).toEqual([200, false, false])
  }
})

test.each(paths)('a %s in Markdown says what its page says', async (_type, path) => {
  const [markdown, plain] = [await delivery.ask(`${path}.md`), (await delivery.ask(path)).json]
  expect([markdown.status, markdown.headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8'])
  expect(markdown.text).toContain(`# ${String(plain.title)}`)
  expect(markdown.text).toContain(String(plain.url))
  expect(markdown.text).not.toMatch(/<[a-z/]|&[a-z]+;|undefined|\[object/)
})

test('every form has its own tag, costs one statement, follows old slugs and tells what is gone', async () => {
  const count = countingStatements(delivery)
  const suffixes = ['', '.html', '.jsonld', '.md']
  const tags = new Set<string | null>()
  for (const suffix of suffixes) {
    const path = `/v1/fiches/gesprek${suffix}`
    expect(await count(path)).toBe(1)
    const { headers } = await delivery.ask(path)
    tags.add(headers.get('etag'))
    const again = await delivery.ask(path, { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await delivery.ask(path, { method: 'HEAD' })).headers.get('content-length')).toBe(
      headers.get('content-length'),
    )
  }
  expect(tags.size).toBe(4)
  await delivery.publish(recordOf({ type: 'fiche', name: 'andere', slug: 'anders', slugHistory: ['andere'] }))
  for (const suffix of suffixes) {
    const { status, headers } = await delivery.ask(`/v1/fiches/andere${suffix}`)
    expect([status, headers.get('location')]).toEqual([308, `/v1/fiches/anders${suffix}`])
  }
  await delivery.publish(recordOf({ type: 'fiche', name: 'andere', slug: 'anders', publication: 'archived' }))
  for (const suffix of suffixes) expect((await delivery.ask(`/v1/fiches/anders${suffix}`)).status).toBe(410)
})

test.each([
  ['/v1/fiches/gesprek.pdf', 'gesprek.md'],
  ['/v1/fiches/gesprek.htm', 'gesprek.html'],
  ['/v1/fiches/gesprek.ldjson', 'gesprek.json'],
  ['/v1/fiches/gesprek.html.json', 'gesprek.json'],
  ['/v1/fiches/gesprek.', 'gesprek.json'],
  ['/v1/labo.htm', '/v1/labo.html'],
  ['/v1/fishes', '/v1/fiches'],
  ['/v1/iets-heel-anders', undefined],
])('%s is not found without asking the database, and %s is suggested', async (path, suggestion) => {
  const count = countingStatements(delivery)
  expect(await count(path)).toBe(0)
  const { status, json } = await delivery.ask(path)
  expect([status, json.suggestion]).toEqual([404, suggestion])
})
