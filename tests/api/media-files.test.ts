import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type House, openHouse } from '#tests/support/house.ts'
import type { Person } from '#tests/support/visitors.ts'
import type { Media } from '#payload-types'

const member = 'member@clz.example'
const stranger = 'member@risk.example'
const reviewer = 'reviewer@labo.example'

let house: House
let clz: string
let risk: string
let png: Buffer

const partnerOf = async (email: string): Promise<string> => {
  const [row] = await house.sql<{ partner: string }>(
    'SELECT m.partner_id AS partner FROM users u JOIN users_memberships m ON m._parent_id = u.id WHERE u.email = $1',
    [email],
  )
  if (!row) throw new Error(`${email} has no partner`)
  return row.partner
}

beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
  clz = await partnerOf(member)
  risk = await partnerOf(stranger)
  png = await sharp({ create: { width: 700, height: 300, channels: 3, background: '#369' } })
    .png()
    .toBuffer()
})
afterAll(() => house.close())

type Answer = { status: number; body: { doc: Media; errors: { message: string; path?: string; data?: unknown }[] } }
type Upload = { name?: string; type?: string; data?: Record<string, unknown>; query?: string }

const form = (bytes: Buffer | null, { name = 'tekening.png', type = 'image/png', data = {} }: Upload): FormData => {
  const sent = new FormData()
  sent.set('_payload', JSON.stringify(data))
  if (bytes) sent.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  return sent
}

const add = (person: Person, bytes: Buffer | null, upload: Upload = {}): Promise<Answer> =>
  house.askAs<Answer['body']>(person, `/api/media${upload.query ?? ''}`, { method: 'POST', body: form(bytes, upload) })

const change = (person: Person, id: string, bytes: Buffer | null, upload: Upload = {}): Promise<Answer> =>
  house.askAs<Answer['body']>(person, `/api/media/${id}${upload.query ?? ''}`, {
    method: 'PATCH',
    body: form(bytes, upload),
  })

const remove = (person: Person, id: string) => house.askAs(person, `/api/media/${id}`, { method: 'DELETE' })

