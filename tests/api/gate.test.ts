import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '#seed/cast.ts'
import { openHouse, type House } from '#tests/support/house.ts'

let house: House
let fiche: string
const member = cast.clzMember.email
const admin = cast.admin.email

beforeAll(async () => {
  house = await openHouse({ seed: 'demo' })
  const { body } = await house.askAs<{ docs: { id: string }[] }>(member, '/api/fiches?limit=1&draft=true&depth=0')
  fiche = body.docs[0]?.id ?? ''
})
afterAll(() => house.close())

describe('somebody who is not signed in', () => {
  it.each([
    ['GET', '/api/fiches'],
    ['GET', '/api/access'],
    ['GET', '/api/users'],
    ['GET', '/api/media/file/x.png'],
    ['GET', '/api/globals/settings'],
    ['GET', '/api/payload-preferences/x'],
    ['POST', '/api/fiches'],
    ['PATCH', '/api/fiches?where[id][exists]=true'],
    ['DELETE', '/api/fiches?where[id][exists]=true'],
    ['POST', '/api/users'],
    ['POST', '/api/users/unlock'],
    ['POST', '/api/users/login/extra'],
  ])('gets 401 and is pointed to /v1 at %s %s', async (method, path) => {
    const { status, body, headers } = await house.askAs(null, path, { method })
    expect({ status, type: body.type }).toEqual({ status: 401, type: '/problems/not-signed-in' })
    expect(headers.get('Link')).toContain('/v1')
  })

  it('learns that nobody is signed in', async () => {
    const { status, body } = await house.askAs(null, '/api/users/me')
    expect({ status, user: body.user }).toEqual({ status: 200, user: null })
  })
})

describe('doors that are closed for everybody', () => {
  it.each([
    ['POST', '/api/users/first-register'],
    ['POST', '/api/users/first-register/'],
    ['POST', '/api/%75sers/first-register'],
    ['GET', '/api/users/init'],
    ['POST', '/api/graphql'],
    ['GET', '/api/graphql-playground'],
    ['GET', '/api/payload-jobs/run'],
    ['GET', '/api/payload-locked-documents'],
    ['GET', '/api/payload-migrations'],
    ['GET', '/api/payload-kv'],
    ['POST', '/api/reorder'],
    ['GET', '/api/og'],
    ['GET', '/api/media/paste-url?src=http://127.0.0.1'],
    ['GET', '/api/fiches/..%2fusers'],
    ['GET', '/api//fiches'],
    ['GET', '/API/fiches'],
    ['GET', '/_next/image?url=%2Fx&w=64&q=75'],
    ['GET', '/.env'],
    ['GET', '/.git/config'],
  ])('%s %s', async (method, path) => {
    expect((await house.fetchAs(admin, path, { method })).status).toBe(404)
  })
})

