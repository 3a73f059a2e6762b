import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import config from '#payload-config'
import { changesOf } from '#src/review/diff/fields.ts'
import { unseen } from '#src/review/diff/labels.ts'
import type { Change, Side } from '#src/review/diff/shape.ts'

import { paragraph, root, text, upload } from './intake-nodes.ts'

const fields = new Map<string, FlattenedField[]>()

beforeAll(async () => {
  for (const { flattenedFields, slug } of (await config).collections) fields.set(slug, flattenedFields)
})

const titles: Readonly<Record<string, string>> = {
  'terms/t1': 'Schoolmoeheid',
  'terms/t2': 'Spijbelen',
  'contacts/c1': 'Coördinator',
}

const compare = (before: object, after: object, media: { before?: object; after?: object } = {}, kind = 'fiches') => {
  const side = (content: object, files: object = {}): Side => ({
    content: content as Side['content'],
    media: files as Side['media'],
  })
  return changesOf(
    fields.get(kind) ?? [],
    side(before, media.before),
    side(after, media.after),
    (collection, id) => titles[`${collection}/${id}`] ?? unseen,
  )
}

const brief = ({ after, before, kind, label, path }: Change) => ({ path, label: label.nl, kind, before, after })

const photo = (facts: object = {}) => ({
  m1: {
    ...{ id: 'm1', sha256: 'a'.repeat(64), filename: 'kring.jpg', mimeType: 'image/jpeg', filesize: 2048, width: 1600 },
    ...{ height: 900, focalX: 50, focalY: 50, title: 'De kring', alt: 'Stoelen', decorative: false, credit: null },
    ...facts,
  },
})

