import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { project } from '#src/delivery/read-model/project.ts'
import { refreshDue } from '#src/delivery/read-model/refresh-due.ts'
import type { Sql } from '#src/server/database/sql.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, imageNamed, mediaOf, paragraph, recordOf, richText, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
})
beforeEach(() => {
  delivery.clock.now = new Date('2026-11-23T12:00:00.000Z')
})
afterAll(() => delivery.close())

const json = async (path: string) => (await delivery.ask(path)).json
const refresh = () => delivery.inTransaction((sql) => refreshDue(sql, delivery.clock.now, delivery.addresses))

test('a card appears when what it points to goes live, changes with it, and leaves with it', async () => {
  await delivery.publish(recordOf({ type: 'fiche', name: 'leerlingen', lead: idOf('clz') }))
  expect(await json('/v1/fiches/leerlingen')).toMatchObject({ lead: null, seq: 1 })
  const partner = recordOf({
    type: 'partner',
    name: 'clz',
    content: { name: 'Centrum voor Leerzorg', logo: idOf('logo') },
    media: mediaOf(imageNamed('logo')),
  })
  await delivery.publish(partner)
  expect(await json('/v1/fiches/leerlingen')).toMatchObject({
    seq: 3,
    lead: { title: 'Centrum voor Leerzorg', logo: { width: 480 } },
  })
  await delivery.publish({ ...partner, version: 2, content: { ...partner.content, name: 'CLZ' } })
  expect(await json('/v1/fiches/leerlingen')).toMatchObject({ seq: 5, lead: { title: 'CLZ' } })
  await delivery.publish({ ...partner, version: 3, content: { ...partner.content, name: 'CLZ', kbo: '0123.456.749' } })
  expect(await json('/v1/fiches/leerlingen')).toMatchObject({ seq: 5 })
  await delivery.publish({ ...partner, version: 3, publication: 'offline' })
  expect(await json('/v1/fiches/leerlingen')).toMatchObject({ seq: 8, lead: null })
})

test('a partner’s new name reaches a fiche through the contact that works there', async () => {
  const partner = recordOf({ type: 'partner', name: 'risk', content: { name: 'Ris+K' } })
  const contact = recordOf({ type: 'contact', name: 'coordinator', content: { organisation: idOf('risk') } })
  await delivery.publish(
    partner,
    contact,
    recordOf({ type: 'fiche', name: 'netwerk', content: { contacts: [contact.id] } }),
  )
  await delivery.publish({ ...partner, version: 2, content: { name: 'Lerend netwerk Ris+K' } })
  expect(await json('/v1/fiches/netwerk')).toMatchObject({
    contacts: [{ title: 'coordinator', organisation: 'Lerend netwerk Ris+K' }],
  })
})

test('a word’s new label reaches every document that carries it', async () => {
  await delivery.publishTerms(termOf('theme', 'pesten', 'Pesten'))
  await delivery.publish(recordOf({ type: 'fiche', name: 'pestgedrag', content: { themes: [idOf('theme pesten')] } }))
  await delivery.publishTerms(termOf('theme', 'pesten', 'Pesten op school'))
  expect(await json('/v1/fiches/pestgedrag')).toMatchObject({ themes: [{ id: 'pesten', label: 'Pesten op school' }] })
})

test('of a contact only what the person agreed to is shown, and only until the last day in Brussels has passed', async () => {
  const content = {
    organisation: idOf('risk'),
    name: 'Naam Van Een Persoon',
    email: 'persoon@dienst.example',
    phone: '016 00 00 00',
    photo: idOf('portret'),
    consent: { name: true, email: true, phone: false, photo: true, validUntil: '2026-11-24T12:00:00.000Z' },
  }
  const contact = recordOf({ type: 'contact', name: 'begeleider', content, media: mediaOf(imageNamed('portret')) })
  await delivery.publish(contact, recordOf({ type: 'fiche', name: 'gesprek', content: { contacts: [contact.id] } }))
  const shown = await json('/v1/contacts/begeleider')
  expect(shown).toMatchObject({
    name: 'Naam Van Een Persoon',
    email: 'persoon@dienst.example',
    phone: null,
    photo: { width: 960 },
  })

  delivery.clock.now = new Date('2026-11-24T22:59:30.000Z')
  expect(await refresh()).toBe(0)
  expect((await delivery.ask('/v1/fiches/gesprek')).headers.get('cache-control')).toBe(
    'public, max-age=30, stale-while-revalidate=0, stale-if-error=0',
  )
  delivery.clock.now = new Date('2026-11-24T23:00:00.000Z')
  expect(await refresh()).toBe(2)
  expect(await refresh()).toBe(0)
  const hidden = await json('/v1/contacts/begeleider')
  expect(hidden).toMatchObject({ title: 'begeleider', name: null, email: null, phone: null, photo: null })
  expect(hidden.organisation).toMatchObject({ title: 'Lerend netwerk Ris+K' })
  for (const path of [
    '/v1/fiches/gesprek',
    '/v1/fiches/gesprek.html',
    '/v1/contacts/begeleider.html',
    '/v1/contacts?shape=full',
    '/v1/changes',
  ]) {
    expect((await delivery.ask(path)).text, path).not.toMatch(/Naam Van|persoon@dienst/)
  }
  expect((await delivery.ask(`/media/${imageNamed('portret').sha256}-w480.webp`)).status).toBe(410)
})

test('registration opens and closes by itself', async () => {
  const registration = {
    url: 'https://www.example.be/in',
    opens: '2026-11-25T08:00:00.000Z',
    closes: '2026-11-30T22:59:00.000Z',
  }
  const session = {
    id: 'sessie-1',
    start: '2026-12-03T12:30:00.000Z',
    end: '2026-12-03T15:00:00.000Z',
    status: 'planned',
    registration,
  }
  await delivery.publish(recordOf({ type: 'leerlabo', name: 'in-relatie', content: { sessions: [session] } }))
  const isOpen = async () => JSON.stringify(await json('/v1/sessions')).includes('"open":true')
  expect(await isOpen()).toBe(false)
  delivery.clock.now = new Date(registration.opens)
  expect(await refresh()).toBe(1)
  expect(await isOpen()).toBe(true)
  delivery.clock.now = new Date(registration.closes)
  expect(await refresh()).toBe(1)
  expect(await isOpen()).toBe(false)
})

test('a thousand dependants are rendered again in few statements and within two seconds', async () => {
  const partner = recordOf({ type: 'partner', name: 'stad', content: { name: 'Stad' } })
  await delivery.publish(partner)
  const body = richText(
    ...Array.from({ length: 12 }, (_, index) => paragraph(`Alinea ${index} over wat een team samen doet.`)),
  )
  await delivery.inTransaction(async (sql) => {
    for (let index = 0; index < 1000; index += 1) {
      await project(
        sql,
        recordOf({ type: 'fiche', name: `afhankelijk-${index}`, lead: partner.id, content: { body } }),
        delivery.clock.now,
        delivery.addresses,
      )
    }
  })
  let statements = 0
  await delivery.inTransaction((sql) => {
    const counting: Sql = { query: (text, values) => (statements++, sql.query(text, values)) }
    return project(
      counting,
      { ...partner, version: 2, content: { name: 'Stad Leuven' } },
      delivery.clock.now,
      delivery.addresses,
    )
  })
  expect(await json('/v1/fiches/afhankelijk-999')).toMatchObject({ lead: { title: 'Stad Leuven' } })
  expect(statements).toBeLessThanOrEqual(25)
}, 120_000)
