import { expect, expectTypeOf, test } from 'vitest'
import { addressOf } from '#src/client/address.ts'
import { createClient, ApiProblem, type Fiche } from '#src/client/index.ts'
import { waitBefore } from '#src/client/patience.ts'

type Said = { status?: number; body?: unknown; headers?: Record<string, string>; breaks?: true }

/** A server that says these things one after the other, and a client that does not really wait. */
function talking(...said: Said[]) {
  const asked: { url: string; etag: string | null }[] = []
  const waits: number[] = []
  const client = createClient({
    server: 'https://labo.example/',
    patience: { wait: (milliseconds) => (waits.push(milliseconds), Promise.resolve()) },
    fetch: (input, init) => {
      asked.push({ url: new Request(input).url, etag: new Headers(init?.headers).get('if-none-match') })
      const { status = 200, body = {}, headers = {}, breaks } = said.shift() ?? { status: 500 }
      if (breaks) return Promise.reject(new TypeError('fetch failed'))
      return Promise.resolve(new Response(status === 304 ? null : JSON.stringify(body), { status, headers }))
    },
  })
  return { client, asked, waits }
}
const problem = (status: number, code: string) => ({ status, body: { code, detail: `${code}!`, reason: 'archived' } })

test('an address is filled in, and the same question always has the same address', () => {
  const parameters = { document: 'een slug/é', level: ['lager', 'secundair'], limit: 5, cursor: undefined }
  expect(addressOf('https://labo.example/', '/v1/fiches/{document}', parameters)).toBe(
    'https://labo.example/v1/fiches/een%20slug%2F%C3%A9?level=lager&level=secundair&limit=5',
  )
  expect(addressOf('x', '/v1/fiches', { b: 1, a: 2 })).toBe(addressOf('x', '/v1/fiches', { a: 2, b: 1 }))
  expect(() => addressOf('x', '/v1/fiches/{document}')).toThrow('needs "document"')
})

test('a wait that the server asks for is kept to, in seconds or until a date', async () => {
  const { client, waits } = talking(
    { ...problem(503, 'unavailable'), headers: { 'Retry-After': '7' } },
    { status: 503, headers: { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() } },
    { body: { seq: 3 } },
  )
  expect((await client.get('/v1/status')).seq).toBe(3)
  expect(waits[0]).toBe(7000)
  expect(waits[1]).toBeGreaterThan(50_000)
})

test('without a word about when, each wait is about twice the one before', () => {
  expect([1, 2, 3].map((tried) => waitBefore(null, tried, 0, 0.5))).toEqual([500, 1000, 2000])
  expect([0, 1].map((chance) => waitBefore('binnenkort', 1, 0, chance))).toEqual([250, 750])
})

test('a broken connection is tried again; after six times the trouble is told', async () => {
  const some = talking({ breaks: true }, { breaks: true }, { body: { seq: 3 } })
  expect((await some.client.get('/v1/status')).seq).toBe(3)
  const never = talking(...Array.from({ length: 9 }, (): Said => ({ breaks: true })))
  await expect(never.client.get('/v1/status')).rejects.toThrow('fetch failed')
  expect(never.asked).toHaveLength(6)
})

test('a wait of an hour is not waited for, and a refusal is not asked twice', async () => {
  const long = talking({ status: 503, headers: { 'Retry-After': '3600' } })
  await expect(long.client.get('/v1/status')).rejects.toMatchObject({ status: 503, code: 'http' })
  const gone = talking(problem(410, 'gone'))
  const refused = gone.client.get('/v1/fiches/{document}', { document: 'weg' })
  await expect(refused).rejects.toBeInstanceOf(ApiProblem)
  await expect(refused).rejects.toMatchObject({ status: 410, code: 'gone', said: { reason: 'archived' } })
  expect([long.waits, gone.asked.length]).toEqual([[], 1])
})

test('who called it off waits no longer', async () => {
  const calledOff = new AbortController()
  const client = createClient({
    server: 'https://labo.example',
    fetch: () => Promise.resolve(new Response('', { status: 503, headers: { 'Retry-After': '100' } })),
  })
  const asking = client.get('/v1/status', {}, { signal: calledOff.signal })
  calledOff.abort()
  await expect(asking).rejects.toThrow()
})

test('what is known is asked for by its tag, and given again', async () => {
  const { client, asked } = talking({ body: { seq: 3 }, headers: { ETag: '"een-gz"' } }, { status: 304 })
  const both = [await client.get('/v1/status'), await client.get('/v1/status')]
  expect(both.map(({ seq }) => seq)).toEqual([3, 3])
  expect(asked.map(({ etag }) => etag)).toEqual([null, '"een-gz"'])
})

test('pages follow each other to the last', async () => {
  const { client, asked } = talking({ body: { items: [1], next: 'eyJ' } }, { body: { items: [2], next: null } })
  const items: unknown[] = []
  for await (const page of client.pages('/v1/fiches', { limit: 1 })) items.push(...page.items)
  expect(items).toEqual([1, 2])
  expect(asked.map(({ url }) => url.split('?')[1])).toEqual(['limit=1', 'cursor=eyJ&limit=1'])
})

test('answers have the shapes of the description', () => {
  const { client } = talking()
  expectTypeOf(client.get<'/v1/fiches/{document}'>)
    .parameter(1)
    .toExtend<{ document: string; include?: string }>()
  expectTypeOf<Awaited<ReturnType<typeof client.get<'/v1/fiches/{document}'>>>>().toExtend<Fiche>()
  type Page<Asked extends object> = Awaited<ReturnType<ReturnType<typeof client.pages<'/v1/fiches', Asked>>['next']>>
  expectTypeOf<Page<{ shape: 'full' }>>().toExtend<IteratorResult<{ items: Fiche[] }, void>>()
  expectTypeOf<Page<{ limit: 1 }>>().not.toExtend<IteratorResult<{ items: Fiche[] }, void>>()
})
