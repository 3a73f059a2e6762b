import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { incomingProblems } from '#collections/intake/incoming.ts'
import { namedFields } from '#collections/intake/named-fields.ts'
import config from '#payload-config'
import type { Field } from 'payload'

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
const other = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c'

let fieldsOf: (slug: string) => readonly Field[]

beforeAll(async () => {
  const { collections } = await config
  fieldsOf = (slug) => collections.find((collection) => collection.slug === slug)?.fields ?? []
})

const problemsOf = (slug: string, data: unknown) => incomingProblems({ fields: fieldsOf(slug) }, data)
const toldOf = (slug: string, data: unknown) => problemsOf(slug, data).map(({ path, code }) => `${path ?? ''} ${code}`)

/** A value of every kind that JSON knows, by name. */
const everyKind: Record<string, unknown> = {
  text: 'tekst',
  emptyText: '',
  number: 7,
  fraction: 0.5,
  yes: true,
  no: false,
  list: [],
  listOfTexts: ['tekst'],
  listOfObjects: [{}],
  nestedList: [[]],
  object: {},
  objectWithText: { tekst: 'tekst' },
  operator: { $push: [1] },
  filter: { equals: 1 },
  id,
  objectWithId: { id },
  date: '2026-09-01',
}

const wrongFor = (accepted: readonly string[]) => Object.keys(everyKind).filter((name) => !accepted.includes(name))

