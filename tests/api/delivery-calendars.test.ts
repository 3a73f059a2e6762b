import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
const long =
  'Wat doe je als een leerling afhaakt; een reeks over "kijken, luisteren\\begrijpen" – één €, 👩🏽‍🏫 en heel veel geduld 💛💛💛'
const session = (id: string, start: string, end: string, more: object = {}) => ({
  id,
  start,
  end,
  status: 'planned',
  ...more,
})
const series = (more: Partial<Parameters<typeof recordOf>[0]> = {}, sessions?: object[]) =>
  recordOf({
    type: 'leerlabo',
    name: 'reeks',
    ...more,
    content: {
      title: long,
      summary: 'Eerste regel.\r\nBEGIN:VEVENT\nUID:vals',
      level: idOf('level lager'),
      sessions: sessions ?? [
        session('winter', '2026-12-03T12:30:00Z', '2026-12-03T15:00:00Z', {
          place: {
            name: 'Zaal 1, boven',
            address: 'Voorbeeldstraat 12; 3000 Leuven',
            online: 'https://meet.example/a,b',
          },
          registration: { url: 'https://www.example.be/in?a=1,2;3', opens: null, closes: null },
        }),
        session('zomer', '2027-06-03T12:30:00Z', '2027-06-03T15:00:00Z', { status: 'cancelled' }),
        session('nul', '2027-01-01T10:00:00Z', '2027-01-01T10:00:00Z'),
      ],
    },
  })

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('level', 'lager', 'Lager onderwijs'), termOf('level', 'secundair', 'Secundair'))
  await delivery.publish(
    series(),
    recordOf({
      type: 'leerlabo',
      name: 'ander',
      content: {
        level: idOf('level secundair'),
        sessions: [session('een', '2026-12-01T08:00:00Z', '2026-12-01T09:00:00Z')],
      },
    }),
    recordOf({ type: 'fiche', name: 'afhaken' }),
  )
})
afterAll(() => delivery.close())

const read = async (path: string) => {
  const answer = await delivery.ask(path)
  expect([answer.status, answer.headers.get('content-type')], path).toEqual([200, 'text/calendar; charset=utf-8'])
  const calendar = new ICAL.Component(ICAL.parse(answer.text) as [string, unknown[], unknown[]])
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { ...answer, calendar, events }
}
const value = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name))

test('a calendar program reads the sessions of a leerlabo as they were meant', async () => {
  const { events, calendar } = await read('/v1/leerlabos/reeks.ics')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(String(calendar.getFirstPropertyValue('x-wr-calname')).replace(/\\([\\;,])/g, '$1')).toBe(long)
  expect(events.map(({ uid }) => uid)).toEqual(['winter', 'nul', 'zomer'].map((id) => `${idOf('reeks')}-${id}`))
  const [winter] = events
  expect(winter?.startDate.toJSDate().toISOString()).toBe('2026-12-03T12:30:00.000Z')
  expect(winter?.endDate.toJSDate().toISOString()).toBe('2026-12-03T15:00:00.000Z')
  expect(winter?.startDate.zone.tzid).toBe('UTC')
  expect(winter?.summary).toBe(long)
  expect(winter?.location).toBe('Zaal 1, boven, Voorbeeldstraat 12; 3000 Leuven')
  expect(winter?.description).toContain('Eerste regel.\nBEGIN:VEVENT\nUID:vals')
  expect(winter?.description).toContain('Inschrijven: https://www.example.be/in?a=1,2;3')
  expect(winter && value(winter, 'url')).toBe('https://labo.example/v1/leerlabos/reeks.html')
  expect(winter && value(winter, 'categories')).toBe('Lager onderwijs')
})

test('one session is a calendar of its own, the same as in that of its leerlabo', async () => {
  const { events, calendar } = await read('/v1/sessions/winter.ics')
  expect(events).toHaveLength(1)
  expect(String(events[0]?.component)).toBe(String((await read('/v1/leerlabos/reeks.ics')).events[0]?.component))
  expect(calendar.getFirstPropertyValue('source')).toBe('https://labo.example/v1/sessions/winter.ics')
})

