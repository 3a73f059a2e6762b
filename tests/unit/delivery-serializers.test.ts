import { expect, test } from 'vitest'
import type { PublicRecord } from '#src/delivery/read-model/public-record.ts'
import { terms, others, media, partner, contact, full } from '#tests/support/delivery-full-records.ts'
import { rendered } from '#tests/support/delivery-render.ts'
import { idOf, recordOf } from '#tests/support/delivery-records.ts'

const envelope = [
  'checkedOn',
  'coOwners',
  'id',
  'lang',
  'lead',
  'modifiedAt',
  'notice',
  'outdated',
  'publication',
  'publishedAt',
  'replacement',
  'slug',
  'title',
  'type',
  'url',
  'version',
]
const keysOf = (record: PublicRecord) => Object.keys(rendered(record, others, terms).document).sort()
test.each([
  [
    'fiche',
    [
      'attachments',
      'audiences',
      'body',
      'carePhase',
      'contacts',
      'cost',
      'duration',
      'evidence',
      'image',
      'kind',
      'levels',
      'licence',
      'needs',
      'organisations',
      'pitfalls',
      'related',
      'signals',
      'sources',
      'summary',
      'themes',
    ],
  ],
  [
    'project',
    [
      'attachments',
      'body',
      'contacts',
      'image',
      'partners',
      'period',
      'phase',
      'related',
      'schoolYear',
      'summary',
      'support',
    ],
  ],
  [
    'leerlabo',
    [
      'audiences',
      'body',
      'focus',
      'guides',
      'image',
      'level',
      'materials',
      'organisers',
      'schoolYear',
      'sessions',
      'summary',
      'themes',
    ],
  ],
  ['partner', ['active', 'address', 'description', 'joinedOn', 'kbo', 'leftOn', 'logo', 'sector', 'website']],
  ['contact', ['email', 'name', 'organisation', 'phone', 'photo']],
  [
    'labo',
    [
      'actionPlan',
      'body',
      'contacts',
      'date',
      'focus',
      'image',
      'insights',
      'kind',
      'levers',
      'phase',
      'projects',
      'spearhead',
      'summary',
      'whatIfs',
      'youth',
    ],
  ],
])('a %s holds exactly these members', (type, own) => {
  const record = full[type]
  expect(record && keysOf(record)).toEqual([...envelope, ...own].sort())
})

test('an absent field is null or empty, never missing', () => {
  for (const [type, record] of Object.entries(full)) {
    const bare = recordOf({ type: record.type, name: `lege-${type}`, content: { title: null, summary: null } })
    expect(keysOf(bare)).toEqual(keysOf(record))
  }
})