describe('a draft of the wrong form', () => {
  const kinds: { what: string; slug: string; place: (value: unknown) => unknown; accepted: string[] }[] = [
    { what: 'a text', slug: 'fiches', place: (title) => ({ title }), accepted: ['text', 'emptyText', 'id', 'date'] },
    {
      what: 'a longer text',
      slug: 'fiches',
      place: (summary) => ({ summary }),
      accepted: ['text', 'emptyText', 'id', 'date'],
    },
    { what: 'a list of texts', slug: 'terms', place: (synonyms) => ({ synonyms }), accepted: ['list', 'listOfTexts'] },
    {
      what: 'a number in a group in a row in a tab',
      slug: 'fiches',
      place: (read) => ({ duration: { read } }),
      accepted: ['number', 'fraction'],
    },
    { what: 'a checkbox', slug: 'contacts', place: (name) => ({ consent: { name } }), accepted: ['yes', 'no'] },
    { what: 'a day', slug: 'projects', place: (from) => ({ period: { from } }), accepted: ['date'] },
    { what: 'a choice', slug: 'fiches', place: (cost) => ({ cost }), accepted: [] },
    { what: 'several choices', slug: 'projects', place: (support) => ({ support }), accepted: ['list'] },
    {
      what: 'a relation',
      slug: 'contacts',
      place: (organisation) => ({ organisation }),
      accepted: ['id', 'objectWithId', 'emptyText'],
    },
    { what: 'several relations', slug: 'fiches', place: (contacts) => ({ contacts }), accepted: ['list', 'emptyText'] },
    { what: 'an image', slug: 'fiches', place: (image) => ({ image }), accepted: ['id', 'objectWithId', 'emptyText'] },
    { what: 'rows', slug: 'fiches', place: (sources) => ({ sources }), accepted: ['list', 'listOfObjects'] },
    { what: 'one row', slug: 'fiches', place: (row) => ({ sources: [row] }), accepted: ['object', 'objectWithId'] },
    { what: 'a group', slug: 'fiches', place: (duration) => ({ duration }), accepted: ['object'] },
    { what: 'a rich text', slug: 'fiches', place: (body) => ({ body }), accepted: [] },
    { what: 'a web address', slug: 'partners', place: (website) => ({ website }), accepted: ['emptyText'] },
    {
      what: 'a mail address',
      slug: 'contacts',
      place: (email) => ({ email }),
      accepted: ['text', 'emptyText', 'id', 'date'],
    },
    { what: 'the whole document', slug: 'fiches', place: (data) => data, accepted: ['object', 'objectWithId'] },
  ]
  const pairs = (accepted: (names: readonly string[]) => readonly string[]) =>
    kinds.flatMap((kind) => accepted(kind.accepted).map((name) => [name, kind.what, kind] as const))

  it.each(pairs(wrongFor))('is refused: %s as %s', (name, _what, { slug, place }) => {
    expect(problemsOf(slug, place(everyKind[name]))).not.toEqual([])
  })

  it.each(pairs((accepted) => accepted))('is not: %s as %s', (name, _what, { slug, place }) => {
    expect(problemsOf(slug, place(everyKind[name]))).toEqual([])
  })

  it.each(
    kinds
      .filter(({ what }) => !['one row', 'the whole document'].includes(what))
      .map((kind) => [kind.what, kind] as const),
  )('may leave %s empty', (_what, { slug, place }) => {
    expect(problemsOf(slug, place(null))).toEqual([])
    expect(problemsOf(slug, place(undefined))).toEqual([])
  })

  it.each([
    ['not a number', Number.NaN, 'not-number'],
    ['infinite', Number.POSITIVE_INFINITY, 'not-number'],
    ['below the least', -1, 'too-small'],
    ['above the most', 2401, 'too-large'],
  ])('is refused when a number is %s', (_what, read, code) => {
    expect(toldOf('fiches', { duration: { read } })).toEqual([`duration.read ${code}`])
  })

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '1 september',
    '2026-09-01T25:00Z',
    '2026-09-01T10:00',
    '2026-09-01T10:60:00Z',
    '0001-01-01',
    '9999-01-01',
    '2026-09-01 10:00Z',
    '+012026-09-01',
    '2026-09-01T10:00:00Z\n',
    'now',
    'infinity',
    '',
  ])('is refused when a day is %j', (from) => {
    expect(toldOf('projects', { period: { from } })).toEqual(['period.from not-date'])
  })

  it.each(['2026-09-01', '2024-02-29', '2026-09-01T12:00:00.000Z', '2026-09-01T12:00:00Z', '2026-09-01T12:00+02:00'])(
    'is not when a day is %j',
    (from) => {
      expect(toldOf('projects', { period: { from } })).toEqual([])
    },
  )

  it('names a field that does not exist, and the one that was meant', () => {
    const [problem] = problemsOf('fiches', { sources: [{ titel: 'Een boek' }] })
    expect(problem).toMatchObject({ path: 'sources.0.titel', code: 'unknown-field' })
    expect(problem?.message.nl).toBe('Dit veld bestaat niet. Bedoel je “title”?')
  })

  it('guesses at nothing far away', () => {
    expect(problemsOf('fiches', { qqqqqqqq: 1 })[0]?.message.nl).toBe('Dit veld bestaat niet.')
  })

  it.each(['__proto__', 'constructor', 'prototype'])('cannot carry the key %s, at any depth', (key) => {
    const hostile = JSON.parse(`{"${key}":{"admin":true}}`) as unknown
    expect(toldOf('fiches', hostile)).toEqual([`${key} forbidden-key`])
    expect(toldOf('fiches', { duration: hostile })).toEqual([`duration.${key} forbidden-key`])
    expect(toldOf('fiches', { sources: [hostile] })).toEqual([`sources.0.${key} forbidden-key`])
    expect(problemsOf('fiches', { body: hostile })).not.toEqual([])
  })

  it.each([
    'lead',
    'editionState',
    'publication',
    'workflowPanel',
    'owner.id',
    'title.nl',
    'filename',
    'password',
    'sizes',
  ])('cannot carry the key %s of something else', (key) => {
    expect(toldOf('fiches', { [key]: 'x' })).toEqual([`${key.replace('.', '?')} unknown-field`])
  })

  it('may carry what a read gave back and the server keeps', () => {
    const read = {
      id,
      createdAt: '2026-09-01T12:00:00.000Z',
      updatedAt: 'x',
      _status: 'draft',
      document: { id, title: 'x' },
      owner: id,
      title: 'Een titel',
    }
    expect(problemsOf('fiches', read)).toEqual([])
    expect(
      problemsOf('media', { id, filename: 'a.png', sizes: { w480: {} }, url: '/a', alt: 'Een tekening', focalX: 50 }),
    ).toEqual([])
  })

  it.each(['een\u0000tekst', '\u0000', 'halve \ud800 letter', '\udfff'])(
    'is refused when PostgreSQL could not store %j',
    (title) => {
      expect(toldOf('fiches', { title })).toEqual(['title unreadable-character'])
    },
  )

  it('may be three times as long as what submitting accepts, and no longer', () => {
    expect(toldOf('fiches', { title: 'a'.repeat(195) })).toEqual([])
    expect(toldOf('fiches', { title: 'a'.repeat(196) })).toEqual(['title too-long'])
  })

  it('is refused with too many rows, words or relations', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ({}))
    expect(toldOf('fiches', { sources: rows(20) })).toEqual([])
    expect(toldOf('fiches', { sources: rows(21) })).toEqual(['sources too-many'])
    expect(toldOf('terms', { synonyms: Array.from({ length: 101 }, (_, index) => String(index)) })).toEqual([
      'synonyms too-many',
    ])
  })

  it('is refused when something stands in a list twice', () => {
    expect(toldOf('projects', { support: ['financieel', 'financieel'] })).toEqual(['support double'])
    expect(toldOf('fiches', { contacts: [id, other] })).toEqual([])
    expect(toldOf('fiches', { contacts: [id, { id }] })).toEqual(['contacts double'])
    expect(toldOf('fiches', { contacts: [id, id.toUpperCase()] })).toEqual(['contacts double'])
    const row = { id: '64b7f0c2a1b2c3d4e5f60718' }
    expect(toldOf('fiches', { sources: [row, row] })).toEqual(['sources double'])
  })

  it.each(['1', '../..', '', 'x'.repeat(500), 7, {}, true])('is refused when the number of a row is %j', (rowId) => {
    expect(toldOf('fiches', { sources: [{ id: rowId }] })).toEqual(['sources.0.id not-an-id'])
  })

  it.each(['a b@example.be', 'a@b.be\nBcc: x@example.be', 'a@b.be,c@d.be', '<a@b.be>', 'a'.repeat(255)])(
    'is refused when a mail address is %j',
    (email) => {
      expect(problemsOf('contacts', { email })).toHaveLength(1)
    },
  )

  it.each(['javascript:alert(1)', 'www.example.be', 'mailto:a@example.be', '//evil.example'])(
    'is refused when a web address in a row or group is %j',
    (url) => {
      expect(toldOf('fiches', { sources: [{ url }] })).toEqual(['sources.0.url link-scheme'])
      expect(toldOf('leerlabos', { sessions: [{ registration: { url } }] })).toEqual([
        'sessions.0.registration.url link-scheme',
      ])
    },
  )

  it('gets at most fifty problems in answer', () => {
    expect(
      problemsOf('fiches', Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]))),
    ).toHaveLength(50)
  })

  it('tells every problem in Dutch and English, with a path that is printable', () => {
    const hostile = {
      title: {},
      ['\u0000<b>']: 1,
      sources: [{ url: 'javascript:x', year: 'x' }],
      body: { root: 1 },
      contacts: 'x',
      duration: [],
    }
    for (const { path, message } of problemsOf('fiches', hostile)) {
      expect(path).toMatch(/^[\w.?$-]*$/)
      expect(message.nl.length).toBeGreaterThan(10)
      expect(message.en.length).toBeGreaterThan(4)
    }
  })

  it('never throws, whatever JSON is sent in whatever field', () => {
    const slugs = ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo', 'terms', 'media', 'users']
    const names = [...new Set(slugs.flatMap((slug) => namedFields(fieldsOf(slug)).map(({ name }) => name)))]
    fc.assert(
      fc.property(
        fc.constantFrom(...slugs),
        fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 4 })),
        (slug, data) => {
          expect(problemsOf(slug, data).length).toBeLessThanOrEqual(50)
        },
      ),
      { seed: 20261123, numRuns: 1500 },
    )
  })

  it('is judged in every field that people can write', () => {
    for (const slug of ['fiches', 'projects', 'leerlabos', 'partners', 'contacts', 'labo', 'terms', 'media', 'users']) {
      for (const { name } of namedFields(fieldsOf(slug))) {
        expect(toldOf(slug, { [name]: null })).toEqual([])
      }
    }
  })
})
