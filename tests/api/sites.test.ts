import { createHash } from 'node:crypto'

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { asAdmin, askWith, keyFor, type Registered, register } from '#tests/support/cast-sites.ts'
import { nowhere, openStage, type Stage, type Who } from '#tests/support/cast-stage.ts'
import { openReceiver, type Receiver } from '#tests/support/receiver.ts'

let stage: Stage
let site: Registered
let other: Registered
let receiver: Receiver
beforeAll(async () => {
  stage = await openStage({ WEBHOOKS_TO_LOOPBACK: '1' })
  receiver = await openReceiver()
  site = await register(stage, 'Website van het labo', ['www.voorbeeld.be', receiver.host])
  other = await register(stage, 'Website van een stad', ['stad.voorbeeld.be'])
})
afterAll(async () => {
  await receiver.close()
  await stage.house.close()
})
afterEach(async () => {
  const { clock } = await import('#src/server/clock.ts')
  clock.reset()
})

const later = async (ms: number) => {
  const { clock } = await import('#src/server/clock.ts')
  clock.set(() => new Date(Date.now() + ms))
}
const url = 'https://www.voorbeeld.be/hook'
const facts = { name: 'Een site', contact: 'a@voorbeeld.example', hosts: ['a.voorbeeld.be'] }

describe('a site', () => {
  it('is kept as the labo says, with its hosts in their plain spelling', async () => {
    const { clz } = stage.partners
    const { sites } = await asAdmin(stage, 'POST', '', {
      name: ' Toolbox ',
      contact: 'web@clz.example',
      partner: clz,
      hosts: ['WWW.Toolbox.be:443', 'www.toolbox.be', 'hooks.toolbox.be:8443'],
    })
    expect(sites.find(({ name }) => name === 'Toolbox')).toMatchObject({
      contact: 'web@clz.example',
      partner: { id: clz, name: 'Centrum voor Leerzorg' },
      hosts: ['www.toolbox.be', 'hooks.toolbox.be:8443'],
      stoppedAt: null,
      keys: [],
      webhooks: [],
    })
  })

  it.each([
    [{ ...facts, name: ' ' }, 'name'],
    [{ ...facts, name: 'WEBSITE van het labo' }, 'name'],
    [{ ...facts, contact: 'geen adres' }, 'contact'],
    [{ ...facts, contact: 'a@b.example\r\nBcc: x@y.example' }, 'contact'],
    [{ ...facts, hosts: [] }, 'hosts'],
    [{ ...facts, hosts: ['a.voorbeeld.be', '10.0.0.1'] }, 'hosts.1'],
    [{ ...facts, hosts: ['https://a.voorbeeld.be'] }, 'hosts.0'],
    [{ ...facts, partner: nowhere() }, 'partner'],
    [{ ...facts, sleutel: 'x' }, 'sleutel'],
  ])('like %j is refused, and told where it is wrong', async (json, path) => {
    const { status, body } = await stage.ask('admin', 'POST', '/api/sites', json)
    expect([status, (body.errors as { path: string }[]).map((error) => error.path)]).toEqual([422, [path]])
  })

  it('cannot take the name of another', async () => {
    const { status } = await stage.ask('admin', 'POST', `/api/sites/${other.id}`, {
      ...facts,
      name: 'Website van het labo',
    })
    expect(status).toBe(422)
  })

  it.each([
    ['POST', ''],
    ['POST', '/deactivation'],
    ['POST', '/reactivation'],
    ['POST', '/erasure'],
    ['POST', '/keys'],
    ['POST', `/keys/${nowhere()}/revoke`],
  ])('that is not there cannot be changed (%s %s)', async (method, path) => {
    const json = path === '' ? facts : path === '/keys' ? { label: 'x' } : {}
    expect((await stage.ask('admin', method, `/api/sites/${nowhere()}${path}`, json)).status).toBe(404)
    expect((await stage.ask('admin', method, `/api/sites/geen-id${path}`, json)).status).toBe(404)
  })

  it.each(['reviewer', 'manager', 'member', 'loner'] satisfies Who[])('is no business of %s', async (who) => {
    for (const [method, path, json] of [
      ['GET', '', undefined],
      ['POST', '', facts],
      ['POST', `/${site.id}/keys`, { label: 'x' }],
      ['POST', `/${site.id}/erasure`, {}],
    ] as const) {
      const { status, body } = await stage.ask(who, method, `/api/sites${path}`, json)
      expect([status, JSON.stringify(body).includes('Website')]).toEqual([403, false])
    }
  })
})