describe('bad input from somebody who is signed in', () => {
  const queries: [string, string, number][] = [
    ['an id that is none', '/api/fiches/abc', 404],
    ['an id that overflows', `/api/fiches/${'9'.repeat(40)}`, 404],
    ['a version that is none', '/api/fiches/versions/abc', 404],
    ['an unknown id', '/api/fiches/00000000-0000-4000-8000-000000000000', 404],
    ['an unreadable address', '/api/fiches/%zz', 400],
    ['an id that is none, as a filter (nothing is found)', '/api/fiches?where[id][equals]=abc', 200],
    ['a word where a date belongs (nothing is found)', '/api/fiches?where[updatedAt][greater_than]=gisteren', 200],
    ['an unknown field', '/api/fiches?where[nooit][equals]=x', 400],
    ['a secret field', '/api/users?where[resetPasswordToken][like]=a', 400],
    ['an unknown parameter', '/api/fiches?sleutel=x', 400],
    ['all fiches', '/api/fiches?limit=0', 400],
    ['broken JSON as a filter', '/api/fiches?where={bad', 400],
    ['a field behind a relation', '/api/fiches?where[related][contains][title][like]=a', 400],
    ['a page beyond all', '/api/fiches?page=99999999', 400],
  ]
  it.each(queries)('%s: %s gets %i', async (_what, path, status) => {
    expect((await house.askAs(member, path)).status).toBe(status)
  })

  const bodies: [string, string, number][] = [
    ['broken JSON', '{"title":', 400],
    ['null', 'null', 400],
    ['a word', '"tekst"', 400],
    ['a list', '[1,2]', 400],
    ['a number without end', '{"order":1e400}', 400],
    ['a NUL', '{"title":"a\\u0000b"}', 400],
    ['a NUL in a name', '{"a\\u0000":1}', 400],
    ['a prototype', '{"__proto__":{"role":"admin"}}', 400],
    ['absurd nesting', `{"body":${'{"a":'.repeat(3000)}1${'}'.repeat(3001)}`, 400],
    ['over a megabyte', `{"title":"${'a'.repeat(1_100_000)}"}`, 413],
  ]
  it.each(bodies)('%s as a new fiche', async (_what, body, status) => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await house.askAs(member, '/api/fiches?draft=true', { method: 'POST', body, headers })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    expect(answer.body.errors).toEqual([expect.objectContaining({ message: expect.any(String) as string })])
  })

  it.each(bodies)('%s as a change', async (_what, body, status) => {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await house.askAs(member, `/api/fiches/${fiche}?draft=true`, { method: 'PATCH', body, headers })
    expect(answer.status).toBe(status)
  })

  it.each(bodies)('%s at the door', async (_what, body, status) => {
    const headers = { 'Content-Type': 'application/json' }
    expect((await house.askAs(null, '/api/users/login', { method: 'POST', body, headers })).status).toBe(status)
  })

  it('an unknown kind of body gets 415', async () => {
    const init = { method: 'POST', body: 'title=a', headers: { 'Content-Type': 'text/plain' } }
    expect((await house.askAs(member, '/api/fiches', init)).status).toBe(415)
  })

  it('a form with other parts than a file and its fields gets 400', async () => {
    const form = new FormData()
    form.set('title', 'a')
    expect((await house.askAs(member, '/api/media', { method: 'POST', body: form })).status).toBe(400)
  })

  it('a form whose fields are broken JSON gets 400', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":')
    expect((await house.askAs(member, '/api/media', { method: 'POST', body: form })).status).toBe(400)
  })

  it.each(['DELETE', 'PATCH', 'PUT', 'get'])('a POST that wants to be %s gets 400', async (method) => {
    const headers = { 'X-HTTP-Method-Override': method }
    expect((await house.askAs(admin, `/api/fiches/${fiche}`, { method: 'POST', headers })).status).toBe(400)
  })

  it('a POST that asks a long GET is judged as a GET', async () => {
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
    const ask = (body: string) => house.askAs(member, '/api/fiches', { method: 'POST', headers, body })
    expect((await ask('limit=1&draft=true')).status).toBe(200)
    expect((await ask('limit=1000')).status).toBe(400)
  })

  it('a chunked body that never says its size is cut off', async () => {
    expect(await sendChunks(house.url, await house.login(member))).toBe(413)
  })
})

describe('guessing passwords', () => {
  it('stops after five tries for an account, however the address is written', async () => {
    const guess = async (email: string) =>
      (await house.askAs(null, '/api/users/login', { json: { email, password: 'fout' } })).status
    const spellings = ['member@risk.example', 'MEMBER@risk.example', ' member@risk.example', 'Member@Risk.Example']
    const answers: number[] = []
    for (let round = 0; round < 10; round += 1) answers.push(await guess(spellings[round % 4] ?? ''))
    expect(answers.slice(5)).toEqual([429, 429, 429, 429, 429])
    expect(answers.slice(0, 5)).not.toContain(429)
  })
})

describe('every answer', () => {
  it.each(['/healthz', '/api/fiches', '/v1/fiches', '/nergens'])('carries the headers of safety: %s', async (path) => {
    const { headers } = await house.askAs(null, path)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('X-Powered-By')).toBeNull()
    expect(headers.get('X-Request-Id')).toMatch(/^[\w-]{8,}$/)
  })

  it('may be shown by other sites only below /v1 and /media', async () => {
    const policy = async (path: string) => (await house.fetchAs(null, path)).headers.get('Cross-Origin-Resource-Policy')
    expect(await policy('/v1/fiches')).toBe('cross-origin')
    expect(await policy('/api/users/me')).toBe('same-origin')
  })

  it('below /api is never kept by a cache', async () => {
    expect((await house.fetchAs(member, '/api/users/me')).headers.get('Cache-Control')).toBe('no-store')
  })
})

/** Sends two megabytes in chunks over a bare connection; gives the status line's number. */
function sendChunks(url: string, cookie: string): Promise<number> {
  const { hostname, port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    socket.once('error', reject)
    socket.once('data', (data) => {
      resolve(Number(data.toString().split(' ')[1]))
      socket.destroy()
    })
    const lines = ['POST /api/fiches HTTP/1.1', `Host: ${host}`, `Origin: ${url}`, `Cookie: ${cookie}`]
    socket.write([...lines, 'Content-Type: application/json', 'Transfer-Encoding: chunked', '', ''].join('\r\n'))
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`
    for (let sent = 0; sent < 32; sent += 1) socket.write(chunk)
  })
}
