import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Description } from '#src/delivery/openapi/description.ts'
import { openDelivery, type Delivery } from '#tests/support/delivery.ts'
import { recordOf, termOf } from '#tests/support/delivery-records.ts'
import { checkerOf } from '#tests/support/openapi-breaches.ts'

let delivery: Delivery
let description: Description
let faults: ReturnType<typeof checkerOf>
beforeAll(async () => {
  delivery = await openDelivery()
  const old = {
    ...termOf('theme', 'spijbelen', 'Spijbelen'),
    deprecated: true,
    replacement: termOf('theme', 'afwezig').id,
  }
  await delivery.publishTerms(termOf('theme', 'afwezig', 'Afwezig'), old)
  await delivery.publish(recordOf({ type: 'fiche', name: 'afhaken' }), recordOf({ type: 'labo', name: 'labo' }))
  const answer = await delivery.ask('/v1/openapi.json')
  description = JSON.parse(answer.text) as Description
  faults = checkerOf(description)
})
afterAll(() => delivery.close())

const everyOperation = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({ path, method, told })),
  )

test('the description is sound OpenAPI 3.1', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({ source: JSON.stringify(description), config })
  expect(
    found
      .filter(({ severity }) => severity === 'error')
      .map(({ message, location }) => [message, location[0]?.pointer]),
  ).toEqual([])
})

test('every example fits its own description', () => {
  type Content = { content?: Record<string, { schema?: { $ref?: string }; example?: unknown }> }
  for (const { path, told } of everyOperation()) {
    const examples = [...Object.values(told.responses), ...('requestBody' in told ? [told.requestBody] : [])]
    for (const { content } of examples as Content[]) {
      const json = content?.['application/json']
      if (json?.schema?.$ref !== undefined) expect(faults(json.schema.$ref, json.example), path).toEqual([])
    }
  }
})

test.each([
  ['/v1', 'Index'],
  ['/v1/fiches', 'FichesList'],
  ['/v1/fiches?shape=full', 'FichesList'],
  ['/v1/fiches/afhaken', 'Fiche'],
  ['/v1/labo', 'Labo'],
  ['/v1/sessions', 'SessionList'],
  ['/v1/search?q=afhaken&facets=type', 'SearchList'],
  ['/v1/suggest?q=afh', 'SuggestList'],
  ['/v1/changes', 'ChangeList'],
  ['/v1/status', 'Status'],
  ['/v1/vocabularies', 'VocabularyList'],
  ['/v1/vocabularies/theme', 'Vocabulary'],
  ['/v1/vocabularies/sessionStatus', 'Vocabulary'],
  ['/v1/fiches?thema=x', 'Problem'],
  ['/v1/nergens', 'Problem'],
])('%s gives what is described as %s', async (path, name) => {
  const { json } = await delivery.ask(path)
  expect(faults(`#/components/schemas/${name}`, json)).toEqual([])
})

test('a vocabulary gives keys, labels and what replaces a word', async () => {
  const { json, headers } = await delivery.ask('/v1/vocabularies/theme')
  expect(json.items).toEqual([
    expect.objectContaining({ id: 'afwezig', labels: { nl: 'Afwezig', en: null }, replacement: null }),
    expect.objectContaining({ id: 'spijbelen', deprecated: true, replacement: 'afwezig' }),
  ])
  const again = await delivery.ask('/v1/vocabularies/theme', {
    headers: { 'If-None-Match': headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})

test.each([
  ['/v1/vocabularies/themes', 404, 'theme'],
  ['/v1/vocabularies/constructor', 404, undefined],
  ['/v1/schemas/fiches.json', 404, 'fiche.json'],
  ['/v1/schemas/fiche', 404, 'fiche.json'],
])('%s answers %i and suggests %s', async (path, status, suggestion) => {
  const answer = await delivery.ask(path)
  expect([answer.status, answer.json.suggestion]).toEqual([status, suggestion])
})

test.each(['/v1/openapi.json', '/v1/docs', '/v1/schemas/fiche.json', '/v1/vocabularies', '/v1/vocabularies/theme'])(
  '%s is read only and takes no parameters',
  async (path) => {
    expect((await delivery.ask(`${path}?x=1`)).json).toMatchObject({ code: 'invalid-parameter', parameter: 'x' })
    const wrong = await delivery.ask(path, { method: 'DELETE' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const [get, head] = [await delivery.ask(path), await delivery.ask(path, { method: 'HEAD' })]
    expect([head.text, head.headers.get('etag')]).toEqual(['', get.headers.get('etag')])
  },
)

test('the schema of a kind stands alone', async () => {
  const schema = JSON.parse((await delivery.ask('/v1/schemas/fiche.json')).text) as object
  const alone = checkerOf(schema)
  expect(alone('#', (await delivery.ask('/v1/fiches/afhaken')).json)).toEqual([])
  expect(alone('#', { type: 'fiche' })).not.toEqual([])
})

test('the page for people has every address of the description, and runs and loads nothing', async () => {
  const { text, headers } = await delivery.ask('/v1/docs')
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const { path, method, told } of everyOperation()) {
    expect(text).toContain(`<code>${method.toUpperCase()} ${path}</code>`)
    for (const { name } of told.parameters) expect(text).toContain(`<code>${name}</code>`)
  }
  expect(text).toContain('<html lang="nl">')
  expect(text).not.toMatch(/`|<script|<link rel="stylesheet|<img|undefined|\[object/)
})
