import type { FlattenedField } from 'payload'

import { type Content, contentOf } from '../content.ts'
import { inside, labelOf } from './labels.ts'
import { itemsOf, partsOfTexts } from './parts.ts'
import { piecesOf } from './passages.ts'
import { type Between, oneOf, plainOf } from './plain.ts'
import { passagesOf } from './rich-text.ts'
import { changesOfRows } from './rows.ts'
import { changesOfFiles } from './files.ts'
import type { Change, Said, Side, TitleOf } from './shape.ts'

/** Every difference between two sides, field by field in the order of the form, and then in the files that both use. */
export const changesOf = (fields: readonly FlattenedField[], before: Side, after: Side, titleOf: TitleOf): Change[] => [
  ...changesOfFields(fields, contentOf(fields, before.content), contentOf(fields, after.content), {
    path: '',
    within: null,
    before: { titleOf, media: before.media },
    after: { titleOf, media: after.media },
  }),
  ...changesOfFiles(before.media, after.media),
]

/** The same for the fields of a group or of a row. */
const changesOfFields = (
  fields: readonly FlattenedField[],
  before: Content,
  after: Content,
  between: Between,
): Change[] =>
  fields
    .filter(({ name }) => name !== 'id')
    .flatMap((field) =>
      changesOfField(field, before[field.name], after[field.name], {
        ...between,
        path: between.path === '' ? field.name : `${between.path}.${field.name}`,
      }),
    )

const changesOfField = (field: FlattenedField, before: unknown, after: unknown, between: Between): Change[] => {
  if (field.type === 'group') {
    const within = inside(between.within, labelOf(field))
    return changesOfFields(field.flattenedFields, recordOf(before), recordOf(after), { ...between, within })
  }
  if (field.type === 'array') return changesOfRows(field, rowsOf(before), rowsOf(after), between, changesOfFields)
  if (field.type === 'richText') return ofRichText(field, before, after, between)
  if (field.type === 'checkbox' && (before === true) === (after === true)) return []
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (Array.isArray(before ?? after)) return [ofList(field, listOf(before), listOf(after), between)]
  const change = plainly(field, before, after, between)
  return [isText(field) ? { ...change, parts: partsOfTexts(textOf(before), textOf(after)) } : change]
}

const plainly = (field: FlattenedField, before: unknown, after: unknown, between: Between): Change =>
  told(field, plainOf(field, before, between.before), plainOf(field, after, between.after), between)

const told = (field: FlattenedField, before: Said | null, after: Said | null, { path, within }: Between): Change => ({
  path,
  label: inside(within, labelOf(field)),
  kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
  before,
  after,
})

const ofRichText = (field: FlattenedField, before: unknown, after: unknown, between: Between): Change[] => {
  const [was, is] = [
    piecesOf(before, (id) => oneOf(upload, id, between.before)),
    piecesOf(after, (id) => oneOf(upload, id, between.after)),
  ]
  const passages = passagesOf(was, is)
  if (passages.every(({ op }) => op === 'same')) return []
  return [{ ...plainly(field, before, after, between), passages }]
}

const ofList = (field: FlattenedField, before: unknown[], after: unknown[], between: Between): Change => ({
  ...plainly(field, before, after, between),
  items: itemsOf(
    before,
    after,
    (one) => JSON.stringify(one),
    (one, isOld) => oneOf(field, one, isOld ? between.before : between.after),
  ),
})

/** Sentences and names, in which single words can change; an address is another address as a whole. */
const isText = ({ custom, type }: FlattenedField): boolean =>
  (type === 'text' || type === 'textarea') && (custom as { link?: unknown } | undefined)?.link !== true

/** An image inside rich text is named as one in a field of its own. */
const upload = { name: 'image', type: 'upload', relationTo: 'media' } as FlattenedField

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const rowsOf = (value: unknown): Content[] => listOf(value).filter(isRecord)
const recordOf = (value: unknown): Content => (isRecord(value) ? value : {})

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
