import { z } from 'zod'
import { documentPath } from '../addresses.ts'
import { contentHash } from '../canonical.ts'
import { typeOfList, type DocumentType, type ListName } from '../document-types.ts'
import { earliest } from './cache-control.ts'
import { findDocument, findLabo, type FoundDocument } from './find-document.ts'
import { inForm, suffixes, suffixesOf, type Suffix } from './forms.ts'
import { includable } from './included.ts'
import { nearest } from './nearest.ts'
import { parted } from './parameters.ts'
import { partsOf } from './parted.ts'
import { parseQuery } from './parse-query.ts'
import { gone, notFound } from './problems.ts'
import { json, type Answer, type Redirect } from './respond.ts'
import type { Asked, Route } from './route.ts'

/** Of the document itself; its other forms take none. */
export const documentParameters = z.object({ include: parted })
const noParameters = z.object({})
const slugOrId = /^[a-z0-9-]{1,80}$/

/** `/v1/fiches/{id-or-slug}`, with the suffix of one of its forms; without, it is JSON. */
export const document =
  (list: ListName, name: string): Route =>
  async (asked) => {
    const type = typeOfList[list]
    const { stem, suffix } = split(name)
    if (!slugOrId.test(stem)) throw notFound()
    if (suffix === null || !suffixesOf(type).includes(suffix)) throw notFound(`${stem}${nearestSuffix(type, name)}`)
    const include = includeIn(asked.query, type, suffix)
    return answer(await findDocument(asked.sql, type, stem, include), suffix, asked, include)
  }

/** `/v1/labo`: the labo's own page. */
export const labo =
  (suffix: Suffix): Route =>
  async (asked) => {
    const include = includeIn(asked.query, 'labo', suffix)
    return answer(await findLabo(asked.sql, include), suffix, asked, include)
  }

function includeIn(query: string, type: DocumentType, suffix: Suffix): string[] {
  if (suffix === '' || suffix === '.json') {
    return partsOf('include', parseQuery(documentParameters, query).include, includable[type])
  }
  parseQuery(noParameters, query)
  return []
}

/** @returns `suffix` null for one that nobody knows; a slug holds no points */
function split(name: string): { stem: string; suffix: Suffix | null } {
  const point = name.indexOf('.')
  if (point === -1) return { stem: name, suffix: '' }
  const suffix = suffixes.find((known) => known === name.slice(point)) ?? null
  return { stem: name.slice(0, point), suffix }
}

const nearestSuffix = (type: DocumentType, name: string): string =>
  nearest(name.slice(name.indexOf('.')), suffixesOf(type)) || '.json'

function answer(found: FoundDocument, suffix: Suffix, asked: Asked, include: string[]): Answer | Redirect {
  switch (found.is) {
    case 'unknown':
      throw notFound()
    case 'gone':
      throw gone(found.reason)
    case 'moved':
      return {
        location: `${documentPath(found.type, found.slug)}${suffix}${sameQuery(found.type, asked, include)}`,
        seq: found.seq,
      }
    case 'document':
      if (suffix !== '' && suffix !== '.json') return inForm(suffix, found, asked.addresses)
      return include.length === 0 ? { ...found, contentType: json } : withIncluded(found)
  }
}

/** What was asked goes along, if it means something there too. */
function sameQuery(type: DocumentType, { query }: Asked, include: string[]): string {
  const known: readonly string[] = includable[type]
  return query !== '' && include.every((name) => known.includes(name)) ? `?${query}` : ''
}

function withIncluded(found: Extract<FoundDocument, { is: 'document' }>): Answer {
  const { included, seq } = found
  const body = `${found.body.slice(0, -1)},"included":[${included.bodies.join(',')}]}`
  const nextChangeAt = earliest([found.nextChangeAt, included.nextChangeAt])
  return { body, contentType: json, hash: contentHash(body), seq, nextChangeAt }
}
