import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { rebuild } from '#src/delivery/read-model/rebuild.ts'
import { countingStatements } from '#tests/support/counting-statements.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { idOf, paragraph, recordOf, richText, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
})
beforeEach(() => {
  delivery.clock.now = new Date('2026-11-23T12:00:00.000Z')
})
afterAll(() => delivery.close())

type Item = { card: { slug: string }; highlights: { title: string; text: string | null } }
type Result = {
  items: Item[]
  matched: string | null
  corrected: string | null
  facets: Record<string, { id: string; label: string; count: number }[]>
  next: string | null
  seq: number
  total: number
  totalIsExact: boolean
}
const search = async (query: string): Promise<Result> =>
  (await delivery.ask(`/v1/search?${query}`)).json as unknown as Result
const slugs = async (query: string) => (await search(query)).items.map(({ card }) => card.slug)

const fiche = (name: string, title: string, body: string, more: Partial<PublicRecord> = {}) =>
  recordOf({ type: 'fiche', name, ...more, content: { title, body: richText(paragraph(body)), ...more.content } })

test('what is in the title comes before what is in the summary, the terms and the text', async () => {
  await delivery.publishTerms({ ...termOf('theme', 'rekenangst', 'Rekenangst'), synonyms: ['bang voor sommen'] })
  await delivery.publish(
    fiche('in-de-tekst', 'Een les', 'Wie bang is voor rekenen, telt op de vingers.'),
    fiche('in-het-thema', 'Nog een les', 'Tellen.', { content: { themes: [idOf('theme rekenangst')] } }),
    fiche('in-de-titel', 'Rekenangst in de klas', 'Een tekst.'),
    fiche('in-de-samenvatting', 'Een vak', 'Een tekst.', { content: { summary: 'Over rekenangst bij kinderen.' } }),
  )
  expect(await slugs('q=rekenangst')).toEqual(['in-de-titel', 'in-de-samenvatting', 'in-het-thema'])
  expect(await slugs('q=rekenen')).toEqual(expect.arrayContaining(['in-de-tekst']))
  expect(await slugs('q=bang+voor+sommen')).toEqual(expect.arrayContaining(['in-het-thema', 'in-de-titel']))
})

test('a publication is found at once, and gone at once when it is taken down', async () => {
  const record = fiche('blaasles', 'Zeepbellen blazen', 'Blaas traag.')
  await delivery.publish(record)
  expect(await slugs('q=zeepbel')).toEqual(['blaasles'])
  await delivery.publish({ ...record, version: 2, content: { ...record.content, title: 'Ballonnen blazen' } })
  expect(await slugs('q=zeepbel')).toEqual([])
  expect(await slugs('q=ballon')).toEqual(['blaasles'])
  await delivery.publish({ ...record, version: 2, publication: 'withdrawn', notice: 'Vervangen.' })
  expect(await slugs('q=zeepbel')).toEqual([])
  expect(await slugs('q=zeepbel&withdrawn=true')).toEqual(['blaasles'])
  expect((await delivery.ask('/v1/suggest?q=zeepb')).json).toMatchObject({ words: [], items: [] })
  for (const publication of ['live', 'archived', 'live', 'offline'] as const) {
    await delivery.publish({ ...record, version: 3, publication })
    expect(await slugs('q=zeepbel&withdrawn=true')).toEqual(publication === 'live' ? ['blaasles'] : [])
  }
  expect((await delivery.ask('/v1/suggest?q=zeepb')).json).toMatchObject({ words: [], items: [] })
})

test('an abbreviation finds what it stands for and the other way around, and what a term leads to changes with it', async () => {
  await delivery.publish(
    fiche('voluit', 'Wie bel je?', 'Bel het centrum voor morgenrood.'),
    fiche('afgekort', 'Wie mail je?', 'Mail het CMR.'),
  )
  expect(await slugs('q=CMR')).toEqual(['afgekort'])
  const term = { ...termOf('audience', 'cmr', 'CMR-medewerker'), synonyms: ['CMR', 'centrum voor morgenrood'] }
  await delivery.publishTerms(term)
  expect((await slugs('q=CMR')).sort()).toEqual(['afgekort', 'voluit'])
  expect((await slugs('q=centrum+voor+morgenrood')).sort()).toEqual(['afgekort', 'voluit'])
  await delivery.publishTerms({ ...term, synonyms: ['CMR'] })
  expect(await slugs('q=CMR')).toEqual(['afgekort'])
})

test('another word for a theme finds what carries it, and no longer when that word goes', async () => {
  const term = { ...termOf('theme', 'faalangst', 'Faalangst'), synonyms: ['plankenkoorts'] }
  await delivery.publishTerms(term)
  await delivery.publish(fiche('podium', 'Voor de klas staan', 'Adem.', { content: { themes: [term.id] } }))
  expect(await slugs('q=plankenkoorts')).toEqual(['podium'])
  const { seq } = await search('q=plankenkoorts')
  await delivery.publishTerms({ ...term, synonyms: ['examenvrees'] })
  expect(await slugs('q=plankenkoorts')).toEqual([])
  expect(await slugs('q=examenvrees')).toEqual(['podium'])
  expect((await search('q=plankenkoorts')).seq).toBeGreaterThan(seq)
})

