import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, recordOf, richText, paragraph, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'schoolmoeheid', 'Schoolmoeheid'))
})
afterAll(() => delivery.close())

test('a published fiche is at once in document, list, changes and status', async () => {
  const [seq] = await delivery.publish(
    recordOf({
      type: 'fiche',
      name: 'afhaken',
      content: { body: richText(paragraph('Praat eerst.')), themes: [idOf('theme schoolmoeheid')] },
    }),
  )
  const document = await delivery.ask('/v1/fiches/afhaken')
  expect(document.status, document.text).toBe(200)
  expect(document.headers.get('delivery-seq')).toBe(String(seq))
  expect(document.json.seq).toBe(seq)
  expect(document.json.themes).toEqual([{ id: 'schoolmoeheid', label: 'Schoolmoeheid' }])
  const list = await delivery.ask('/v1/fiches?shape=full&theme=schoolmoeheid')
  expect(list.text).toContain(document.text)
  expect(list.json.total).toBe(1)
  const changes = await delivery.ask('/v1/changes')
  expect(changes.text).toContain(`"document":${document.text}`)
  expect((await delivery.ask('/v1/status')).json.seq).toBe(seq)
})

test('the page for people is complete Dutch HTML', async () => {
  const page = await delivery.ask('/v1/fiches/afhaken.html')
  expect(page.status).toBe(200)
  expect(page.text).toMatch(/^<!doctype html><html lang="nl">/)
  expect(page.text).toContain('<p>Praat eerst.</p>')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('an id finds the same document as its slug', async () => {
  const bySlug = await delivery.ask('/v1/fiches/afhaken.json')
  const byId = await delivery.ask(`/v1/fiches/${idOf('afhaken')}`)
  expect(byId.text).toBe(bySlug.text)
  expect(byId.headers.get('etag')).toBe(bySlug.headers.get('etag'))
})

test('an old slug answers 308 for ever, and nobody else may take it', async () => {
  await delivery.publish(recordOf({ type: 'fiche', name: 'verhuisd', slug: 'oud-adres' }))
  await delivery.publish(
    recordOf({ type: 'fiche', name: 'verhuisd', slug: 'nieuw-adres', slugHistory: ['oud-adres'], version: 2 }),
  )
  for (const suffix of ['', '.json', '.html']) {
    const moved = await delivery.ask(`/v1/fiches/oud-adres${suffix}`)
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toBe(`/v1/fiches/nieuw-adres${suffix}`)
  }
  await expect(delivery.publish(recordOf({ type: 'fiche', name: 'indringer', slug: 'oud-adres' }))).rejects.toThrow(
    'belongs to another',
  )
  expect((await delivery.ask(`/v1/fiches/${idOf('indringer')}`)).status).toBe(404)
})

test('withdrawn stays readable with its notice, and leaves the lists unless asked for', async () => {
  const record = recordOf({ type: 'fiche', name: 'ingetrokken' })
  await delivery.publish(record, {
    ...record,
    publication: 'withdrawn',
    notice: 'Er is een betere.',
    replacement: idOf('afhaken'),
  })
  const document = await delivery.ask('/v1/fiches/ingetrokken')
  expect(document.status).toBe(200)
  expect(document.json).toMatchObject({
    publication: 'withdrawn',
    notice: 'Er is een betere.',
    replacement: { slug: 'afhaken' },
  })
  const slugs = async (query: string) => (await delivery.ask(`/v1/fiches${query}`)).json.items.map((item) => item.slug)
  expect(await slugs('')).not.toContain('ingetrokken')
  expect(await slugs('?withdrawn=true')).toContain('ingetrokken')
})

test('offline and archived answer 410 with the reason, also under old slugs and as a page, and lists forget them', async () => {
  const record = recordOf({ type: 'fiche', name: 'noodstop', slugHistory: ['noodstop-vroeger'] })
  for (const publication of ['offline', 'archived'] as const) {
    await delivery.publish(record, { ...record, publication })
    for (const name of ['noodstop', 'noodstop-vroeger', idOf('noodstop')]) {
      const answer = await delivery.ask(`/v1/fiches/${name}`)
      expect(answer.status).toBe(410)
      expect(answer.json).toMatchObject({ type: '/problems/gone', reason: publication })
    }
    expect((await delivery.ask('/v1/fiches/noodstop.html')).text).toContain('Niet meer online')
    expect((await delivery.ask('/v1/fiches?withdrawn=true')).text).not.toContain('noodstop')
    const removal = (await delivery.ask('/v1/changes?types=partner')).json.items.find(
      (item) => item.id === idOf('noodstop'),
    )
    expect(removal).toMatchObject({ change: 'delete', reason: publication, type: 'fiche' })
  }
})

test('an archived document leads to its replacement as long as that is live', async () => {
  const record = recordOf({ type: 'fiche', name: 'vervangen', replacement: idOf('afhaken') })
  await delivery.publish(record, { ...record, publication: 'archived' })
  const answer = await delivery.ask('/v1/fiches/vervangen')
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/v1/fiches/afhaken'])
})

test('projecting the same record again changes nothing', async () => {
  const record = recordOf({ type: 'fiche', name: 'tweemaal' })
  const [first] = await delivery.publish(record)
  const before = await delivery.ask('/v1/fiches/tweemaal')
  const [second] = await delivery.publish(record)
  expect(second).toBe(first)
  expect((await delivery.ask('/v1/fiches/tweemaal')).text).toBe(before.text)
})

test('a document that never was published and one that does not exist cannot be told apart', async () => {
  const never = await delivery.ask(`/v1/fiches/${idOf('geheim')}`)
  const nothing = await delivery.ask(`/v1/fiches/${idOf('bestaat-niet')}`)
  expect(never.status).toBe(404)
  expect(never.text).toBe(nothing.text)
})

test('the labo has one page', async () => {
  expect((await delivery.ask('/v1/labo')).status).toBe(404)
  await delivery.publish(
    recordOf({ type: 'labo', name: 'het-labo', content: { whatIfs: [{ id: 'a', text: 'Wat als het lukt?' }] } }),
  )
  const labo = await delivery.ask('/v1/labo')
  expect(labo.json).toMatchObject({
    type: 'labo',
    whatIfs: ['Wat als het lukt?'],
    url: 'https://labo.example/v1/labo.html',
  })
  expect((await delivery.ask('/v1/labo.html')).text).toContain('Wat als het lukt?')
})