describe('what changed in a text, field by field', () => {
  it('says nothing of what stayed, and nothing of empty against missing', () => {
    const content = { title: 'Rust', themes: ['t1'], sources: [{ id: 'r1', title: 'Boek' }] }
    expect(compare(content, { ...content, summary: '', contacts: [], image: null })).toEqual([])
  })

  it('shows a text word by word, under the name that the form gives it', () => {
    expect(compare({ title: 'Rust in de klas' }, { title: 'Rust in de gang' })).toEqual([
      {
        path: 'title',
        label: { nl: 'Titel', en: 'Title' },
        kind: 'changed',
        before: 'Rust in de klas',
        after: 'Rust in de gang',
        parts: [
          { op: 'same', text: 'Rust in de ' },
          { op: 'removed', text: 'klas' },
          { op: 'added', text: 'gang' },
        ],
      },
    ])
  })

  it('shows what was filled in and what was emptied', () => {
    expect(compare({}, { summary: 'Zes vragen.' }).map(({ kind }) => kind)).toEqual(['added'])
    expect(compare({ summary: 'Zes vragen.' }, {}).map(({ kind }) => kind)).toEqual(['removed'])
  })

  it('shows choices by their labels', () => {
    expect(compare({ cost: 'free' }, { cost: 'low' }).map(brief)).toEqual([
      {
        path: 'cost',
        label: 'Wat kost het?',
        kind: 'changed',
        before: { nl: 'Gratis', en: 'Free' },
        after: { nl: '€', en: '€' },
      },
    ])
  })

  it('shows links to words and people by their title, and hides what one may not see', () => {
    const [themes, contacts] = compare({ themes: ['t1'], contacts: ['c1'] }, { themes: ['t1', 't2'], contacts: ['c9'] })
    expect(themes?.items).toEqual([
      { op: 'same', text: 'Schoolmoeheid' },
      { op: 'added', text: 'Spijbelen' },
    ])
    expect(contacts?.items).toEqual([
      { op: 'removed', text: 'Coördinator' },
      { op: 'added', text: unseen },
    ])
    expect(JSON.stringify(contacts)).not.toContain('c9')
  })

  it('follows a row by its id: what came, went and changed inside', () => {
    const changes = compare(
      {
        sources: [
          { id: 'r1', title: 'Boek', year: 2019 },
          { id: 'r2', title: 'Site' },
        ],
      },
      {
        sources: [
          { id: 'r3', title: 'Film', url: 'https://film.example' },
          { id: 'r1', title: 'Boek', year: 2020 },
        ],
      },
    )
    expect(changes.map(brief)).toEqual([
      {
        ...{ path: 'sources.0', label: 'Bronnen › Bron 1', kind: 'added', before: null },
        after: { nl: 'Titel: Film\nLink: https://film.example', en: 'Title: Film\nLink: https://film.example' },
      },
      { path: 'sources.1.year', label: 'Bronnen › Bron 2 › Jaar', kind: 'changed', before: '2019', after: '2020' },
      {
        ...{ path: 'sources.1', label: 'Bronnen › Bron 2', kind: 'removed', after: null },
        before: { nl: 'Titel: Site', en: 'Title: Site' },
      },
    ])
  })

  it('shows the one row that moved, and not the others', () => {
    const rows = (...ids: string[]) => ({ sources: ids.map((id) => ({ id, title: id })) })
    expect(compare(rows('a', 'b', 'c'), rows('c', 'a', 'b')).map(brief)).toEqual([
      {
        ...{ path: 'sources.0', label: 'Bronnen › Bron 1', kind: 'moved' },
        before: { nl: 'plaats 3', en: 'place 3' },
        after: { nl: 'plaats 1', en: 'place 1' },
      },
    ])
  })

  it('names a field in a group after both', () => {
    expect(compare({ duration: { read: 5 } }, { duration: { read: 10 } }).map(brief)).toEqual([
      {
        ...{ path: 'duration.read', kind: 'changed', before: '5', after: '10' },
        label: 'Hoeveel tijd vraagt het? (in minuten) › Lezen',
      },
    ])
  })

  it('shows moments as clocks in Brussels do, in winter and in summer', () => {
    const session = (start: string) => ({ sessions: [{ id: 's1', start, status: 'planned' }] })
    const [change] = compare(session('2027-01-12T12:30:00.000Z'), session('2027-07-12T12:30:00.000Z'), {}, 'leerlabos')
    expect(change).toMatchObject({
      path: 'sessions.0.start',
      before: { nl: expect.stringMatching(/^12 januari 2027.* 13:30$/) as string },
      after: { nl: expect.stringMatching(/^12 juli 2027.* 14:30$/) as string },
    })
  })

  it('shows a rich text whole, with what changed in it', () => {
    const body = (words: string) => ({ body: root(paragraph(text('Eerst rust.')), paragraph(text(words))) })
    const [change, ...others] = compare(body('Dan een kring maken.'), body('Dan een lijst maken.'))
    expect(others).toEqual([])
    expect(change).toMatchObject({ path: 'body', kind: 'changed', after: 'Eerst rust.\n\nDan een lijst maken.' })
    expect(change?.passages?.map(({ op }) => op)).toEqual(['same', 'changed'])
  })

  it('shows another image by its name', () => {
    const other = { m2: { ...photo().m1, id: 'm2', title: null, filename: 'bord.png' } }
    expect(compare({ image: 'm1' }, { image: 'm2' }, { before: photo(), after: other }).map(brief)).toEqual([
      { path: 'image', label: 'Beeld', kind: 'changed', before: 'De kring', after: 'bord.png' },
    ])
  })

  it.each([
    ['alt', { alt: 'Tien stoelen' }, 'Wat staat erop?', 'changed', 'Stoelen', 'Tien stoelen'],
    ['credit', { credit: 'Het labo' }, 'Wie maakte het?', 'added', null, 'Het labo'],
    [
      'decorative',
      { decorative: true },
      'Alleen versiering',
      'changed',
      { nl: 'Nee', en: 'No' },
      { nl: 'Ja', en: 'Yes' },
    ],
  ])('shows that the %s of an image in use changed', (name, facts, label, kind, before, after) => {
    const body = { body: root(upload({ value: 'm1' })) }
    expect(compare(body, body, { before: photo(), after: photo(facts) }).map(brief)).toEqual([
      { path: `media.m1.${name}`, label: `Beeld “De kring” › ${label}`, kind, before, after },
    ])
  })

  it('shows that the focal point moved and that the file itself is another one', () => {
    const image = { image: 'm1' }
    const changes = compare(image, image, { before: photo(), after: photo({ focalX: 20, sha256: 'b'.repeat(64) }) })
    expect(changes.map(brief)).toEqual([
      {
        ...{ path: 'media.m1.file', label: 'Beeld “De kring” › Het bestand zelf', kind: 'changed' },
        before: 'kring.jpg, 1600 × 900, 2 kB, aaaaaaaa',
        after: 'kring.jpg, 1600 × 900, 2 kB, bbbbbbbb',
      },
      {
        ...{ path: 'media.m1.focalPoint', label: 'Beeld “De kring” › Waar het om draait', kind: 'changed' },
        before: { nl: '50% van links, 50% van boven', en: '50% from the left, 50% from the top' },
        after: { nl: '20% van links, 50% van boven', en: '20% from the left, 50% from the top' },
      },
    ])
  })

  it('shows attachments by name', () => {
    const files = { ...photo(), m2: { ...photo().m1, id: 'm2', title: 'Invulblad' } }
    const [change] = compare({ attachments: ['m2'] }, { attachments: ['m2', 'm1'] }, { before: files, after: files })
    expect(change?.items).toEqual([
      { op: 'same', text: 'Invulblad' },
      { op: 'added', text: 'De kring' },
    ])
  })
})
