import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { schemaOrg } from '#tests/judges/schema-org.ts'
import { missing, run } from '#tests/support/debian.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { full, others, terms } from '#tests/support/delivery-full-records.ts'
import { recordOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(...terms)
  const session = { start: '2026-12-03T12:30:00.000Z', end: '2026-12-03T15:00:00.000Z', status: 'planned' }
  await delivery.publish(
    ...others,
    ...Object.values(full),
    recordOf({
      type: 'leerlabo',
      name: 'vol',
      content: {
        title: 'Kijken; luisteren, "begrijpen" \\ en 👩🏽‍🏫 '.repeat(4).trim(),
        sessions: [
          {
            ...session,
            id: 'a',
            place: {
              name: 'Zaal 1, boven',
              address: 'Voorbeeldstraat 12; 3000 Leuven',
              online: 'https://meet.example/a,b',
            },
            registration: { url: 'https://www.example.be/in?a=1,2;3' },
            capacity: 25,
          },
          { ...session, id: 'b', status: 'cancelled' },
        ],
      },
    }),
  )
})
afterAll(() => delivery.close())

const withoutNetwork = (url: string) => {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`${url} is asked for`))
  return Promise.resolve({ documentUrl: url, document: schemaOrg, contextUrl: undefined })
}
const expanded = (document: object) =>
  jsonld.expand(document, { documentLoader: withoutNetwork, safe: true } as jsonld.Options.Expand)

test.each([
  'fiches/gesprek',
  'projects/naadloos',
  'leerlabos/reeks',
  'leerlabos/vol',
  'partners/clz',
  'contacts/coordinator',
  'labo',
])('every word of %s.jsonld is one of schema.org, and nothing is lost when it is read', async (path) => {
  const { json } = await delivery.ask(`/v1/${path}.jsonld`)
  const found = await expanded(json)
  expect(found).toHaveLength(1)
  expect(wordsIn(found).filter((word) => !word.startsWith('@') && !word.startsWith('https://schema.org/'))).toEqual([])
  await expect(expanded({ ...json, geheim: 'x' })).rejects.toThrow()
})

/** Every name of a member, and every kind. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === '@type' && Array.isArray(inner) ? [name, ...inner.map(String)] : [name, ...wordsIn(inner)],
  )
}

test('jing finds each Atom feed to be as RFC 4287 has it', async (context) => {
  context.skip(missing('jing') !== undefined, missing('jing'))
  const schema = join(import.meta.dirname, '../judges/atom.rnc')
  const file = join(inject('scratch'), 'feed.atom')
  for (const type of ['fiche', 'project', 'leerlabo', 'partner']) {
    const { text } = await delivery.ask(`/v1/feeds/${type}.atom`)
    writeFileSync(file, text)
    expect(await run('jing', ['-c', schema, file]), type).toEqual({ code: 0, out: '', err: '' })
    writeFileSync(file, text.replace(/<id>.*?<\/id>/, ''))
    expect((await run('jing', ['-c', schema, file])).code, type).toBe(1)
  }
})

const readCalendar = `
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps([{
  "uid": str(event["UID"]), "summary": str(event["SUMMARY"]), "status": str(event["STATUS"]),
  "start": event.decoded("DTSTART").isoformat(), "end": event.decoded("DTEND").isoformat(),
  "location": str(event.get("LOCATION", "")), "errors": event.errors,
} for event in calendar.walk("VEVENT")]))`

test('icalendar for Python reads the sessions as they were meant', async (context) => {
  const python = '/usr/bin/python3'
  const absent =
    missing(python) ??
    ((await run(python, ['-c', 'import icalendar'])).code === 0
      ? undefined
      : 'DID NOT RUN: python3-icalendar is not installed here (see .ci/run)')
  context.skip(absent !== undefined, absent)
  for (const path of ['/v1/agenda.ics', '/v1/leerlabos/vol.ics']) {
    const { text } = await delivery.ask(path)
    const { code, out, err } = await run(python, ['-c', readCalendar], { input: text })
    expect([code, err]).toEqual([0, ''])
    const events = JSON.parse(out) as Record<string, unknown>[]
    const { json } = await delivery.ask('/v1/leerlabos/vol')
    expect(events.find(({ uid }) => String(uid).endsWith('-a'))).toMatchObject({
      summary: json.title,
      start: '2026-12-03T12:30:00+00:00',
      end: '2026-12-03T15:00:00+00:00',
      location: 'Zaal 1, boven, Voorbeeldstraat 12; 3000 Leuven',
      errors: [],
    })
    expect(events.find(({ uid }) => String(uid).endsWith('-b'))).toMatchObject({ status: 'CANCELLED', errors: [] })
  }
})
