import { describe, expect, it } from 'vitest'
import { checkQuery } from '#src/server/api/query.ts'

describe('a question that the admin asks', () => {
  it.each([
    '?depth=0&limit=10&page=2&sort=-updatedAt&where[title][like]=afhaken',
    '?where[and][0][or][0][title][contains]=a&where[and][1][id][in][0]=x&draft=true&locale=nl',
    '?select[title]=true&populate[partners][name]=true&joins=false',
    '?where={"title":{"equals":"a"}}',
  ])('passes as it is: %s', (search) => {
    expect(checkQuery(search, 'GET')).toBe(search)
  })

  it('gets a hundred where it asks for everything', () => {
    expect(checkQuery('?limit=250', 'GET')).toBe('?limit=100')
    expect(checkQuery('?limit=0&where[id][in][0]=x', 'DELETE')).toContain('limit=100')
  })
})

const deep = (levels: number) => `${'{"and":['.repeat(levels)}{"title":{"equals":"a"}}${']}'.repeat(levels)}`
const wide = (terms: number) => `{"or":[${Array.from({ length: terms }, () => '{"a":{"equals":"b"}}').join(',')}]}`

describe('a question that is refused', () => {
  it.each([
    ['everything at once', '?limit=0'],
    ['a negative limit', '?limit=-1'],
    ['a huge limit', '?limit=1e9'],
    ['an endless limit', '?limit=1e400'],
    ['two limits', '?limit=1&limit=1000'],
    ['too deep relations', '?depth=10'],
    ['an unknown parameter', '?filter[title]=a'],
    ['a parameter meant for the database', '?where[title][equals]=a&overrideAccess=true'],
    ['broken JSON', '?where={bad'],
    ['a filter that is a word', '?where=title'],
    ['a filter nested too deep', `?where=${deep(6)}`],
    ['a filter too wide', `?where=${wide(60)}`],
    ['an unknown comparison', '?where[title][matches]=a'],
    ['a question about a document behind a relation', '?where[related][contains][title][like]=S'],
    ['a field name with a quote', `?where[title'--][equals]=a`],
    ['a disguised path', '?where[users__password][equals]=a'],
    ['a NUL', '?where[title][equals]=%00'],
    ['sorting on code', '?sort=title;drop'],
    ['sorting on many fields', '?sort=a,b,c,d'],
    ['a page before the first', '?page=0'],
  ])('%s', (_what, search) => {
    expect(() => checkQuery(search, 'GET')).toThrow(expect.objectContaining({ kind: 'invalid-parameter' }) as Error)
  })
})
