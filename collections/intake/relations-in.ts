import type { Field, RelationshipField, RichTextField, UploadField } from 'payload'

import { allowedIn } from './editor-features.ts'
import { relatedId } from './ids.ts'
import { namedFields } from './named-fields.ts'
import { below, isPlainObject, type PlainObject } from './problem.ts'

/** One relation in the data: to what it points, where it stands, and which field asked for it (`place`, without row numbers). */
export type Relation = { collection: string; id: string; path: string; place: string; wants: Wants }

/** What the target must be: a term of one vocabulary, an image, a file that is no image, or anything in the collection. */
export type Wants = { kind: 'term'; vocabulary: string } | { kind: 'image' } | { kind: 'file' } | { kind: 'any' }

/** Every relation in data of the right shape: relation and upload fields, also in groups and rows, and images in rich text. */
export const relationsIn = (fields: readonly Field[], data: unknown, path = '', place = ''): Relation[] =>
  isPlainObject(data)
    ? namedFields(fields).flatMap((field): Relation[] => {
        const value = data[field.name]
        const at = below(path, field.name)
        const own = below(place, field.name)
        switch (field.type) {
          case 'relationship':
          case 'upload':
            return relationsOf(field, value, at, own)
          case 'group':
            return relationsIn(field.fields, value, at, own)
          case 'array':
            return Array.isArray(value)
              ? value.flatMap((row, index) => relationsIn(field.fields, row, below(at, index), own))
              : []
          case 'richText':
            return isPlainObject(value) ? relationsInNode(field, value.root, below(at, 'root'), own) : []
          default:
            return []
        }
      })
    : []

const relationsOf = (
  field: RelationshipField | UploadField,
  value: unknown,
  path: string,
  place: string,
): Relation[] => {
  const { relationTo } = field
  if (typeof relationTo !== 'string') return []
  const wants = wantsOf(field)
  const one = (item: unknown, at: string): Relation[] => {
    const id = relatedId(item)
    return id ? [{ collection: relationTo, id, path: at, place, wants }] : []
  }
  return Array.isArray(value) ? value.flatMap((item, index) => one(item, below(path, index))) : one(value, path)
}

const wantsOf = (field: RelationshipField | UploadField): Wants => {
  if (typeof field.custom?.vocabulary === 'string') return { kind: 'term', vocabulary: field.custom.vocabulary }
  const filter = isPlainObject(field.filterOptions) ? field.filterOptions.mimeType : undefined
  if (!isPlainObject(filter)) return { kind: 'any' }
  return filter.like === 'image/' ? { kind: 'image' } : { kind: 'file' }
}

const relationsInNode = (field: RichTextField, node: unknown, path: string, place: string): Relation[] => {
  if (!isPlainObject(node)) return []
  const children = Array.isArray(node.children) ? node.children : []
  return [
    ...ownRelations(field, node, path, place),
    ...children.flatMap((child, index) => relationsInNode(field, child, below(below(path, 'children'), index), place)),
  ]
}

const ownRelations = (field: RichTextField, node: PlainObject, path: string, place: string): Relation[] => {
  if (node.type === 'upload' && typeof node.relationTo === 'string') {
    const id = relatedId(node.value)
    return id ? [{ collection: node.relationTo, id, path: below(path, 'value'), place, wants: { kind: 'image' } }] : []
  }
  if (node.type === 'block' && isPlainObject(node.fields) && typeof node.fields.blockType === 'string') {
    const fields = allowedIn(field).blocks.get(node.fields.blockType)
    return fields ? relationsIn(fields, node.fields, below(path, 'fields'), place) : []
  }
  return []
}
