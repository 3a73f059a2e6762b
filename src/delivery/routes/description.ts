import { z } from 'zod'
import { canonicalJson, contentHash } from '../canonical.ts'
import { documentTypes } from '../document-types.ts'
import { renderDocs } from '../docs-page/docs-page.ts'
import { describe } from '../openapi/description.ts'
import { standingSchema } from '../openapi/json-schema.ts'
import { documents } from '../schemas/documents.ts'
import { contentSecurityPolicy } from '../serializers/page/page.ts'
import { nearest } from './nearest.ts'
import { parseQuery } from './parse-query.ts'
import { notFound } from './problems.ts'
import { html, json, type Answer } from './respond.ts'
import type { Route } from './route.ts'

const noParameters = z.object({})
const written = new Map<string, Answer>()

/** `/v1/openapi.json`: answers without the database. */
export const openapi: Route = async ({ query, addresses: { serverUrl } }) => {
  parseQuery(noParameters, query)
  return Promise.resolve(still(`${serverUrl}/v1/openapi.json`, json, () => canonicalJson(describe(serverUrl))))
}

/** `/v1/docs`: the description as a page for people. */
export const docs: Route = async ({ query, addresses }) => {
  parseQuery(noParameters, query)
  const { serverUrl } = addresses
  const page = still(`${serverUrl}/v1/docs`, html, () => renderDocs(describe(serverUrl), serverUrl))
  const headers = { 'Content-Security-Policy': contentSecurityPolicy(addresses), 'Referrer-Policy': 'strict-origin' }
  return Promise.resolve({ ...page, headers })
}

/** `/v1/schemas/{type}.json`: the shape of one kind of document, on its own. */
export const schemaNamed =
  (file: string): Route =>
  async ({ query, addresses: { serverUrl } }) => {
    parseQuery(noParameters, query)
    const name = file.replace(/\.json$/, '')
    const type = documentTypes.find((known) => known === name)
    if (type === undefined || name === file) throw notFound(suggestionFor(name))
    const id = `${serverUrl}/v1/schemas/${type}.json`
    return Promise.resolve(
      still(id, 'application/schema+json', () => canonicalJson(standingSchema(documents[type], id))),
    )
  }

function suggestionFor(name: string): string | undefined {
  const near = nearest(name, documentTypes)
  return near === undefined ? undefined : `${near}.json`
}

/** Changes with the program only, so it is written once per address; there are eight. */
function still(key: string, contentType: string, make: () => string): Answer {
  const known = written.get(key)
  if (known) return known
  const body = make()
  const answer = { body, contentType, hash: contentHash(body), seq: null, nextChangeAt: null }
  written.set(key, answer)
  return answer
}
