import { z } from 'zod'
import { documentPath } from '../addresses.ts'
import { contentHash } from '../canonical.ts'
import { typeOfList, type ListName } from '../document-types.ts'
import { parsePublicDocument } from '../serializers/page/public-json.ts'
import { contentSecurityPolicy, renderPage } from '../serializers/page/page.ts'
import { findDocument, findLabo, type FoundDocument } from './find-document.ts'
import { parseQuery } from './parse-query.ts'
import { gone, notFound } from './problems.ts'
import { html, json, type Answer, type Redirect } from './respond.ts'
import type { Asked, Route } from './route.ts'

const noParameters = z.object({})
const slugOrId = /^[a-z0-9-]{1,80}$/

/** `/v1/fiches/{id-or-slug}`, with `.json` (the default) or `.html`. */
export const document =
  (list: ListName, name: string): Route =>
  async (asked) => {
    parseQuery(noParameters, asked.query)
    const { stem, suffix } = split(name)
    if (!slugOrId.test(stem)) throw notFound()
    return answer(await findDocument(asked.sql, typeOfList[list], stem), suffix, asked)
  }

/** `/v1/labo`: the labo's own page. */
export const labo =
  (suffix: Suffix): Route =>
  async (asked) => {
    parseQuery(noParameters, asked.query)
    return answer(await findLabo(asked.sql), suffix, asked)
  }

export type Suffix = '' | '.json' | '.html'

function split(name: string): { stem: string; suffix: Suffix } {
  for (const suffix of ['.json', '.html'] as const) {
    if (name.endsWith(suffix)) return { stem: name.slice(0, -suffix.length), suffix }
  }
  return { stem: name, suffix: '' }
}

function answer(found: FoundDocument, suffix: Suffix, asked: Asked): Answer | Redirect {
  switch (found.is) {
    case 'unknown':
      throw notFound()
    case 'gone':
      throw gone(found.reason)
    case 'moved':
      return { location: `${documentPath(found.type, found.slug)}${suffix}`, seq: found.seq }
    case 'document':
      return suffix === '.html' ? page(found, asked) : { ...found, contentType: json }
  }
}

function page({ body, seq, nextChangeAt }: Extract<FoundDocument, { is: 'document' }>, { addresses }: Asked): Answer {
  const written = renderPage(parsePublicDocument(body), addresses)
  const headers = { 'Content-Security-Policy': contentSecurityPolicy(addresses), 'Referrer-Policy': 'strict-origin' }
  return { body: written, contentType: html, hash: contentHash(written), seq, nextChangeAt, headers }
}
