import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type House, openHouse } from '#tests/support/house.ts'
import type { Person } from '#tests/support/visitors.ts'

const member = 'member@clz.example'
const stranger = 'member@risk.example'
const reviewer = 'reviewer@labo.example'
const admin = 'admin@labo.example'
const nowhere = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'

let house: House

beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
})
afterAll(() => house.close())

type Told = { path?: string; field?: string; code?: string; message: unknown }
type Body = { doc: Record<string, unknown> & { id: string; updatedAt: string; slug: string | null }; errors: Told[] }

const write = (person: Person, collection: string, json: unknown) =>
  house.askAs<Body>(person, `/api/${collection}?draft=true&depth=0`, { json })

const written = async (person: Person, collection: string, json: unknown): Promise<Body['doc']> => {
  const { status, body } = await write(person, collection, json)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const save = (person: Person, collection: string, doc: Body['doc'], json: Record<string, unknown>) =>
  house.askAs<Body>(person, `/api/${collection}/${doc.id}?draft=true&depth=0`, {
    method: 'PATCH',
    json: { updatedAt: doc.updatedAt, ...json },
  })

const one = async (sql: string, ...values: unknown[]): Promise<string> => {
  const [row] = await house.sql<{ id: string }>(sql, values)
  if (!row) throw new Error(`Nothing found: ${sql}`)
  return row.id
}

const root = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const linkTo = (url: string) =>
  root({
    type: 'paragraph',
    version: 1,
    children: [
      {
        type: 'link',
        version: 3,
        fields: { linkType: 'custom', newTab: false, url },
        children: [{ type: 'text', version: 1, text: 'x' }],
      },
    ],
  })

const wrong: [string, Record<string, unknown>, string][] = [
  ['an object for a text', { title: { a: 1 } }, 'title'],
  ['a list for a text', { title: ['a'] }, 'title'],
  ['a text for a number', { duration: { read: '5' } }, 'duration.read'],
  ['an unknown field', { nieuw: 1 }, 'nieuw'],
  ['an unknown field in a row', { sources: [{ titel: 'Een boek' }] }, 'sources.0.titel'],
  ['a choice that does not exist', { cost: 'gratis' }, 'cost'],
  ['a word that is no id', { themes: ['schoolmoeheid'] }, 'themes.0'],
  ['a link to a script', { sources: [{ url: 'javascript:alert(1)' }] }, 'sources.0.url'],
  [
    'a link to a script in the text',
    { body: linkTo('java\nscript:alert(1)') },
    'body.root.children.0.children.0.fields.url',
  ],
  [
    'a heading in a short text',
    { needs: root({ type: 'heading', tag: 'h2', version: 1, children: [] }) },
    'needs.root.children.0',
  ],
  ['a filter for a relation', { image: { equals: nowhere } }, 'image'],
  ['an operation of the database', { sources: { $push: [{}] } }, 'sources'],
]

describe('a draft', () => {
  it.each(wrong)('with %s is refused, and the field is named', async (_what, data, path) => {
    const created = await write(member, 'fiches', { title: 'Een fiche', ...data })
    expect(created.status).toBe(422)
    expect(JSON.stringify(created.body.errors)).toContain(`"${path}"`)
  })

  it.each(wrong)('with %s is refused on a save too', async (_what, data, path) => {
    const doc = await written(member, 'fiches', { title: 'Een fiche om te bewaren' })
    const { status, body } = await save(member, 'fiches', doc, data)
    expect(status).toBe(422)
    expect(JSON.stringify(body.errors)).toContain(`"${path}"`)
  })

  it('may be sent back as it was read, with depth', async () => {
    const image = await one(
      'SELECT m.id FROM media m JOIN users_memberships p ON p.partner_id = m.owner_id JOIN users u ON u.id = p._parent_id WHERE u.email = $1 AND m.mime_type LIKE $2',
      member,
      'image/%',
    )
    const theme = await one('SELECT id FROM terms WHERE vocabulary = $1', 'theme')
    const doc = await written(member, 'fiches', {
      title: 'Heen en weer',
      image,
      themes: [theme],
      sources: [{ title: 'Een boek' }],
      body: linkTo('https://example.be'),
    })
    const read = await house.askAs<Body['doc']>(member, `/api/fiches/${doc.id}?draft=true&depth=2`)
    expect(read.body.image).toMatchObject({ id: image })
    const { status, body } = await save(member, 'fiches', read.body, read.body)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({ image, themes: [theme] })
  })
})

describe('a relation', () => {
  const toldOf = async (person: Person, data: Record<string, unknown>) => {
    const { status, body } = await write(person, 'fiches', { title: 'Een fiche met relaties', ...data })
    return { status, errors: JSON.stringify(body.errors) }
  }

  it('to what one may not see gets the same answer as to what does not exist', async () => {
    const secret = await written(stranger, 'fiches', { title: 'Nog geheim' })
    const forbidden = await toldOf(member, { related: { fiches: [secret.id] } })
    expect(forbidden.status).toBe(422)
    expect(forbidden).toEqual(await toldOf(member, { related: { fiches: [nowhere] } }))
  })

  it('to an own draft, and to what is online while another works on it, is accepted', async () => {
    const own = await written(member, 'fiches', { title: 'Eigen kladwerk' })
    const online = await one(
      "SELECT p.id FROM projects p JOIN documents d ON d.id = p.id JOIN users_memberships m ON m.partner_id <> d.lead_id JOIN users u ON u.id = m._parent_id WHERE u.email = $1 AND d.publication = 'live' AND coalesce(d.edition_state::text, '') NOT IN ('submitted', 'approved', 'scheduled', 'failed') LIMIT 1",
      member,
    )
    const read = await house.askAs<Body['doc']>(reviewer, `/api/projects/${online}?draft=true&depth=0`)
    expect((await save(reviewer, 'projects', read.body, { summary: 'Een volgende versie in wording' })).status).toBe(
      200,
    )
    const { status, errors } = await toldOf(member, { related: { fiches: [own.id], projects: [online] } })
    expect(status, errors).toBe(201)
  })

  it('to a file of another organisation is refused, also inside the text', async () => {
    const theirs = await one(
      'SELECT m.id FROM media m JOIN users_memberships p ON p.partner_id <> m.owner_id JOIN users u ON u.id = p._parent_id WHERE u.email = $1 AND m.mime_type LIKE $2',
      member,
      'image/%',
    )
    expect((await toldOf(member, { image: theirs })).errors).toContain('unknown-relation')
    const body = (value: string) =>
      root({ type: 'upload', version: 3, relationTo: 'media', value, fields: null, format: '' })
    expect(await toldOf(member, { body: body(theirs) })).toEqual(await toldOf(member, { body: body(nowhere) }))
  })

  it('to a word of another vocabulary, or one that is no longer in use, is refused', async () => {
    const level = await one('SELECT id FROM terms WHERE vocabulary = $1', 'level')
    expect((await toldOf(member, { themes: [level] })).errors).toContain('wrong-term')
    const { body } = await house.askAs<Body>(reviewer, '/api/terms', {
      json: { vocabulary: 'theme', key: 'oud-woord', labelNl: 'Oud woord', deprecated: true },
    })
    expect((await toldOf(member, { themes: [body.doc.id] })).errors).toContain('wrong-term')
  })

  it('to a document where an image belongs is refused, and the other way round', async () => {
    const image = await one("SELECT id FROM media WHERE mime_type LIKE 'image/%' LIMIT 1")
    const document = await one("SELECT id FROM media WHERE mime_type NOT LIKE 'image/%' LIMIT 1")
    expect((await toldOf(reviewer, { image: document })).errors).toContain('not-an-image')
    expect((await toldOf(reviewer, { attachments: [image] })).errors).toContain('not-a-file')
  })

  it('that a text already had stays, though the writer could not add it', async () => {
    const partner = await one(
      'SELECT m.partner_id AS id FROM users u JOIN users_memberships m ON m._parent_id = u.id WHERE u.email = $1',
      member,
    )
    const secret = await written(stranger, 'fiches', { title: 'Gedeeld door het labo' })
    const doc = await written(reviewer, 'fiches', {
      title: 'Van het labo voor een partner',
      owner: partner,
      related: { fiches: [secret.id] },
    })
    const kept = await save(member, 'fiches', doc, { summary: 'Een samenvatting', related: { fiches: [secret.id] } })
    expect(kept.status, JSON.stringify(kept.body)).toBe(200)
  })
})

describe('the web address of a draft', () => {
  it('comes from the title, follows it, and keeps apart from others', async () => {
    const one = await written(member, 'fiches', { title: 'Samen aan één tafel' })
    const two = await written(stranger, 'fiches', { title: 'Samen aan één tafel' })
    expect([one.slug, two.slug]).toEqual(['samen-aan-een-tafel', 'samen-aan-een-tafel-2'])
    const { body } = await save(member, 'fiches', one, { title: 'Samen aan de slag' })
    expect(body.doc.slug).toBe('samen-aan-de-slag')
  })

  it('stays as it was chosen', async () => {
    const doc = await written(member, 'fiches', { title: 'Een lange titel', slug: 'Korte Naam' })
    expect(doc.slug).toBe('korte-naam')
    const { body } = await save(member, 'fiches', doc, { title: 'Een andere titel', slug: 'korte-naam' })
    expect(body.doc.slug).toBe('korte-naam')
  })
})

describe('a word of the labo', () => {
  const word = (json: Record<string, unknown>, id = '') =>
    house.askAs<Body>(reviewer, `/api/terms${id && `/${id}`}`, { method: id ? 'PATCH' : 'POST', json })

  it.each(['Hoofdletter', 'met spatie', 'é', 'a_b', '-a', 'a-', 'a--b', '../a', 'a?b=c'])(
    'cannot have the key %j',
    async (key) => {
      const { status, body } = await word({ vocabulary: 'theme', key, labelNl: 'Woord' })
      expect(status).toBe(422)
      expect(JSON.stringify(body.errors)).toContain('key')
    },
  )

  it('keeps its key and vocabulary, has no chosen id, and reaches the read model', async () => {
    const { status, body } = await word({
      id: nowhere,
      vocabulary: 'theme',
      key: 'eerste-lijn',
      labelNl: 'Eerste lijn',
    })
    expect(status, JSON.stringify(body)).toBe(201)
    const { id } = body.doc
    expect(id).not.toBe(nowhere)
    expect((await word({ key: 'anders' }, id)).status).toBe(422)
    expect((await word({ vocabulary: 'level' }, id)).status).toBe(422)
    expect((await word({ key: 'eerste-lijn', labelNl: 'De eerste lijn' }, id)).status).toBe(200)
    expect(await house.sql('SELECT key, label_nl FROM delivery.terms WHERE id = $1', [id])).toEqual([
      { key: 'eerste-lijn', label_nl: 'De eerste lijn' },
    ])
  })

  it('is not an object', async () => {
    expect((await word({ vocabulary: 'theme', key: 'object', labelNl: { a: 1 } })).status).toBe(422)
  })
})

describe('a person', () => {
  it('cannot be made with an id, a session or an unknown field', async () => {
    const json = { email: 'nieuw@labo.example', password: 'Leerlabo-proef-2026', name: 'Nieuwe medewerker' }
    expect((await house.askAs<Body>(admin, '/api/users', { json: { ...json, rol: 'admin' } })).status).toBe(422)
    const sessions = [{ id: nowhere, createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2036-01-01T00:00:00.000Z' }]
    const { status, body } = await house.askAs<Body>(admin, '/api/users', { json: { ...json, id: nowhere, sessions } })
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc.id).not.toBe(nowhere)
    expect(await house.sql('SELECT 1 FROM users_sessions WHERE _parent_id = $1', [body.doc.id])).toEqual([])
  })

  it('cannot have an object for a name', async () => {
    const id = await one('SELECT id FROM users WHERE email = $1', member)
    const { status } = await house.askAs(member, `/api/users/${id}`, { method: 'PATCH', json: { name: { a: 1 } } })
    expect(status).toBe(422)
  })
})
