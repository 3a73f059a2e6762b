import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { recordOf, termOf } from '#tests/support/delivery-records.ts'

let delivery: Delivery
beforeAll(async () => {
  delivery = await openDelivery()
  await delivery.publishTerms(termOf('theme', 'schoolmoeheid'), termOf('audience', 'leerkracht'))
  await delivery.publish(recordOf({ type: 'fiche', name: 'afhaken' }))
})
afterAll(() => delivery.close())

test.each([
  ['/v1/fiches?thema=schoolmoeheid', 'thema', 'theme'],
  ['/v1/fiches?theme=schoolmoehied', 'theme', 'schoolmoeheid'],
  ['/v1/fiches?kind=werkwijz', 'kind', 'werkwijze'],
  ['/v1/fiches?kind=beeld&kind=werkwijz', 'kind', 'werkwijze'],
  ['/v1/fiches?sort=titel', 'sort', 'title'],
  ['/v1/fiches?limit=0', 'limit', undefined],
  ['/v1/fiches?limit=101', 'limit', undefined],
  ['/v1/fiches?limit=1e2', 'limit', undefined],
  ['/v1/fiches?limit=5&limit=6', 'limit', undefined],
  ['/v1/fiches?limit[]=5', 'limit[]', 'limit'],
  ['/v1/fiches?theme=', 'theme', undefined],
  ['/v1/fiches?theme=a%00b', 'theme', undefined],
  ['/v1/fiches?theme=%E0%A4%A', 'theme', undefined],
  ['/v1/fiches?%E0%A4%A=1', '%E0%A4%A', undefined],
  ['/v1/fiches?__proto__=1', '__proto__', undefined],
  ['/v1/fiches?constructor=1', 'constructor', undefined],
  ['/v1/fiches?q=', 'q', undefined],
  ['/v1/fiches?q=%25%25', 'q', undefined],
  ['/v1/fiches?sort=relevance', 'sort', undefined],
  ['/v1/search', 'q', undefined],
  ['/v1/search?q=', 'q', undefined],
  ['/v1/search?q=+++', 'q', undefined],
  ['/v1/search?q=:*', 'q', undefined],
  ['/v1/search?q=%00', 'q', undefined],
  ['/v1/search?q=a&q=b', 'q', undefined],
  [`/v1/search?q=${'a'.repeat(201)}`, 'q', undefined],
  ['/v1/search?q=a&types=fiche', 'types', 'type'],
  ['/v1/search?q=a&type=fiches', 'type', 'fiche'],
  ['/v1/search?q=a&facets=thema', 'facets', 'theme'],
  ['/v1/search?q=a&theme=bestaat-niet', 'theme', undefined],
  ['/v1/search?q=a&cursor=onzin', 'cursor', undefined],
  ['/v1/search?q=a&limit=101', 'limit', undefined],
  ['/v1/suggest', 'q', undefined],
  ['/v1/suggest?q=a&limit=21', 'limit', undefined],
  ['/v1/fiches?partner=Bestaat%20Niet', 'partner', undefined],
  ['/v1/fiches?modifiedSince=gisteren', 'modifiedSince', undefined],
  ['/v1/fiches?modifiedSince=2026-02-30', 'modifiedSince', undefined],
  ['/v1/fiches?modifiedSince=2026-02-30T00:00:00Z', 'modifiedSince', undefined],
  ['/v1/fiches?withdrawn=ja', 'withdrawn', undefined],
  ['/v1/fiches?shape=fulll', 'shape', 'full'],
  ['/v1/fiches/afhaken?shape=full', 'shape', undefined],
  ['/v1/fiches?fields=titel', 'fields', 'title'],
  ['/v1/fiches?fields=title,sumary', 'fields', 'summary'],
  ['/v1/fiches?fields=body', 'fields', undefined],
  ['/v1/fiches?shape=full&fields=notes', 'fields', undefined],
  ['/v1/fiches?fields=', 'fields', undefined],
  ['/v1/fiches?fields=title&fields=slug', 'fields', undefined],
  ['/v1/fiches?fields=__proto__', 'fields', undefined],
  ['/v1/fiches?facets=thema', 'facets', 'theme'],
  ['/v1/fiches?facets=theme,', 'facets', undefined],
  ['/v1/fiches?facets=limit', 'facets', undefined],
  ['/v1/partners?facets=theme', 'facets', undefined],
  ["/v1/fiches?facets=theme')--", 'facets', undefined],
  [`/v1/fiches?facets=${'theme,'.repeat(80)}`, 'facets', undefined],
  ['/v1/fiches?include=leads', 'include', 'lead'],
  ['/v1/fiches?include=title', 'include', undefined],
  ['/v1/fiches?include=lead&limit=26', 'limit', undefined],
  ['/v1/fiches/afhaken?include=contact', 'include', 'contacts'],
  ['/v1/fiches/afhaken?include=lead&include=contacts', 'include', undefined],
  ['/v1/projects?schoolYear=2020', 'schoolYear', undefined],
  ['/v1/changes?types=fiches', 'types', 'fiche'],
  ['/v1/changes?since=-1', 'since', undefined],
  ['/v1/changes?since=99999999999999999999', 'since', undefined],
  ['/v1/sessions?status=afgelast', 'status', undefined],
  ['/v1/sessions?level=nergens', 'level', undefined],
  ['/v1/agenda.ics?level=nergens', 'level', undefined],
  ['/v1/status?x=1', 'x', undefined],
  ['/v1?x=1', 'x', undefined],
])('%s is refused with the name of the parameter', async (path, parameter, suggestion) => {
  const answer = await delivery.ask(path)
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.status).toBe(400)
  expect(answer.json).toMatchObject({ type: '/problems/invalid-parameter', status: 400, parameter })
  expect(answer.json.suggestion).toBe(suggestion)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test.each([
  '/v1/fiches/%00',
  '/v1/fiches/%E0%A4%A',
  '/v1/fiches/..%2f..%2fetc',
  '/media/%E0%A4%A',
  '/media/..%2f..%2fpackage.json',
  "/v1/fiches/'%20or%201=1",
  '/v1/nergens',
  '/v1/fiches/afhaken/meer',
  '/V1/fiches',
])('%s finds nothing and breaks nothing', async (path) => {
  const { status } = await delivery.ask(path)
  expect([400, 404]).toContain(status)
})

test('addresses beyond 4096 characters are refused', async () => {
  expect((await delivery.ask(`/v1/fiches?theme=${'a'.repeat(5000)}`)).status).toBe(414)
  expect((await delivery.ask(`/v1/fiches?${'theme=schoolmoeheid&'.repeat(30)}`)).status).toBe(400)
})

test('only reading methods are answered', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await delivery.ask('/v1/fiches', { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  }
  const options = await delivery.ask('/v1/fiches', { method: 'OPTIONS' })
  expect([options.status, options.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS'])
})

test('HEAD gives the headers of GET, without a body', async () => {
  const [get, head] = [
    await delivery.ask('/v1/fiches/afhaken'),
    await delivery.ask('/v1/fiches/afhaken', { method: 'HEAD' }),
  ]
  for (const name of ['etag', 'content-length', 'content-type', 'cache-control', 'delivery-seq', 'vary']) {
    expect(head.headers.get(name), name).toBe(get.headers.get(name))
  }
  expect(head.text).toBe('')
})

test('any website may read, without credentials', async () => {
  const { headers } = await delivery.ask('/v1/fiches', { headers: { Origin: 'https://school.example' } })
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-allow-credentials')).toBeNull()
  expect(headers.get('access-control-expose-headers')).toBe('ETag, Link, Delivery-Seq, Retry-After')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('malformed requests on the wire do not stop the server', async () => {
  const { port } = new URL(delivery.url)
  for (const line of [
    'GET /v1/fiches?theme=\xff HTTP/1.1',
    'GET /v1/%zz HTTP/1.1',
    'GET //v1//fiches HTTP/1.1',
    'BREW /v1 HTTP/1.1',
  ]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.end(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`, 'latin1'),
      )
      socket
        .on('close', () => resolve())
        .on('error', () => undefined)
        .resume()
    })
  }
  expect((await delivery.ask('/v1/fiches/afhaken')).status).toBe(200)
  expect(delivery.errors).toEqual([])
})

test('the reader may read the read model and nothing else', async () => {
  for (const statement of [
    'select 1 from public.fiches',
    'select 1 from public.users',
    'select 1 from flow.outbox',
    'create temp table t (a int)',
    'delete from delivery.documents',
    'select * from delivery.head for update',
  ]) {
    await expect(delivery.reader.query(statement), statement).rejects.toThrow(/permission denied|does not exist/)
  }
})

test('with the database away every address answers 503 and says when to try again', async () => {
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const original = delivery.reader.query.bind(delivery.reader)
  Object.assign(delivery.reader, { query: () => Promise.reject(error) })
  for (const path of [
    '/v1',
    '/v1/fiches',
    '/v1/fiches/afhaken',
    '/v1/labo',
    '/v1/sessions',
    '/v1/changes',
    '/v1/status',
    `/media/${'a'.repeat(64)}.pdf`,
  ]) {
    const answer = await delivery.ask(path)
    expect([answer.status, answer.headers.get('retry-after'), answer.json.type], path).toEqual([
      503,
      '5',
      '/problems/unavailable',
    ])
  }
  expect((await delivery.ask('/v1/fiches/afhaken.html')).text).toContain('Even niet bereikbaar')
  Object.assign(delivery.reader, { query: original })
  expect((await delivery.ask('/v1/fiches/afhaken')).status).toBe(200)
})
