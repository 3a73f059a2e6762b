import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { contentOf, everyFieldOf, hashOf, linkedIdsOf, mediaIdsOf } from '#src/review/content.ts'
import { eventHash } from '#src/review/events.ts'

const fields = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'kind', type: 'select' },
  { name: 'done', type: 'checkbox' },
  { name: 'body', type: 'richText' },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'files', type: 'upload', relationTo: 'media', hasMany: true },
  { name: 'contacts', type: 'relationship', relationTo: 'contacts', hasMany: true },
  {
    name: 'place',
    type: 'group',
    flattenedFields: [
      { name: 'city', type: 'text' },
      { name: 'map', type: 'upload', relationTo: 'media' },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'text', type: 'text' },
      { name: 'who', type: 'relationship', relationTo: 'contacts' },
    ],
  },
  { name: 'owner', type: 'text', virtual: true },
  { name: 'document', type: 'relationship', relationTo: 'documents' },
  { name: '_status', type: 'select' },
] as unknown as FlattenedField[]

const doc = {
  id: '1',
  title: 'Titel',
  kind: null,
  done: false,
  body: {
    root: {
      children: [{ type: 'upload', value: { id: 'm3' } }, { children: [{ type: 'upload', value: 'm4' }] }],
      items: [],
    },
  },
  image: { id: 'm1', filename: 'foto.png' },
  files: ['m2', 'm1'],
  contacts: [],
  place: { city: '', map: 'm5' },
  rows: [
    { id: 'r1', text: 'een', who: { id: 'c1' } },
    { id: 'r2', text: null },
  ],
  owner: 'clz',
  document: '1',
  _status: 'draft',
  createdAt: '2026-01-01',
  unknown: 'weg',
}
const content = contentOf(fields, doc)

describe('content as it is approved', () => {
  it('holds the document’s own fields, without row-keeping and empty values', () => {
    expect(content).toEqual({
      title: 'Titel',
      done: false,
      body: doc.body,
      image: 'm1',
      files: ['m2', 'm1'],
      place: { map: 'm5' },
      rows: [{ id: 'r1', text: 'een', who: 'c1' }, { id: 'r2' }],
    })
  })

  it('null, missing, an empty text and an empty list are the same; an empty list inside a rich text is not', () => {
    const bare = contentOf(fields, { title: 'Titel' })
    expect(contentOf(fields, { title: 'Titel', kind: '', files: [], rows: [], place: {}, image: null })).toEqual(bare)
    expect(hashOf(contentOf(fields, { body: { items: [] } }), {})).not.toBe(hashOf(contentOf(fields, { body: {} }), {}))
  })

  it('the order of keys counts for nothing, the order of rows for everything', () => {
    const turned = Object.fromEntries(Object.entries(doc).reverse())
    expect(hashOf(contentOf(fields, turned), {})).toBe(hashOf(content, {}))
    expect(hashOf(contentOf(fields, { ...doc, rows: [...doc.rows].reverse() }), {})).not.toBe(hashOf(content, {}))
    expect(hashOf(contentOf(fields, { ...doc, files: ['m1', 'm2'] }), {})).not.toBe(hashOf(content, {}))
  })

  it.each<[string, object]>([
    ['a letter in the title', { title: 'Titel!' }],
    ['a tick', { done: true }],
    ['a word deep in the text', { body: { root: { children: [{ text: 'x' }] } } }],
    ['another image', { image: 'm9' }],
    ['a place', { place: { map: 'm5', city: 'Leuven' } }],
    ['a row’s own id', { rows: [{ ...doc.rows[0], id: 'r9' }, doc.rows[1]] }],
  ])('%s changes the hash', (_, change) => {
    expect(hashOf(contentOf(fields, { ...doc, ...change }), {})).not.toBe(hashOf(content, {}))
  })

  it('the media beside the text are part of the hash', () => {
    expect(hashOf(content, { m1: { alt: 'Een ijsberg' } })).not.toBe(hashOf(content, { m1: { alt: 'Een berg' } }))
  })

  it('is the SHA-256 of its canonical JSON', () => {
    expect(hashOf({ b: 1, a: 'é' }, {})).toBe('2a85eb3249f9d01284746e84633c741e42767702b3e903d7db291ce3a4ceea6a')
  })

  it('goes back whole: every field is named, so that no later draft shines through', () => {
    const whole = everyFieldOf(fields, contentOf(fields, { title: 'Titel' }))
    expect(whole).toEqual({
      title: 'Titel',
      kind: null,
      done: false,
      body: null,
      image: null,
      files: [],
      contacts: [],
      place: { city: null, map: null },
      rows: [],
    })
    expect(contentOf(fields, everyFieldOf(fields, content))).toEqual(content)
  })

  it('knows every file and every contact that it uses, wherever it stands', () => {
    expect(mediaIdsOf(fields, content)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5'])
    expect(linkedIdsOf(fields, content, 'contacts')).toEqual(['c1'])
  })
})

describe('the chain of events', () => {
  const event = {
    document: 'd',
    edition: 1,
    at: '2026-10-01T10:00:00.000Z',
    actor: 'a',
    key: 'submit',
    parameters: { n: 1 },
    number: 2,
    previousHash: 'ff',
  }

  it.each<[string, object]>([
    ['the document', { document: 'e' }],
    ['the edition', { edition: 2 }],
    ['the moment', { at: '2026-10-01T10:00:00.001Z' }],
    ['who', { actor: null }],
    ['what', { key: 'approve' }],
    ['the particulars', { parameters: { n: 2 } }],
    ['the place in the row', { number: 3 }],
    ['the one before', { previousHash: null }],
  ])('another hash comes from changing %s', (_, change) => {
    expect(eventHash({ ...event, ...change })).not.toBe(eventHash(event))
  })
})