const onDisk = (filename: string | null | undefined): Buffer => readFileSync(join(house.mediaDir, filename ?? ''))
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const added = async (person: Person = member, upload: Upload = {}): Promise<Media> => {
  const { status, body } = await add(person, png, upload)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

/** A file that a text shows which is online, and one that lies with the labo. */
const shown = async (...states: string[]): Promise<{ id: string; owner: string }> => {
  const [row] = await house.sql<{ id: string; owner: string }>(
    `SELECT m.id, m.owner_id AS owner FROM media m JOIN editions e ON jsonb_exists(e.media, m.id::text) WHERE e.state::text = ANY ($1) LIMIT 1`,
    [states],
  )
  if (!row) throw new Error(`The demo has no file in an edition that is ${states.join(' or ')}`)
  return row
}

describe('a new file', () => {
  it('belongs to the organisation of whoever adds it, under a name and hash of our own', async () => {
    const file = await added(member, { name: 'Mijn tekening_van-de klas.png', data: { alt: 'Een klas' } })
    expect(file.owner).toMatchObject({ id: clz })
    expect(file.filename).toMatch(/^[0-9a-f]{32}\.png$/)
    expect(file.sha256).toBe(sha256(onDisk(file.filename)))
    expect(file.alt).toBe('Een klas')
    expect(onDisk(file.sizes?.w480?.filename).length).toBeGreaterThan(0)
  })

  it.each(['webp', 'jpeg', 'gif', 'avif'] as const)(
    'that is a %s has the hash of the bytes that were stored',
    async (format) => {
      const bytes = await sharp(png).toFormat(format).toBuffer()
      const { status, body } = await add(member, bytes, {
        name: `a.${format === 'jpeg' ? 'jpg' : format}`,
        type: `image/${format}`,
      })
      expect(status, JSON.stringify(body)).toBe(201)
      expect(body.doc.sha256).toBe(sha256(onDisk(body.doc.filename)))
      expect(body.doc).toMatchObject({ width: 700, height: 300 })
    },
  )

  it('of the labo belongs to the labo, unless somebody there says otherwise', async () => {
    const [settings] = await house.sql<{ partner: string }>('SELECT labo_partner_id AS partner FROM settings')
    expect((await added(reviewer)).owner).toMatchObject({ id: settings?.partner })
    expect((await added(reviewer, { data: { owner: clz } })).owner).toMatchObject({ id: clz })
  })

  it('cannot be given to another organisation', async () => {
    const { status, body } = await add(member, png, { data: { owner: risk } })
    expect(status).toBe(422)
    expect(JSON.stringify(body)).toContain('owner')
  })

  it('has the id, hash and moments that the server chooses', async () => {
    const chosen = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
    const file = await added(member, {
      data: { id: chosen, sha256: 'x', createdAt: '2000-01-01T00:00:00.000Z', filename: 'x.png' },
    })
    expect(file.id).not.toBe(chosen)
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(file.createdAt > '2026').toBe(true)
  })

  it.each([
    ['an svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg', 'image/svg+xml'],
    ['a page', '<script>alert(1)</script>', 'a.png', 'image/png'],
    ['half an image', '\x89PNG\r\n\x1a\n', 'a.png', 'image/png'],
    ['nothing', '', 'a.png', 'image/png'],
    ['a script before a pdf', 'alert(1)//%PDF-1.7', 'a.pdf', 'application/pdf'],
  ])('is refused when it is %s, and leaves nothing on the disk', async (_what, text, name, type) => {
    const before = readdirSync(house.mediaDir).length
    const { status, body } = await add(member, Buffer.from(text, 'latin1'), { name, type })
    expect(status).toBe(422)
    expect(JSON.stringify(body.errors)).toContain('file')
    expect(readdirSync(house.mediaDir)).toHaveLength(before)
  })

  it('is not cropped or enlarged from the address', async () => {
    const query =
      '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=1&uploadEdits[crop][height]=1&uploadEdits[widthInPixels]=1&uploadEdits[heightInPixels]=1'
    const { status, body } = await add(member, png, { query })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ width: 700, height: 300 })
  })

  it.each([
    ['unknown fields', { nieuw: 1 }],
    ['an object for a text', { alt: { a: 1 } }],
    ['a number for a text', { title: 7 }],
  ])('is refused with %s', async (_what, data) => {
    expect((await add(member, png, { data })).status).toBe(422)
  })

  it('is refused from nobody', async () => {
    expect((await add(null, png)).status).toBe(401)
  })
})

describe('a file that no text shows', () => {
  it('is changed, replaced and deleted by its organisation', async () => {
    const file = await added()
    expect((await change(member, file.id, null, { data: { alt: 'Iets anders' } })).body.doc.alt).toBe('Iets anders')
    const other = await sharp(png).negate().png().toBuffer()
    const { status, body } = await change(member, file.id, other)
    expect(status).toBe(200)
    expect(body.doc.filename).not.toBe(file.filename)
    expect(body.doc.sha256).toBe(sha256(onDisk(body.doc.filename)))
    expect(existsSync(join(house.mediaDir, file.filename ?? ''))).toBe(false)
    expect((await remove(member, file.id)).status).toBe(200)
    expect(existsSync(join(house.mediaDir, body.doc.filename ?? ''))).toBe(false)
  })

  it('stays of the same organisation', async () => {
    const file = await added()
    expect((await change(member, file.id, null, { data: { owner: risk } })).status).toBe(422)
    expect((await change(reviewer, file.id, null, { data: { owner: risk } })).status).toBe(422)
    expect((await change(member, file.id, null, { data: { owner: clz, alt: 'Zelfde' } })).status).toBe(200)
  })

  it('is not replaced by something that is refused', async () => {
    const file = await added()
    expect(
      (await change(member, file.id, Buffer.from('<svg/>'), { name: 'a.svg', type: 'image/svg+xml' })).status,
    ).toBe(422)
    expect(sha256(onDisk(file.filename))).toBe(file.sha256)
  })

  it('is not found when it is gone from the disk', async () => {
    const { body } = await add(member, png)
    const name = String(body.doc.filename)
    rmSync(join(house.mediaDir, name))
    expect((await house.fetchAs(member, `/api/media/file/${name}`)).status).toBe(404)
  })

  it('is neither seen nor touched by another organisation', async () => {
    const file = await added()
    expect((await house.askAs(stranger, `/api/media/${file.id}`)).status).toBe(404)
    for (const answer of [
      await change(stranger, file.id, null, { data: { alt: 'x' } }),
      await change(stranger, file.id, png),
      await remove(stranger, file.id),
    ]) {
      expect([403, 404]).toContain(answer.status)
    }
    expect(sha256(onDisk(file.filename))).toBe(file.sha256)
  })
})