test('a fiche says all that it has', () => {
  const record = full.fiche
  expect(record && rendered(record, others, terms).document).toMatchObject({
    type: 'fiche',
    lang: 'nl',
    publishedAt: '2026-09-01T08:00:00Z',
    checkedOn: '2026-09-01',
    url: 'https://labo.example/v1/fiches/gesprek.html',
    themes: [{ id: 'pesten', label: 'Pesten' }],
    duration: { read: 5, prepare: 30, carryOut: 50, unit: 'minute' },
    signals: { html: '<p>Komt te laat.</p>', text: 'Komt te laat.' },
    needs: null,
    evidence: { rung: 2, label: 'Praktijkervaring van meerdere organisaties', motive: 'Zes scholen werken zo.' },
    sources: [{ title: 'Boek', author: 'Een auteur', year: 2021, url: null }],
    lead: {
      id: partner.id,
      type: 'partner',
      slug: 'clz',
      title: 'Centrum voor Leerzorg',
      url: 'https://labo.example/v1/partners/clz.html',
      logo: { width: 480, height: 320 },
    },
    organisations: [
      { name: 'Centrum voor Leerzorg', url: 'https://labo.example/v1/partners/clz.html' },
      { name: 'Elders', url: 'https://elders.example/' },
    ],
    contacts: [
      {
        type: 'contact',
        title: 'coordinator',
        name: 'Iemand',
        email: 'dienst@example.be',
        phone: null,
        organisation: 'Centrum voor Leerzorg',
      },
    ],
    related: { fiches: [{ slug: 'andere' }], leerlabos: [], projects: [] },
    attachments: [{ title: 'Werkblad', mimeType: 'application/pdf', bytes: 1000 }],
    image: { alt: 'Beeld van foto', focal: [0.5, 0.4] },
    licence: { id: 'CC-BY-NC-SA-4.0', url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/' },
  })
})

test('a session keeps its id and says whether one may register now', () => {
  const times = { start: '2026-12-03T12:30:00.000Z', end: '2026-12-03T15:00:00.000Z' }
  const openAt = (now: string, registration: Record<string, unknown>, status = 'planned') => {
    const { document, nextChangeAt } = rendered(
      recordOf({ type: 'leerlabo', name: 'l', content: { sessions: [{ id: 's', ...times, status, registration }] } }),
      [],
      [],
      new Date(now),
    )
    return [document.type === 'leerlabo' && document.sessions[0]?.registration.open, nextChangeAt]
  }
  const url = 'https://www.example.be/in'
  expect(openAt('2026-11-01T00:00:00Z', { url, opens: '2026-11-25T08:00:00Z' })).toEqual([
    false,
    '2026-11-25T08:00:00.000Z',
  ])
  expect(openAt('2026-11-26T00:00:00Z', { url, opens: '2026-11-25T08:00:00Z' })).toEqual([
    true,
    '2026-12-03T12:30:00.000Z',
  ])
  expect(openAt('2026-11-26T00:00:00Z', { url, closes: '2027-01-01T00:00:00Z' })).toEqual([
    true,
    '2026-12-03T12:30:00.000Z',
  ])
  expect(openAt('2026-12-03T12:30:00Z', { url })).toEqual([false, null])
  const untilItBegins = [false, '2026-12-03T12:30:00.000Z']
  expect(openAt('2026-11-26T00:00:00Z', { url }, 'full')).toEqual(untilItBegins)
  expect(openAt('2026-11-26T00:00:00Z', {})).toEqual(untilItBegins)
})

test('a contact without valid consent is a function and an organisation', () => {
  const shown = (consent: unknown, now = '2026-11-23T12:00:00Z') => {
    const content = { ...contact.content, phone: '016 00 00 00', photo: idOf('foto'), consent }
    const { document, usedMedia } = rendered({ ...contact, content, media }, others, [], new Date(now))
    return document.type === 'contact'
      ? {
          name: document.name,
          email: document.email,
          phone: document.phone,
          photo: document.photo !== null,
          files: usedMedia.size,
        }
      : null
  }
  const nothing = { name: null, email: null, phone: null, photo: false, files: 0 }
  for (const consent of [
    null,
    undefined,
    {},
    [],
    'ja',
    { name: 'true' },
    { name: 1 },
    { name: true, validUntil: 'ooit' },
    { name: true, validUntil: '2026-11-22T12:00:00Z' },
  ]) {
    expect(shown(consent), JSON.stringify(consent)).toEqual(nothing)
  }
  expect(shown({ name: true, photo: true })).toEqual({ ...nothing, name: 'Iemand', photo: true, files: 1 })
  const summer = { phone: true, validUntil: '2026-07-01T12:00:00Z' }
  expect(shown(summer, '2026-07-01T21:59:59Z')?.phone).toBe('016 00 00 00')
  expect(shown(summer, '2026-07-01T22:00:00Z')?.phone).toBeNull()
})

test('sixty days after it was to be looked at again, a text counts as outdated', () => {
  const record = recordOf({ type: 'fiche', name: 'oud', reviewBy: '2026-09-01' })
  expect(rendered(record, [], [], new Date('2026-10-30T23:59:59Z'))).toMatchObject({
    document: { outdated: false },
    nextChangeAt: '2026-10-31T00:00:00.000Z',
  })
  expect(rendered(record, [], [], new Date('2026-10-31T00:00:00Z'))).toMatchObject({
    document: { outdated: true },
    nextChangeAt: null,
  })
})