test('what was called off stays, as such', async () => {
  const { events } = await read('/v1/leerlabos/reeks.ics')
  expect(events.map((event) => value(event, 'status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
  expect(events[2]?.summary).toBe(`Afgelast: ${long}`)
})

test('on the wire every line ends in CRLF and holds at most 75 octets, no sign broken', async () => {
  for (const path of ['/v1/leerlabos/reeks.ics', '/v1/agenda.ics']) {
    const bytes = Buffer.from(await (await fetch(`${delivery.url}${path}`)).arrayBuffer())
    const lines = bytes.toString('latin1').split('\r\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) {
      expect(line.length, line).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n\t]/)
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1')), line).not.toThrow()
    }
    expect(lines.some((line) => line.length >= 72)).toBe(true)
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(path.includes('reeks') ? 3 : 4)
  }
})

test('the agenda holds the sessions of all live leerlabos, earliest first', async () => {
  const { events } = await read('/v1/agenda.ics')
  expect(events.map(({ uid }) => uid.slice(37))).toEqual(['een', 'winter', 'nul', 'zomer'])
  expect((await read('/v1/agenda.ics?level=secundair')).events).toHaveLength(1)
})

test('a session that moves keeps its UID and gets a higher SEQUENCE; one that did not change keeps all', async () => {
  const before = (await read('/v1/agenda.ics')).events
  const moved = [session('winter', '2026-12-10T12:30:00Z', '2026-12-10T15:00:00Z')]
  await delivery.publish(series({ version: 2 }, moved))
  const after = (await read('/v1/agenda.ics')).events
  const find = (events: ICAL.Event[], id: string) => events.find(({ uid }) => uid.endsWith(`-${id}`))
  expect(find(after, 'winter')?.uid).toBe(find(before, 'winter')?.uid)
  expect(find(after, 'winter')?.sequence).toBeGreaterThan(find(before, 'winter')?.sequence ?? Infinity)
  expect(find(after, 'winter')?.startDate.toJSDate().toISOString()).toBe('2026-12-10T12:30:00.000Z')
  expect(String(find(after, 'een')?.component)).toBe(String(find(before, 'een')?.component))
  const alone = (await read('/v1/leerlabos/reeks.ics')).events[0]
  expect(String(alone?.component)).toBe(String(find(after, 'winter')?.component))
})

test('calendars answer as documents do: tags, HEAD, one statement, old slugs', async () => {
  for (const path of ['/v1/agenda.ics', '/v1/leerlabos/reeks.ics', '/v1/sessions/winter.ics']) {
    const { headers } = await delivery.ask(path)
    const again = await delivery.ask(path, { headers: { 'If-None-Match': headers.get('etag') ?? '' } })
    const head = await delivery.ask(path, { method: 'HEAD' })
    expect([again.status, again.text, head.text, head.headers.get('etag')]).toEqual([304, '', '', headers.get('etag')])
    expect(headers.get('cache-control')).toMatch(/^public, max-age=60/)
    expect(headers.get('access-control-allow-origin')).toBe('*')
  }
  const count = countingStatements(delivery)
  for (const path of ['/v1/agenda.ics', '/v1/leerlabos/reeks.ics', '/v1/sessions/winter.ics']) {
    expect(await count(path), path).toBe(1)
  }
  await delivery.publish(series({ version: 3, slug: 'nieuw', slugHistory: ['reeks'] }))
  const { status, headers } = await delivery.ask('/v1/leerlabos/reeks.ics')
  expect([status, headers.get('location')]).toEqual([308, '/v1/leerlabos/nieuw.ics'])
})

test('a withdrawn leerlabo says so in its own calendars and leaves the agenda; one that is offline is gone from all', async () => {
  await delivery.publish(
    series({ version: 4, slug: 'nieuw', publication: 'withdrawn', notice: 'Vervangen door een andere reeks.' }),
  )
  const own = await read('/v1/leerlabos/nieuw.ics')
  expect(own.calendar.getFirstPropertyValue('description')).toBe('Vervangen door een andere reeks.')
  expect(own.events[0]?.description).toContain('Vervangen door een andere reeks.')
  expect((await read('/v1/sessions/winter.ics')).events[0]?.description).toContain('Vervangen door een andere reeks.')
  expect((await read('/v1/agenda.ics')).events).toHaveLength(1)
  await delivery.publish(series({ version: 5, slug: 'nieuw', publication: 'offline' }))
  expect((await delivery.ask('/v1/leerlabos/nieuw.ics')).status).toBe(410)
  expect((await delivery.ask('/v1/sessions/winter.ics')).status).toBe(404)
})

test.each([
  ['/v1/fiches/afhaken.ics', 404, 'afhaken.json'],
  ['/v1/leerlabos/ander.ical', 404, 'ander.ics'],
  ['/v1/agenda.ic', 404, '/v1/agenda.ics'],
  ['/v1/sessions/een', 404, 'een.ics'],
  ['/v1/sessions/een.ical', 404, 'een.ics'],
  ['/v1/sessions/nergens.ics', 404, undefined],
  ['/v1/sessions/een.ics?level=lager', 400, undefined],
  ['/v1/agenda.ics?levels=lager', 400, 'level'],
  ['/v1/agenda.ics?level=lagere', 400, 'lager'],
  ['/v1/agenda.ics?level=lager&level=secundar', 400, 'secundair'],
])('%s answers %i and suggests %s', async (path, status, suggestion) => {
  const answer = await delivery.ask(path)
  expect([answer.status, answer.json.suggestion]).toEqual([status, suggestion])
})
