import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'
import type { FlattenedField } from 'payload'

/** Content of a document: its own fields only, without row-keeping, empty values left out. */
export type Content = Record<string, unknown>

const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', '_status', 'document', 'owner', 'deletedAt'])

type Fields = readonly FlattenedField[]

const contentFields = (fields: Fields): FlattenedField[] =>
  fields.filter((field) => !bookkeeping.has(field.name) && !('virtual' in field && field.virtual))

/**
 * The canonical form of a document read at depth 0: known fields only; null, missing and `[]` are alike at field level (not
 * inside rich text or JSON); array rows keep their id, which is public for sessions.
 */
export const contentOf = (fields: Fields, doc: Readonly<Record<string, unknown>>): Content =>
  Object.fromEntries(
    contentFields(fields).flatMap((field) => {
      const value = pruned(field, doc[field.name])
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

const pruned = (field: FlattenedField, value: unknown): unknown => {
  if (value === null || value === undefined || value === '') return undefined
  if (field.type === 'richText' || field.type === 'json') return value
  if (field.type === 'array') return prunedRows(field.flattenedFields, value)
  if (field.type === 'group' && isRecord(value)) {
    const group = contentOf(field.flattenedFields, value)
    return Object.keys(group).length > 0 ? group : undefined
  }
  if (Array.isArray(value)) return value.length > 0 ? value.map(idOf) : undefined
  return idOf(value)
}

const prunedRows = (fields: Fields, rows: unknown): unknown =>
  Array.isArray(rows) && rows.length > 0
    ? rows
        .filter(isRecord)
        .map((row) => ({ ...(typeof row.id === 'string' ? { id: row.id } : {}), ...contentOf(fields, row) }))
    : undefined

/**
 * The same content with every field named, as publishing needs it: Payload merges an update over the newest version, and a
 * field that is left out would let a later draft leak into the public row.
 */
export const everyFieldOf = (fields: Fields, content: Content): Content =>
  Object.fromEntries(contentFields(fields).map((field) => [field.name, explicit(field, content[field.name])]))

const explicit = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'group') return everyFieldOf(field.flattenedFields, isRecord(value) ? value : {})
  if (field.type === 'array') {
    const rows = Array.isArray(value) ? value.filter(isRecord) : []
    return rows.map((row) => ({ ...everyFieldOf(field.flattenedFields, row), ...(row.id ? { id: row.id } : {}) }))
  }
  if ('hasMany' in field && field.hasMany) return value ?? []
  if (field.type === 'checkbox') return value ?? false
  return value ?? null
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of the content and of the media it uses (invariant I2). */
export const hashOf = (content: Content, media: unknown): string =>
  createHash('sha256')
    .update(canonicalize({ content, media }) ?? '')
    .digest('hex')

/** Ids of the media that content uses: upload fields, also in arrays and groups, and images inside rich text. */
export const mediaIdsOf = (fields: Fields, content: Content): string[] =>
  [...new Set(idsIn(fields, content, 'media'))].sort()

/** Ids of the documents of one collection that content links to. */
export const linkedIdsOf = (fields: Fields, content: Content, slug: string): string[] =>
  [...new Set(idsIn(fields, content, slug))].sort()

const idsIn = (fields: Fields, content: Content, slug: string): string[] =>
  contentFields(fields).flatMap((field): string[] => {
    const value = content[field.name]
    if (value === undefined || value === null) return []
    if ((field.type === 'upload' || field.type === 'relationship') && field.relationTo === slug) {
      return (Array.isArray(value) ? value : [value]).map(idOf).filter((id) => typeof id === 'string')
    }
    if (field.type === 'array' && Array.isArray(value)) {
      return value.filter(isRecord).flatMap((row) => idsIn(field.flattenedFields, row, slug))
    }
    if (field.type === 'group' && isRecord(value)) return idsIn(field.flattenedFields, value, slug)
    if (field.type === 'richText' && slug === 'media') return uploadsIn(value)
    return []
  })

const uploadsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(uploadsIn)
  if (!isRecord(node)) return []
  const own = node.type === 'upload' ? [idOf(node.value)].filter((id) => typeof id === 'string') : []
  return [...own, ...Object.values(node).flatMap(uploadsIn)]
}

const idOf = (value: unknown): unknown => (isRecord(value) && typeof value.id === 'string' ? value.id : value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