describe('a key', () => {
  it('is told once; what is kept is a hash and the beginning', async () => {
    const key = await keyFor(stage, site.id)
    expect(key).toMatch(/^ls_[0-9a-f]{12}_[\w-]{43}$/)
    const { sites } = await asAdmin(stage, 'GET', '')
    const prefix = key.slice(0, 15)
    expect(sites.flatMap(({ keys }) => keys).some((kept) => kept.prefix === prefix)).toBe(true)
    expect(JSON.stringify(sites)).not.toContain(key)
    const [row] = await stage.house.sql('SELECT * FROM sites.keys WHERE prefix = $1', [prefix])
    expect(JSON.stringify(row)).not.toContain(key.slice(16))
    expect(row?.hash).toBe(createHash('sha256').update(key).digest('hex'))
  })

  it('opens its own site’s doors, beside other keys of that site', async () => {
    const second = await keyFor(stage, site.id)
    for (const key of [site.key, second]) {
      const { status, body, headers } = await askWith(stage, key, 'GET', '/v1/webhooks')
      expect([status, body]).toEqual([200, { items: [] }])
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('notes the last day on which it was used, and only that', async () => {
    const key = await keyFor(stage, site.id)
    const day = async () =>
      (await asAdmin(stage, 'GET', '')).sites.flatMap(({ keys }) => keys).find(({ prefix }) => key.startsWith(prefix))
        ?.usedOn
    expect(await day()).toBeNull()
    await askWith(stage, key, 'GET', '/v1/webhooks')
    const today = await day()
    await later(48 * 60 * 60 * 1000)
    await askWith(stage, key, 'GET', '/v1/webhooks')
    expect(Date.parse((await day()) ?? '') - Date.parse(today ?? '')).toBe(48 * 60 * 60 * 1000)
  })

  it('that is missing, misspelt, revoked or expired opens nothing, and is told the same', async () => {
    const [revoked, expiring] = [await keyFor(stage, site.id), await keyFor(stage, site.id, { expiresOn: tomorrow() })]
    const { sites } = await asAdmin(stage, 'GET', '')
    const id = sites.flatMap(({ keys }) => keys).find(({ prefix }) => revoked.startsWith(prefix))?.id ?? ''
    expect((await askWith(stage, expiring, 'GET', '/v1/webhooks')).status).toBe(200)
    await asAdmin(stage, 'POST', `/${site.id}/keys/${id}/revoke`, {})
    await later(3 * 24 * 60 * 60 * 1000)
    const wrong = [
      null,
      '',
      'x',
      revoked,
      expiring,
      `${site.key}x`,
      site.key.slice(0, -1),
      `${site.key.slice(0, -1)}_`,
      site.key.toUpperCase(),
    ]
    const answers = await Promise.all(wrong.map((key) => askWith(stage, key, 'GET', '/v1/webhooks')))
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 401))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer realm="webhooks"')
    expect(answers[0]?.headers.get('content-type')).toContain('application/problem+json')
  })

  it('of another site cannot be taken back through this one', async () => {
    const { sites } = await asAdmin(stage, 'GET', '')
    const theirs = sites.find(({ id }) => id === other.id)?.keys[0]?.id ?? ''
    expect((await stage.ask('admin', 'POST', `/api/sites/${site.id}/keys/${theirs}/revoke`, {})).status).toBe(404)
    expect((await other.ask('GET', '/v1/webhooks')).status).toBe(200)
  })

  it('opens nothing of the API for people', async () => {
    for (const path of [
      '/api/fiches',
      '/api/users/me',
      '/api/sites',
      '/api/users',
      '/api/globals/settings',
      '/api/media',
      '/api/access',
    ]) {
      const { status, body } = await site.ask('GET', path)
      expect([path, status === 401 || body.user === null]).toEqual([path, true])
    }
    expect((await site.ask('POST', '/api/fiches', { title: 'x' })).status).toBe(401)
    expect((await site.ask('POST', '/api/sites', facts)).status).toBe(401)
    const cookie = await fetch(`${stage.house.url}/api/sites`, { headers: { Cookie: `payload-token=${site.key}` } })
    expect(cookie.status).toBe(401)
  })

  it('changes nothing about what everybody reads', async () => {
    for (const path of ['/v1/fiches', '/v1/changes', '/v1/manifest']) {
      const [plain, keyed] = [await askWith(stage, null, 'GET', path), await site.ask('GET', path)]
      expect([keyed.status, keyed.body, keyed.headers.get('etag')]).toEqual([
        200,
        plain.body,
        plain.headers.get('etag'),
      ])
    }
    expect((await site.ask('POST', '/v1/fiches', {})).status).toBe(405)
  })

  it('ends with the last day that it was given', async () => {
    const json = { label: 'x', expiresOn: '2020-01-01' }
    expect((await stage.ask('admin', 'POST', `/api/sites/${site.id}/keys`, json)).status).toBe(422)
  })

  it('is one of at most ten that work', async () => {
    const crowded = await register(stage, 'Met veel sleutels')
    for (let count = 1; count < 10; count += 1) await keyFor(stage, crowded.id)
    const { status } = await stage.ask('admin', 'POST', `/api/sites/${crowded.id}/keys`, { label: 'x' })
    expect(status).toBe(422)
  })

  it('of a session does not count: people cannot ask as a site', async () => {
    expect((await stage.ask('admin', 'GET', '/v1/webhooks')).status).toBe(401)
  })
})

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

describe('a webhook', () => {
  it('is made, shown without its secret, disabled, enabled and deleted', async () => {
    const made = await site.ask('POST', '/v1/webhooks', { url: `${url}#weg`, types: ['fiche'], description: 'Cache' })
    expect([made.status, made.body]).toEqual([
      201,
      expect.objectContaining({
        url,
        types: ['fiche'],
        partners: null,
        description: 'Cache',
        enabled: true,
        failures: 0,
      }),
    ])
    const { secret, ...shown } = made.body
    expect(secret).toMatch(/^whsec_/)
    const path = `/v1/webhooks/${String(shown.id)}`
    expect((await site.ask('GET', path)).body).toEqual(shown)
    expect((await site.ask('GET', '/v1/webhooks')).body).toEqual({ items: [shown] })
    expect((await site.ask('POST', `${path}/disable`)).body).toMatchObject({ enabled: false, disabledReason: 'asked' })
    expect((await site.ask('POST', `${path}/enable`)).body).toEqual(shown)
    expect((await site.ask('POST', `${path}/secret`)).body).toMatchObject({
      secret: expect.not.stringMatching(String(secret).slice(0, 20)) as string,
    })
    expect((await site.ask('GET', `${path}/deliveries`)).body).toEqual({ items: [] })
    const removed = await site.ask('DELETE', path)
    expect([removed.status, removed.body]).toEqual([204, { text: '' }])
    expect((await site.ask('GET', path)).status).toBe(404)
  })

  it('keeps its secret encrypted', async () => {
    const { body } = await site.ask('POST', '/v1/webhooks', { url })
    const [row] = await stage.house.sql('SELECT * FROM sites.webhooks WHERE id = $1', [body.id])
    expect(JSON.stringify(row)).not.toContain(String(body.secret).slice(6, 30))
    await site.ask('DELETE', `/v1/webhooks/${String(body.id)}`)
  })

  it.each([
    [{}, 'url'],
    [{ url: 'http://www.voorbeeld.be/' }, 'url'],
    [{ url: 'https://stad.voorbeeld.be/' }, 'url'],
    [{ url: 'https://169.254.169.254/latest' }, 'url'],
    [{ url: 'https://a:b@www.voorbeeld.be/' }, 'url'],
    [{ url: 12 }, 'url'],
    [{ url, types: [] }, 'types'],
    [{ url, types: ['fiches'] }, 'types.0'],
    [{ url, partners: ['clz'] }, 'partners.0'],
    [{ url, description: 'a\u0000b' }, 'description'],
    [{ url, secret: 'whsec_mijn' }, 'secret'],
  ])('like %j is refused, and told where it is wrong', async (json, parameter) => {
    const { status, body } = await site.ask('POST', '/v1/webhooks', json)
    expect([status, body.code, body.parameter]).toEqual([400, 'invalid-body', parameter])
  })

  it.each(['', '{', '[]', 'null', '"x"', `{"url":"${'x'.repeat(20_000)}"}`])(
    'like %j is no JSON object of a fair size',
    async (body) => {
      const answer = await fetch(`${stage.house.url}/v1/webhooks`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${site.key}`, 'Content-Type': 'application/json' },
        body,
      })
      expect(answer.status).toBe(400)
    },
  )

  it('is nobody’s but its own site’s', async () => {
    const { body } = await site.ask('POST', '/v1/webhooks', { url })
    const before = await site.ask('GET', `/v1/webhooks/${String(body.id)}`)
    for (const id of [String(body.id), nowhere(), 'x', '%00']) {
      const answers = await Promise.all([
        other.ask('GET', `/v1/webhooks/${id}`),
        other.ask('DELETE', `/v1/webhooks/${id}`),
        other.ask('GET', `/v1/webhooks/${id}/deliveries`),
        ...['enable', 'disable', 'secret', 'test'].map((doing) => other.ask('POST', `/v1/webhooks/${id}/${doing}`)),
        other.ask('POST', `/v1/webhooks/${id}/replay`, { from: 0 }),
      ])
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404))
    }
    expect(await site.ask('GET', `/v1/webhooks/${String(body.id)}`)).toMatchObject({ body: before.body })
    expect((await other.ask('GET', '/v1/webhooks')).body).toEqual({ items: [] })
    await site.ask('DELETE', `/v1/webhooks/${String(body.id)}`)
  })

  it('is one of at most twenty', async () => {
    const made = await Promise.all(
      Array.from({ length: 24 }, () => other.ask('POST', '/v1/webhooks', { url: 'https://stad.voorbeeld.be/' })),
    )
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20)
    expect(made.filter(({ status, body }) => status === 409 && body.code === 'too-many-webhooks')).toHaveLength(4)
  })

  it.each([
    ['PUT', ''],
    ['DELETE', ''],
    ['OPTIONS', ''],
    ['POST', `/${nowhere()}`],
    ['PATCH', `/${nowhere()}`],
    ['GET', `/${nowhere()}/test`],
    ['DELETE', `/${nowhere()}/deliveries`],
  ])('knows no %s on %s', async (method, path) => {
    const { status, headers } = await site.ask(method, `/v1/webhooks${path}`)
    expect([status, headers.get('allow')]).toEqual([405, expect.stringMatching(/^[A-Z, ]+$/)])
  })

  it.each(['/v1/webhooks/', '/v1/webhooks/x/y', '/v1/webhooks/x/test/z', '/v1/webhooks//'])(
    'is not at %s',
    async (path) => {
      expect((await site.ask('GET', path)).status).toBe(404)
    },
  )

  it('on a host that the site no longer has is disabled, and cannot be enabled', async () => {
    const { body } = await site.ask('POST', '/v1/webhooks', { url })
    const path = `/v1/webhooks/${String(body.id)}`
    const { sites } = await asAdmin(stage, 'GET', '')
    const { name, contact, hosts } = sites.find(({ id }) => id === site.id) ?? facts
    await asAdmin(stage, 'POST', `/${site.id}`, { name, contact, hosts: [receiver.host] })
    expect((await site.ask('GET', path)).body).toMatchObject({ enabled: false, disabledReason: 'host' })
    expect((await site.ask('POST', `${path}/enable`)).body).toMatchObject({ parameter: 'url' })
    await asAdmin(stage, 'POST', `/${site.id}`, { name, contact, hosts })
    expect((await site.ask('POST', `${path}/enable`)).body).toMatchObject({ enabled: true })
    await site.ask('DELETE', path)
  })
})

describe('a site that was stopped or erased', () => {
  it('is out at once, and in again when it may', async () => {
    const stopped = await register(stage, 'Te stoppen')
    await asAdmin(stage, 'POST', `/${stopped.id}/deactivation`, {})
    expect((await stopped.ask('GET', '/v1/webhooks')).status).toBe(401)
    await asAdmin(stage, 'POST', `/${stopped.id}/reactivation`, {})
    expect((await stopped.ask('GET', '/v1/webhooks')).status).toBe(200)
  })

  it('leaves nothing behind', async () => {
    const erased = await register(stage, 'Te wissen')
    await erased.ask('POST', '/v1/webhooks', { url: 'https://www.voorbeeld.example/hook' })
    await asAdmin(stage, 'POST', `/${erased.id}/erasure`, {})
    expect((await erased.ask('GET', '/v1/webhooks')).status).toBe(401)
    for (const table of ['keys', 'webhooks']) {
      expect(await stage.house.sql(`SELECT 1 FROM sites.${table} WHERE site_id = $1`, [erased.id])).toEqual([])
    }
  })
})
