import { inspect } from 'node:util'

import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import type { Image } from '#src/delivery/serializers/images.ts'
import type { PreviewLinks } from '#src/preview/shape.ts'
import type { Kind } from '#src/review/facts.ts'
import { kinds, nowhere, openStage, people, type Stage, type Who } from '#tests/support/cast-stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.house.close())
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
})

const linksOf = (kind: Kind, id: string) => `/api/${kind}/${id}/preview-links`
const handOut = async (who: Who, kind: Kind, id: string, note?: string): Promise<{ link: string; path: string }> => {
  const { status, body } = await stage.ask(who, 'POST', linksOf(kind, id), note === undefined ? {} : { note })
  const { made } = body as PreviewLinks
  if (status !== 201 || !made) throw new Error(`No link for ${who}: ${status} ${JSON.stringify(body)}`)
  return { link: made.id, path: made.url.slice(stage.house.url.length) }
}
const asJson = (path: string) => path.replace('.html?', '?')
const open = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${stage.house.url}${path}`, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const opened = async (path: string) => (await open(path)).status
const published = async (mark: string): Promise<string> => {
  const id = await stage.write('fiches', mark)
  await stage.publish('fiches', id)
  return id
}

describe('a preview', () => {
  it.each(kinds)(
    'of one of the %s has the shape of /v1, and what comes online afterwards is the same',
    async (kind) => {
      const id = await stage.write(kind, `voorbeeld-${kind}`)
      const { path } = await handOut(kind === 'labo' ? 'reviewer' : 'member', kind, id)
      const { status, text } = await open(asJson(path))
      expect(status).toBe(200)
      const shown = JSON.parse(text) as Record<string, unknown>
      expect(shown).toMatchObject({ id, publication: 'live', seq: 0, version: 1 })
      const { documents } = await import('#src/delivery/schemas/documents.ts')
      expect(documents[shown.type as keyof typeof documents].safeParse(shown).error).toBeUndefined()
      await stage.publish(kind, id)
      const online = (await stage.ask(null, 'GET', kind === 'labo' ? '/v1/labo' : `/v1/${kind}/${id}`)).body
      const later = { seq: 0, publishedAt: online.publishedAt, modifiedAt: online.modifiedAt }
      expect({ ...shown, ...later, lead: null }).toEqual({ ...online, ...later, lead: null })
    },
  )

  it('opens for whoever has the link and no account, as a page that says it is not online', async () => {
    const id = await stage.write('fiches', 'Zonder account')
    const { path } = await handOut('member', 'fiches', id)
    expect((await stage.ask(null, 'GET', `/v1/fiches/${id}`)).status).toBe(404)
    const page = await open(path)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Nog niet online')
    expect(page.text).toContain('Begin maandag Zonder account')
    expect(page.text).not.toContain('rel="canonical"')
    const browser = await open(asJson(path), { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' })
    expect(browser.text).toBe(page.text)
    expect(
      (await open(path.replace('.html?', '.json?'), { Accept: 'text/html' })).headers.get('content-type'),
    ).toContain('json')
  })

  it('is kept nowhere, found by nobody, told to no other website and shown by none', async () => {
    const id = await stage.write('fiches', 'Stil')
    const { path } = await handOut('member', 'fiches', id)
    for (const address of [path, asJson(path), '/preview/v1/fiches/x?token=x', '/preview/media/x?token=x']) {
      const { headers } = await open(address, { Origin: 'https://elders.example' })
      expect(headers.get('cache-control'), address).toBe('private, no-store')
      expect(headers.get('referrer-policy'), address).toBe('no-referrer')
      expect(headers.get('x-robots-tag'), address).toContain('noindex')
      expect(headers.get('access-control-allow-origin'), address).toBeNull()
      expect(headers.get('cross-origin-resource-policy'), address).toBe('same-origin')
      expect(headers.get('content-security-policy'), address).toContain("frame-ancestors 'none'")
      expect(headers.get('etag'), address).toBeNull()
    }
  })

  it('shows the text as it is at that moment, and what is pinned once it is with the labo', async () => {
    const id = await stage.write('fiches', 'Beweegt')
    const { path } = await handOut('member', 'fiches', id)
    await stage.save('fiches', id, { summary: 'Een nieuwe samenvatting' })
    expect((await open(path)).text).toContain('Een nieuwe samenvatting')
    await stage.mustAct('member', 'fiches', id, 'submit', { changeNote: 'Klaar.' })
    const { text } = await open(asJson(path))
    const [pinned] = await stage.house.sql<{ summary: string }>(
      `SELECT content->>'summary' AS summary FROM editions WHERE document_id = $1`,
      [id],
    )
    expect((JSON.parse(text) as { summary: string }).summary).toBe(pinned?.summary)
  })

  it('shows what is unfinished as well', async () => {
    const { body } = await stage.ask('member', 'POST', '/api/fiches?draft=true', { title: 'Pas begonnen' })
    const { path } = await handOut('member', 'fiches', (body.doc as { id: string }).id)
    expect((await open(path)).text).toContain('Pas begonnen')
    expect(await opened(asJson(path))).toBe(200)
  })

  it('shows of other documents only what is public', async () => {
    const canary = 'KANARIE7F3A'
    const contact = await stage.write('contacts', canary.toLowerCase(), 'member', { function: `Functie ${canary}` })
    const hidden = await stage.write('fiches', canary)
    const known = await published('Openbaar en verwant')
    await stage.save('fiches', known, { title: `Straks ${canary}`, summary: canary })
    const id = await stage.write('fiches', 'Met buren', 'member', {
      contacts: [contact],
      related: { fiches: [hidden, known] },
    })
    const { path } = await handOut('member', 'fiches', id)
    for (const address of [path, asJson(path)]) {
      const { status, text } = await open(address)
      expect(status).toBe(200)
      expect(text).toContain('Openbaar en verwant')
      expect(text.toUpperCase()).not.toContain(canary)
      expect(text).not.toContain(hidden)
      expect(text).not.toContain(contact)
    }
  })

  it('shows its images by the same right, and no other files', async () => {
    const image = await drawing(40)
    const other = await drawing(41)
    const id = await stage.write('fiches', 'Met beeld', 'member', { image })
    const { path } = await handOut('member', 'fiches', id)
    const shown = (JSON.parse((await open(asJson(path))).text) as { image: Image }).image
    const file = shown.url.slice(stage.house.url.length)
    expect(file).toMatch(/^\/preview\/media\/[0-9a-f]{64}-w\d+\.\w+\?token=/)
    const { status, headers } = await open(file)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'image/webp',
      'private, no-store',
    ])
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(shown.sources).toEqual([{ mimeType: 'image/webp', srcset: shown.srcset }])
    expect((await open(path)).text).toContain(`${file.split('?')[0] ?? ''}?token=`)
    const bare = file.split('?')[0] ?? ''
    expect(await opened(bare)).toBe(404)
    expect(await opened(bare.replace('/preview', ''))).toBe(404)
    const [row] = await stage.house.sql<{ sha256: string }>('SELECT sha256 FROM media WHERE id = $1', [other])
    const shaOf = /[0-9a-f]{64}/.exec(file)?.[0] ?? ''
    expect(await opened(file.replace(shaOf, row?.sha256 ?? ''))).toBe(404)
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    expect(await opened(file)).toBe(410)
  })
})

/** An image of the first partner; `shade` makes it another file. */
const drawing = async (shade: number): Promise<string> => {
  const background = { r: shade, g: 90, b: 150 }
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Een tekening' }))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), `tekening-${shade}.png`)
  const answer = await stage.house.fetchAs(people.member, '/api/media', { method: 'POST', body: form })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

describe('a preview link dies', () => {
  const ends: Record<string, (id: string, link: string) => Promise<unknown>> = {
    'when it is taken back': (id, link) => stage.ask('both', 'POST', `${linksOf('fiches', id)}/${link}/revoke`),
    'when the text is published': (id) => stage.publish('fiches', id),
    'in an emergency publication': (id) =>
      stage.mustAct('admin', 'fiches', id, 'forcePublish', { reason: 'Nu nodig.' }),
    'when the text is discarded': (id) => stage.mustAct('member', 'fiches', id, 'discard', { confirm: true }),
    'when the text is declined': (id) =>
      stage.mustAct('reviewer', 'fiches', id, 'decline', {
        reasonCode: 'past-niet',
        reason: 'Dit past niet.',
        alternative: 'Probeer een project.',
      }),
    'when the text changes hands': (id) =>
      stage.mustAct('reviewer', 'fiches', id, 'transfer', { partner: stage.partners.risk, keepAsCoOwner: true }),
    'when the labo adopts it': (id) => stage.mustAct('reviewer', 'fiches', id, 'adopt', { reason: 'Wij nemen over.' }),
    'after seven days': async () => {
      const { clock } = await import('#src/server/clock.ts')
      const then = Date.now() + 7 * 86_400_000
      clock.set(() => new Date(then))
    },
  }

  it.each(Object.entries(ends))('%s, and says no more than that', async (what, end) => {
    const id = await stage.write('fiches', `Einde ${what}`)
    const { path, link } = await handOut('member', 'fiches', id)
    expect(await opened(path)).toBe(200)
    await end(id, link)
    const page = await open(path)
    expect([page.status, page.text.includes('Dit voorbeeld is er niet meer')]).toEqual([410, true])
    expect(page.text).not.toContain('Einde')
    const data = await open(asJson(path))
    expect([data.status, data.headers.get('content-type')]).toEqual([410, 'application/problem+json; charset=utf-8'])
    expect(data.text).not.toContain('Einde')
    expect(((await stage.ask('reviewer', 'GET', linksOf('fiches', id))).body as PreviewLinks).links).toEqual([])
  })

  it('for good: opening the text again does not bring it back', async () => {
    const id = await stage.write('fiches', 'Niet terug')
    const { path } = await handOut('member', 'fiches', id)
    await stage.mustAct('member', 'fiches', id, 'discard', { confirm: true })
    await stage.mustAct('member', 'fiches', id, 'reopen')
    expect(await opened(path)).toBe(410)
    expect(await opened((await handOut('member', 'fiches', id)).path)).toBe(200)
  })

  it('at an emergency stop: what must go at once may not go on in a preview', async () => {
    const id = await published('Noodstop')
    await stage.save('fiches', id, { summary: 'De volgende versie' })
    const { path } = await handOut('member', 'fiches', id)
    expect((await open(path)).text).toContain('versie 2')
    await stage.mustAct('manager', 'fiches', id, 'emergencyStop', { ground: 'privacy', reason: 'Een naam.' })
    expect(await opened(path)).toBe(410)
  })

  it('while its maker may not see the text', async () => {
    const id = await stage.write('fiches', 'Weg bij de partner')
    const { path } = await handOut('member', 'fiches', id)
    const moveTo = (partner: string) =>
      stage.house.sql('UPDATE users_memberships SET partner_id = $2 WHERE _parent_id = $1', [stage.ids.member, partner])
    await moveTo(stage.partners.risk)
    const while_ = await opened(path)
    await moveTo(stage.partners.clz)
    expect(while_).toBe(410)
  })

  it('with the account of its maker', async () => {
    const id = await stage.write('fiches', 'Maker weg')
    const { path, link } = await handOut('member', 'fiches', id)
    await stage.house.sql('UPDATE flow.links SET made_by = $2 WHERE id = $1', [link, nowhere()])
    expect(await opened(path)).toBe(410)
  })
})

describe('a preview link opens nothing', () => {
  it('of another text, of another kind, or with a secret that is not one', async () => {
    const one = await stage.write('fiches', 'Deze')
    const other = await stage.write('fiches', 'Die andere')
    const { path } = await handOut('member', 'fiches', one)
    const token = path.split('token=')[1] ?? ''
    for (const address of [
      path.replace(one, other),
      path.replace('/fiches/', '/projects/'),
      path.replace(one, nowhere()),
      path.replace(/token=.*$/, ''),
      path.replace(token, token.slice(1)),
      path.replace(token, token.split('').reverse().join('')),
      `${path}&token=${token}`,
      path.replace(/token=/, 'Token='),
      path.replace('/v1/', '/v2/'),
    ]) {
      const { status, text } = await open(address)
      expect(status, address).toBe(404)
      expect(text, address).not.toContain('Deze')
      expect(text, address).not.toContain('Die andere')
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await fetch(`${stage.house.url}${path}`, { method })
      expect(answer.status, method).toBe(404)
    }
    expect(await opened(path)).toBe(200)
  })

  it('with the secret of another kind of link', async () => {
    const id = await stage.write('fiches', 'Andere sleutel')
    const { path, link } = await handOut('member', 'fiches', id)
    await stage.house.sql(`UPDATE flow.links SET purpose = 'agree' WHERE id = $1`, [link])
    expect(await opened(path)).toBe(404)
  })
})

describe('handing out preview links', () => {
  it('is for the owners and the labo; for others the text is not there', async () => {
    const id = await stage.write('fiches', 'Wie mag')
    const { link } = await handOut('member', 'fiches', id)
    for (const who of ['manager', 'both', 'reviewer', 'admin', 'twoHats'] as const) {
      expect((await stage.ask(who, 'POST', linksOf('fiches', id), {})).status, who).toBe(201)
    }
    for (const who of ['outsider', 'riskManager', 'loner', null] as const) {
      const refused = who === null ? 401 : 404
      for (const [method, path] of [
        ['POST', linksOf('fiches', id)],
        ['GET', linksOf('fiches', id)],
        ['POST', `${linksOf('fiches', id)}/${link}/revoke`],
      ] as const) {
        const json = method === 'POST' ? {} : undefined
        expect((await stage.ask(who, method, path, json)).status, `${who ?? 'nobody'} ${path}`).toBe(refused)
      }
    }
  })

  it('tells who made them, for whom and until when, and never their secret', async () => {
    const id = await stage.write('fiches', 'Lijst')
    const { path } = await handOut('member', 'fiches', id, 'Voor de school')
    const token = path.split('token=')[1] ?? ''
    const { status, body } = await stage.ask('manager', 'GET', linksOf('fiches', id))
    expect(status).toBe(200)
    expect((body as PreviewLinks).links).toMatchObject([{ edition: 1, note: 'Voor de school', madeBy: 'Rol member' }])
    expect(JSON.stringify(body)).not.toContain(token)
    const rows = await stage.house.sql('SELECT to_jsonb(l) AS row FROM flow.links l WHERE l.document_id = $1', [id])
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('needs a version that is being worked on', async () => {
    const id = await published('Niets open')
    expect((await stage.ask('member', 'POST', linksOf('fiches', id), {})).status).toBe(409)
  })

  it.each([
    [{ note: 'x'.repeat(201) }, 'note'],
    [{ note: 3 }, 'note'],
    [{ note: 'twee\nregels' }, 'note'],
    [{ person: nowhere() }, 'person'],
  ])('refuses %j by name', async (json, path) => {
    const id = await stage.write('fiches', 'Fout')
    const { status, body } = await stage.ask('member', 'POST', linksOf('fiches', id), json)
    expect([status, (body.errors as { path: string }[]).map((error) => error.path)]).toEqual([422, [path]])
  })

  it('is not endless', async () => {
    const id = await stage.write('fiches', 'Veel')
    for (let made = 0; made < 20; made += 1) await handOut('member', 'fiches', id)
    expect((await stage.ask('member', 'POST', linksOf('fiches', id), {})).status).toBe(422)
  })

  it('takes back only links of that text, and may be asked twice', async () => {
    const id = await stage.write('fiches', 'Intrekken')
    const other = await stage.write('fiches', 'Van een ander')
    const { link, path } = await handOut('member', 'fiches', id)
    const revoke = (of: string, which: string) =>
      stage.ask('member', 'POST', `${linksOf('fiches', of)}/${which}/revoke`, {})
    expect((await revoke(other, link)).status).toBe(404)
    expect((await revoke(id, 'geen-id')).status).toBe(404)
    expect((await revoke(id, nowhere())).status).toBe(404)
    expect(await opened(path)).toBe(200)
    expect([(await revoke(id, link)).status, (await revoke(id, link)).status]).toEqual([200, 200])
    expect(await opened(path)).toBe(410)
  })
})

describe('nothing of a preview link', () => {
  it('stands in a log line when its answer fails', async () => {
    const { log } = await import('#src/server/log.ts')
    const errors = vi.spyOn(log, 'error')
    const id = await stage.write('fiches', 'Stuk')
    const { path } = await handOut('member', 'fiches', id)
    await stage.house.sql('ALTER TABLE flow.links RENAME TO links_away')
    const { status, text } = await open(path)
    await stage.house.sql('ALTER TABLE flow.links_away RENAME TO links')
    const lines = [...errors.mock.calls]
    errors.mockRestore()
    expect(status).toBe(500)
    const token = path.split('token=')[1] ?? 'none'
    expect(lines).toHaveLength(1)
    expect(inspect(lines, { depth: 10 })).not.toContain(token)
    expect(text).not.toContain(token)
  })
})
