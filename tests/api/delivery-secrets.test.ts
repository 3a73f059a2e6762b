import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentTypes } from '#src/delivery/document-types.ts'
import { listParameters, searchParameters } from '#src/delivery/routes/list-parameters.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import {
  idOf,
  imageNamed,
  mediaOf,
  paragraph,
  pdfNamed,
  recordOf,
  richText,
  termOf,
  words,
} from '#tests/support/delivery-records.ts'

/** Stands in everything that is not public; no answer may hold it, in whatever letters. */
const canary = 'KANARIE'
const hidden = (where: string) => `${canary} ${where}`
let delivery: Delivery

beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'pesten'), {
    ...termOf('sector', 'welzijn'),
    synonyms: [hidden('synonym')],
  })
  const secretPdf = { ...pdfNamed('ongebruikt', hidden('media title')), credit: hidden('credit') }
  const odd = {
    owner: hidden('owner'),
    document: idOf('dossier'),
    internalNote: hidden('note'),
    _status: hidden('status'),
    createdBy: hidden('maker'),
  }
  await delivery.publish(
    recordOf({
      type: 'partner',
      name: 'clz',
      content: {
        ...odd,
        name: 'Centrum voor Leerzorg',
        sector: idOf('sector welzijn'),
        address: { street: 'Straat 1', secret: hidden('address') },
      },
    }),
    recordOf({
      type: 'contact',
      name: 'zonder-toestemming',
      content: {
        ...odd,
        organisation: idOf('clz'),
        name: hidden('name'),
        email: 'kanarie@dienst.example',
        phone: hidden('phone'),
        photo: idOf('pasfoto'),
        consent: {
          name: false,
          email: false,
          phone: false,
          photo: false,
          givenBy: hidden('given by'),
          validUntil: null,
        },
      },
      media: mediaOf({ ...imageNamed('pasfoto'), alt: hidden('alt') }),
    }),
    recordOf({
      type: 'contact',
      name: 'verlopen',
      content: {
        ...odd,
        organisation: idOf('clz'),
        name: hidden('expired name'),
        consent: { name: true, email: true, givenBy: hidden('given'), validUntil: '2026-01-01T12:00:00Z' },
      },
    }),
    recordOf({
      type: 'fiche',
      name: 'openbaar',
      lead: idOf('clz'),
      coOwners: [idOf('verborgen-partner')],
      notice: hidden('notice of a live document'),
      content: {
        ...odd,
        contacts: [idOf('zonder-toestemming'), idOf('verlopen')],
        related: { fiches: [idOf('noodstop'), idOf('nooit')] },
        sources: [{ id: 'r1', title: 'Bron', note: hidden('source note') }],
        body: richText(
          paragraph('Tekst.'),
          { type: 'vreemd', version: 1, text: hidden('unknown node'), fields: { secret: hidden('node') } },
          { ...words('x'), type: 'comment', text: hidden('comment node') },
        ),
      },
      media: mediaOf(secretPdf),
    }),
    recordOf({
      type: 'fiche',
      name: 'noodstop',
      publication: 'offline',
      notice: hidden('offline notice'),
      content: { title: hidden('offline title'), image: idOf('foto-weg') },
      media: mediaOf(imageNamed('foto-weg')),
    }),
    recordOf({
      type: 'leerlabo',
      name: 'reeks',
      content: {
        ...odd,
        guides: [{ id: 'g', contact: idOf('verlopen'), organisation: 'Dienst' }],
        sessions: [
          { id: 's', start: '2026-12-03T12:30:00Z', end: '2026-12-03T15:00:00Z', note: hidden('session note') },
        ],
      },
    }),
    recordOf({
      type: 'project',
      name: 'naadloos',
      content: { ...odd, contacts: [idOf('verlopen')], budget: hidden('budget') },
    }),
    recordOf({
      type: 'labo',
      name: 'labo',
      content: {
        ...odd,
        contacts: [idOf('zonder-toestemming')],
        insights: [{ id: 'i', title: 'Avond', note: hidden('insight note') }],
      },
    }),
  )
})
afterAll(() => delivery.close())

