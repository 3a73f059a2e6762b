import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { brusselsDay, endOfBrusselsDay, startOfBrusselsDay } from '#src/delivery/brussels.ts'
import { canonicalJson } from '#src/delivery/canonical.ts'
import { cacheControl, earliest } from '#src/delivery/routes/cache-control.ts'
import { readCursor, writeCursor } from '#src/delivery/routes/cursor.ts'
import { chooseEncoding, entityTag } from '#src/delivery/routes/encoding.ts'
import { listParameters } from '#src/delivery/routes/list-parameters.ts'
import { nearest } from '#src/delivery/routes/nearest.ts'
import { parseQuery } from '#src/delivery/routes/parse-query.ts'
import { Problem, toProblem } from '#src/delivery/routes/problems.ts'

const now = new Date('2026-11-23T12:00:00Z')

test.each([
  [null, 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'],
  ['2026-11-23T12:00:10.000Z', 'public, max-age=10, stale-while-revalidate=0, stale-if-error=0'],
  ['2026-11-23T12:03:00.000Z', 'public, max-age=60, stale-while-revalidate=120, stale-if-error=120'],
  ['2026-11-25T12:00:00.000Z', 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'],
  ['2026-11-23T11:00:00.000Z', 'public, max-age=0, stale-while-revalidate=0, stale-if-error=0'],
])('with the next change at %s a copy may be kept: %s', (nextChangeAt, expected) => {
  expect(cacheControl(nextChangeAt, now)).toBe(expected)
})

test('of several changes the first one counts', () => {
  expect(earliest([null, '2026-12-01T00:00:00.000Z', '2026-11-30T00:00:00.000Z'])).toBe('2026-11-30T00:00:00.000Z')
  expect(earliest([null])).toBeNull()
})

test.each([
  [undefined, 5000, 'identity'],
  ['gzip, deflate, br', 5000, 'br'],
  ['gzip', 5000, 'gzip'],
  ['br;q=0, gzip;q=0.5', 5000, 'gzip'],
  ['*', 5000, 'br'],
  ['identity', 5000, 'identity'],
  ['gzip, br', 100, 'identity'],
  ['gzip;q=nonsense', 5000, 'identity'],
])('Accept-Encoding %s for %i bytes gives %s', (header, bytes, expected) => {
  expect(chooseEncoding(header, bytes)).toBe(expected)
})

test('each encoding has a strong tag of its own', () => {
  expect([entityTag('abc', 'identity'), entityTag('abc', 'gzip'), entityTag('abc', 'br')]).toEqual([
    '"abc"',
    '"abc-gz"',
    '"abc-br"',
  ])
})

test('canonical JSON does not depend on the order of writing', () => {
  expect(canonicalJson({ b: 1, a: { d: [1, 2], c: 'é' } })).toBe(canonicalJson({ a: { c: 'é', d: [1, 2] }, b: 1 }))
})

describe('Brussels days', () => {
  test.each([
    ['2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
    ['2027-03-28', '2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z'],
    ['2027-10-31', '2027-10-30T22:00:00.000Z', '2027-10-31T23:00:00.000Z'],
  ])('%s runs from %s to %s', (day, start, end) => {
    expect([startOfBrusselsDay(day).toISOString(), endOfBrusselsDay(day).toISOString()]).toEqual([start, end])
    expect(brusselsDay(new Date(start))).toBe(day)
  })
})

describe('cursors', () => {
  const query = { list: 'fiches', sort: 'title' }
  const position = { key: 'één', id: 'a1' }

  test('come back as they were given', () => {
    expect(readCursor(writeCursor(position, query, 'epoch'), query, /./)).toEqual({ ...position, epoch: 'epoch' })
  })

  test('are refused when they belong to another query, have another form or were made up', () => {
    const cursor = writeCursor(position, query, 'epoch')
    const madeUp = [
      '',
      'x',
      'e30',
      Buffer.from('null').toString('base64url'),
      Buffer.from('{"e":1}').toString('base64url'),
      cursor.slice(0, -4),
      `${cursor}A`,
      `${cursor}~`,
    ]
    expect(() => readCursor(cursor, { ...query, sort: '-title' }, /./)).toThrow('other parameters')
    expect(() => readCursor(cursor, query, /^\d+$/)).toThrow('earlier answer')
    for (const one of madeUp) expect(() => readCursor(one, query, /./), one).toThrow(Problem)
  })
})

describe('query strings', () => {
  const parse = (query: string) => parseQuery(listParameters.fiches, query)
  const refusal = (query: string) => {
    try {
      parse(query)
    } catch (error) {
      if (error instanceof Problem) return { ...error.extra, detail: error.message }
    }
    return undefined
  }

  test('an empty one means the defaults', () => {
    expect(parse('')).toEqual({ withdrawn: false, shape: 'card', limit: 25 })
    expect(parse('&&')).toEqual(parse(''))
  })

  test('values are decoded, lists may repeat', () => {
    expect(parse('theme=pesten&theme=school%2Dmoe&limit=100&modifiedSince=2026-11-23')).toMatchObject({
      theme: ['pesten', 'school-moe'],
      limit: 100,
      modifiedSince: '2026-11-22T23:00:00.000Z',
    })
    expect(parse('modifiedSince=2026-11-23T08:00:00%2B01:00')).toMatchObject({
      modifiedSince: '2026-11-23T07:00:00.000Z',
    })
  })

  test('refusals name the parameter, say what is valid, and suggest the nearest', () => {
    expect(refusal('tema=x')).toMatchObject({ parameter: 'tema', suggestion: 'theme' })
    expect(refusal('kind=hulpmidel')).toMatchObject({
      parameter: 'kind',
      suggestion: 'hulpmiddel',
      detail: '"kind" must be one of: beeld, begrippenkader, werkwijze, hulpmiddel.',
    })
    expect(refusal('limit=250')).toMatchObject({
      parameter: 'limit',
      detail: '"limit" must be a whole number from 1 to 100.',
    })
    expect(refusal('sort=title&sort=title')).toMatchObject({ parameter: 'sort' })
    expect(refusal(`theme=${'a'.repeat(61)}`)).toMatchObject({ parameter: 'theme' })
  })

  test('every parameter can be described in a schema for others', () => {
    for (const schema of Object.values(listParameters)) {
      expect(() => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' })).not.toThrow()
    }
  })
})

test('the nearest word is near, or none', () => {
  expect(nearest('leerkrcht', ['leerkracht', 'ouder'])).toBe('leerkracht')
  expect(nearest('iets-heel-anders', ['leerkracht', 'ouder'])).toBeUndefined()
  expect(nearest('x', [])).toBeUndefined()
})

test.each([
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503],
  [Object.assign(new Error('terminating connection'), { code: '57P01' }), 503],
  [new Error('timeout exceeded when trying to connect'), 503],
  [new Error('Connection terminated unexpectedly'), 503],
  [new Error('Cannot use a pool after calling end on the pool'), 503],
  [new AggregateError([Object.assign(new Error(''), { code: 'ECONNREFUSED' })]), 503],
  [new URIError('Failed to decode param'), 400],
  [new TypeError('a fault of ours'), 500],
  ['odd', 500],
])('%s becomes %i', (error, status) => {
  expect(toProblem(error).status).toBe(status)
})