describe.each([
  ['online', ['published']],
  ['with the labo', ['submitted', 'approved', 'scheduled']],
])('a file of a text that is %s', (_where, states) => {
  const sentence = 'Dit bestand hoort bij een tekst die online staat of bij het labo ligt. Voeg een nieuw bestand toe.'

  it.each([
    ['its description', { alt: 'Heel iets anders' }],
    ['its title', { title: 'Heel iets anders' }],
    ['its credit', { credit: 'Heel iemand anders' }],
    ['its licence', { licence: 'Geen' }],
    ['its focal point', { focalX: 3, focalY: 4 }],
  ])('keeps %s', async (_what, data) => {
    const { id } = await shown(...states)
    const { status, body } = await change(reviewer, id, null, { data })
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toContain(sentence)
  })

  it('is not replaced', async () => {
    const { id } = await shown(...states)
    const [before] = await house.sql<{ sha256: string }>('SELECT sha256 FROM media WHERE id = $1', [id])
    expect((await change(reviewer, id, png)).status).toBe(409)
    const [after] = await house.sql<{ sha256: string; filename: string }>(
      'SELECT sha256, filename FROM media WHERE id = $1',
      [id],
    )
    expect(after?.sha256).toBe(before?.sha256)
    expect(sha256(onDisk(after?.filename))).toBe(before?.sha256)
  })

  it('is not refocused from the address', async () => {
    const { id } = await shown(...states)
    const { status } = await change(reviewer, id, null, {
      query: '?uploadEdits[focalPoint][x]=3&uploadEdits[focalPoint][y]=4',
    })
    expect(status).toBe(409)
  })

  it('is not deleted, one by one or all at once', async () => {
    const { id } = await shown(...states)
    expect((await remove(reviewer, id)).status).toBe(409)
    await house.askAs(reviewer, `/api/media?where[id][equals]=${id}`, { method: 'DELETE' })
    expect(await house.sql('SELECT 1 FROM media WHERE id = $1', [id])).toHaveLength(1)
  })

  it('may be saved as it was read', async () => {
    const { id } = await shown(...states)
    const { body } = await house.askAs(reviewer, `/api/media/${id}?depth=0`)
    expect((await change(reviewer, id, null, { data: body })).status).toBe(200)
  })
})

describe('a file that only a draft shows', () => {
  it('is not deleted either', async () => {
    const file = await added()
    const created = await house.askAs<{ doc: { id: string } }>(member, '/api/fiches?draft=true', {
      json: { title: 'Een fiche met beeld', image: file.id },
    })
    expect(created.status).toBe(201)
    expect((await remove(member, file.id)).status).toBe(409)
  })

  it('in its rich text is not deleted either', async () => {
    const file = await added()
    const body = {
      root: {
        type: 'root',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'upload', version: 3, format: '', fields: null, relationTo: 'media', value: file.id }],
      },
    }
    const created = await house.askAs<{ doc: { id: string } }>(member, '/api/fiches?draft=true', {
      json: { title: 'Een fiche met beeld in de tekst', body },
    })
    expect(created.status, JSON.stringify(created.body)).toBe(201)
    expect((await remove(member, file.id)).status).toBe(409)
  })
})