test('P8: no answer of any address, parameter, format or encoding holds an unpublished byte', async () => {
  const names = [
    'openbaar',
    'noodstop',
    'nooit',
    'kanarie-ontwerp',
    'clz',
    'verborgen-partner',
    'zonder-toestemming',
    'verlopen',
    'reeks',
    'naadloos',
    'labo',
  ]
  const documents = Object.keys(listParameters).flatMap((list) =>
    names.flatMap((name) =>
      [name, idOf(name)].flatMap((key) =>
        ['', '.json', '.html', '.jsonld', '.md', '.ics', '?include=lead,coOwners,contacts,related'].map(
          (suffix) => `/v1/${list}/${key}${suffix}`,
        ),
      ),
    ),
  )
  const lists = Object.entries(listParameters).flatMap(([list, schema]) => [
    `/v1/${list}`,
    `/v1/${list}?shape=full&withdrawn=true&limit=100`,
    `/v1/${list}?include=lead,coOwners,replacement`,
    `/v1/${list}?facets=partner`,
    `/v1/${list}?shape=full&fields=title,lead`,
    ...Object.keys(schema.shape).map((parameter) => `/v1/${list}?${parameter}=${canary.toLowerCase()}`),
    ...['title', 'modifiedAt', 'publishedAt'].flatMap((sort) =>
      [sort, `-${sort}`].map((order) => `/v1/${list}?sort=${order}&shape=full`),
    ),
  ])
  const others = [
    '/v1',
    '/v1/labo',
    '/v1/labo.html',
    '/v1/labo.json',
    '/v1/labo.jsonld',
    '/v1/labo.md',
    '/v1/labo?include=contacts,projects,insights',
    '/v1/agenda.ics',
    '/v1/manifest',
    `/v1/items?ids=${names.map(idOf).join(',')}`,
    ...documentTypes.flatMap((type) => [
      `/v1/manifest?type=${type}`,
      `/v1/export/${type}.ndjson`,
      `/v1/feeds/${type}.atom`,
      `/v1/feeds/${type}.json`,
    ]),
    ...Object.keys(searchParameters.shape).flatMap((parameter) => [
      `/v1/search?q=kanarie&limit=100&withdrawn=true&${parameter}=${canary.toLowerCase()}`,
      `/v1/search?${parameter}=${canary.toLowerCase()}&q=titel`,
    ]),
    ...[canary.toLowerCase(), 'kanarie', 'ontwerp', 'verborgen', 'titel', 'contact'].flatMap((q) => [
      `/v1/search?q=${q}&withdrawn=true&limit=100&facets=type,partner`,
      `/v1/suggest?q=${q.slice(0, 5)}&limit=20`,
      `/v1/fiches?q=${q}&shape=full`,
    ]),
    '/v1/changes?shape=card&partner=clz',
    `/v1/changes?partner=${idOf('verborgen-partner')}`,
    '/v1/sessions',
    '/v1/sessions?from=2020-01-01&to=2030-01-01&status=planned',
    '/v1/changes?limit=100',
    '/v1/changes?since=0&types=contact',
    '/v1/status',
    '/v1/users',
    '/v1/openapi.json',
    '/preview/v1/fiches/x',
  ]
  const asked = [...documents, ...lists, ...others]
  let answered = 0
  for (const path of asked) {
    const { status, text, headers } = await delivery.ask(path)
    expect(status, path).toBeLessThan(500)
    const echoed = path.includes(canary.toLowerCase()) && status === 400
    // A suggestion repeats the name that was asked for.
    const told = status === 404 ? text.replace('"suggestion":"kanarie-ontwerp.', '') : text
    if (!echoed) expect(told.toUpperCase(), path).not.toContain(canary)
    expect(JSON.stringify([...headers]).toUpperCase(), path).not.toContain(canary)
    if (status === 200) answered += 1
  }
  expect(asked.length).toBeGreaterThan(600)
  expect(answered).toBeGreaterThan(60)
})

test('P8: what is hidden cannot be found by filtering or sorting for it either', async () => {
  for (const name of ['verborgen-partner', 'bestaat-niet']) {
    const answer = await delivery.ask(`/v1/fiches?partner=${idOf(name)}`)
    expect([answer.status, answer.json.title]).toEqual([400, 'Invalid parameter'])
  }
  const stored = await delivery.reader.query<{ keys: string[] }>('select keys from delivery.documents')
  expect(JSON.stringify(stored.rows)).not.toContain(idOf('verborgen-partner'))
})

test('P8: files of unpublished documents, and files that a public document does not show, are not answered', async () => {
  for (const [media, ending] of [
    [imageNamed('pasfoto'), '-w480.webp'],
    [imageNamed('foto-weg'), '-w480.webp'],
    [pdfNamed('ongebruikt'), '.pdf'],
  ] as const) {
    expect([404, 410]).toContain((await delivery.ask(`/media/${media.sha256}${ending}`)).status)
  }
})

test('what is not public is not even stored where it could be served from', async () => {
  const { rows } = await delivery.reader.query<{ body: string; card: string }>(
    'select body, card from delivery.documents',
  )
  expect(JSON.stringify(rows).toUpperCase()).not.toContain(canary)
})