test('P8: what a contact did not agree to show is not found, and nobody is found by a telephone number', async () => {
  const content = {
    function: 'Aanspreekpunt muziek',
    name: 'Naam Zonnebloem',
    email: 'zonnebloem@dienst.example',
    phone: '016 98 76 54',
    consent: { name: false, email: true, phone: true, photo: false, validUntil: '2026-11-30T12:00:00.000Z' },
  }
  const contact = recordOf({ type: 'contact', name: 'muziek', content })
  await delivery.publish(contact)
  expect(await slugs('q=aanspreekpunt+muziek')).toEqual(['muziek'])
  for (const q of ['zonnebloem', '987654', '98 76 54', '016', 'dienst.example']) {
    expect(await slugs(`q=${encodeURIComponent(`"${q}"`)}`)).toEqual([])
  }
  expect((await delivery.ask('/v1/suggest?q=zonne')).json).toMatchObject({ words: [], items: [] })
  await delivery.publish({
    ...contact,
    version: 2,
    content: { ...content, consent: { ...content.consent, name: true } },
  })
  expect(await slugs('q=zonnebloem')).toEqual(['muziek'])
})

test('highlights are escaped, hold nothing but marks, and are short', async () => {
  const long = 'Woorden die niets zeggen over kurken. '.repeat(40)
  await delivery.publish(
    fiche(
      'gevaar',
      '<script>alert("kurkentrekker")</script> & kurkentrekkers',
      `${long} Een kurkentrekker <b> hier. ${long}`,
    ),
  )
  const [item] = (await search('q=kurkentrekkers')).items
  expect(item?.highlights.title).toBe(
    '&lt;script&gt;alert(&quot;<mark>kurkentrekker</mark>&quot;)&lt;/script&gt; &amp; <mark>kurkentrekkers</mark>',
  )
  expect(item?.highlights.text).toContain('<mark>kurkentrekker</mark> &lt;b&gt; hier')
  expect(item?.highlights.text?.replaceAll(/<\/?mark>/g, '').length).toBeLessThan(320)
})

test('pages follow each other without gaps or doubles, and a cursor belongs to its question', async () => {
  for (let index = 0; index < 7; index += 1)
    await delivery.publish(fiche(`knikker-${index}`, `Knikkers deel ${index}`, 'Rollen.'))
  const seen: string[] = []
  let next: string | null = ''
  for (let page = 0; page < 9 && next !== null; page += 1) {
    const answer: Result = await search(`q=knikkers&limit=2${next === '' ? '' : `&cursor=${next}`}`)
    expect(answer.total).toBe(7)
    seen.push(...answer.items.map(({ card }) => card.slug))
    next = answer.next
  }
  expect([...seen].sort()).toEqual(Array.from({ length: 7 }, (_, index) => `knikker-${index}`))
  const { next: cursor } = await search('q=knikkers&limit=2')
  expect((await delivery.ask(`/v1/search?q=bikkels&cursor=${cursor ?? ''}`)).status).toBe(400)
})

test('facets count what is found, and do not look at their own filter', async () => {
  await delivery.publishTerms(
    termOf('level', 'lager', 'Lager onderwijs'),
    termOf('level', 'secundair', 'Secundair onderwijs'),
  )
  await delivery.publish(
    fiche('hinkel-een', 'Hinkelen', 'Spring.', { content: { levels: [idOf('level lager')] } }),
    fiche('hinkel-twee', 'Hinkelen met twee', 'Spring.', { content: { levels: [idOf('level secundair')] } }),
    recordOf({ type: 'project', name: 'hinkel-project', content: { title: 'Hinkelpad' } }),
  )
  expect((await search('q=hinkelen&facets=type,level')).facets).toEqual({
    type: [
      { id: 'fiche', label: 'Fiche', count: 2 },
      { id: 'project', label: 'Project', count: 1 },
    ],
    level: [
      { id: 'lager', label: 'Lager onderwijs', count: 1 },
      { id: 'secundair', label: 'Secundair onderwijs', count: 1 },
    ],
  })
  const filtered = await search('q=hinkelen&level=lager&facets=type,level')
  expect(filtered.total).toBe(1)
  expect(filtered.facets).toMatchObject({ type: [{ id: 'fiche', count: 1 }], level: [{ count: 1 }, { count: 1 }] })
  expect(await slugs('q=hinkelpad&type=fiche')).toEqual([])
  expect(await slugs('q=hinkelpad&type=project')).toEqual(['hinkel-project'])
})

test('when no document has all words those with some of them are found, and the answer says so', async () => {
  await delivery.publish(fiche('vlieger', 'Een vlieger maken', 'Papier en touw.'))
  expect(await search('q=vlieger+papier')).toMatchObject({ matched: 'all', total: 1 })
  expect(await search('q=vlieger+zeppelin')).toMatchObject({ matched: 'some', total: 1, corrected: null })
  expect(await search('q=zeppelin')).toMatchObject({ matched: null, total: 0 })
  expect(await search('q=vleiger')).toMatchObject({ matched: 'all', total: 1, corrected: 'vlieger' })
})

test('a list takes the same words as a filter, and gives the best first', async () => {
  await delivery.publish(
    fiche('tol-tekst', 'Speelgoed', 'Een tol draait.', { publishedAt: '2026-10-02T08:00:00.000Z' }),
    fiche('tol-titel', 'Tollen', 'Iets.', { publishedAt: '2026-10-01T08:00:00.000Z' }),
  )
  const list = async (query: string) => (await delivery.ask(`/v1/fiches?${query}`)).json.items.map(({ slug }) => slug)
  expect(await list('q=tollen')).toEqual(['tol-titel', 'tol-tekst'])
  expect(await list('q=tol&sort=-publishedAt')).toEqual(['tol-tekst', 'tol-titel'])
  expect(await list('q=de')).toEqual([])
  const { json } = await delivery.ask('/v1/fiches?q=tol&limit=1')
  expect(await list(`q=tol&limit=1&cursor=${json.next ?? ''}`)).toEqual(['tol-tekst'])
})

test('typing finds words and titles as they begin', async () => {
  await delivery.publish(fiche('kleien', 'Kleien met Coöperatie', 'Boetseren.'))
  const { json } = await delivery.ask('/v1/suggest?q=kleien+coo')
  expect(json).toMatchObject({
    words: [{ text: 'kleien coöperatie', documents: 1 }],
    items: [{ card: { slug: 'kleien' }, title: '<mark>Kleien</mark> met <mark>Coöperatie</mark>' }],
  })
})

test('a search costs one statement, three when a word is corrected, and a suggestion one', async () => {
  const cost = countingStatements(delivery)
  expect(await cost('/v1/search?q=knikkers&facets=type,theme,level&limit=100')).toBe(1)
  expect(await cost('/v1/search?q=hinkelen&level=lager&facets=level')).toBe(1)
  expect(await cost('/v1/search?q=kniekers')).toBe(3)
  expect(await cost('/v1/suggest?q=kni')).toBe(1)
  expect(await cost('/v1/fiches?q=knikkers&facets=level')).toBe(1)
})

test('a partner’s new name touches nothing that its fiches are found by', async () => {
  await delivery.publish(
    recordOf({ type: 'partner', name: 'maker', content: { name: 'Atelier Zwaluw' } }),
    fiche('van-de-maker', 'Weven', 'Garen.', { lead: idOf('maker') }),
  )
  const stored = () =>
    delivery.app.query(`select xmin::text, words::text from delivery.search where document_id = $1`, [
      idOf('van-de-maker'),
    ])
  const before = (await stored()).rows
  await delivery.publish(recordOf({ type: 'partner', name: 'maker', version: 2, content: { name: 'Atelier Merel' } }))
  expect((await stored()).rows).toEqual(before)
  expect(await slugs('q=merel')).toEqual(['maker'])
})

test('made anew, what documents are found by comes out the same to the byte', async () => {
  const dump = async () => {
    const { rows } = await delivery.app.query(
      `select (select string_agg(s::text, e'\\n' order by document_id) from delivery.search s) as search,
         (select string_agg(s::text, e'\\n' order by spelling) from delivery.search_spellings s) as spellings,
         (select string_agg(s::text, e'\\n' order by s::text) from delivery.search_synonyms s) as synonyms`,
    )
    return rows as unknown
  }
  const before = await dump()
  await delivery.inTransaction((sql) => rebuild(sql, delivery.clock.now, delivery.addresses))
  expect(await dump()).toEqual(before)
})

const odd = [
  "'",
  '"',
  '\\',
  "a'b",
  '<a>',
  'a&b|c!d',
  '(((a',
  'a:*',
  '%a_',
  '; select 1',
  'ñ',
  'школа 1',
  '\u{1F600}a',
  '￿a',
  '-a-',
  'a'.repeat(200),
  'a b '.repeat(50),
  '"a b',
  '1e999',
  'null',
  '\\u0000a',
  'ĳ',
  '’s',
]

test('whatever signs are asked, nothing breaks', async () => {
  for (const text of odd) {
    for (const path of ['/v1/search?q=', '/v1/suggest?q=', '/v1/fiches?q=']) {
      const { status } = await delivery.ask(`${path}${encodeURIComponent(text)}`)
      expect([path, text, [200, 400].includes(status)]).toEqual([path, text, true])
    }
  }
  const forged = Buffer.from(JSON.stringify({ e: 'x', q: 'y', k: 'z', i: idOf('a') })).toString('base64url')
  expect((await delivery.ask(`/v1/search?q=a&cursor=${forged}`)).status).toBe(400)
  expect(delivery.errors).toEqual([])
})
