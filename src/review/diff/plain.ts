import type { FlattenedField } from 'payload'

import type { Words } from '../words.ts'
import { joined, labelOf, optionLabel, unseen, wordsOfSaid } from './labels.ts'
import { piecesOf, textOfPiece } from './passages.ts'
import type { Said, TitleOf } from './shape.ts'

/** How names are found on one side of a comparison. */
type Names = { titleOf: TitleOf; media: Readonly<Record<string, unknown>> }

/** What a comparison looks at besides the two values: where the field stands, and how both sides call things. */
export type Between = { path: string; within: Words | null; before: Names; after: Names }

/** A value as people read it; null for nothing. */
export const plainOf = (field: FlattenedField, value: unknown, names: Names): Said | null => {
  if (value === undefined || value === null || value === '') return null
  if (field.type === 'richText') {
    const pieces = piecesOf(value, (id) => nameOfFile(names, id))
    return pieces.length > 0 ? pieces.map(textOfPiece).join('\n\n') : null
  }
  if (field.type === 'array') return rowsIn(value, (row) => linesOf(field.flattenedFields, row, names))
  if (field.type === 'group') return isRecord(value) ? linesOf(field.flattenedFields, value, names) : null
  if (Array.isArray(value))
    return value.length > 0
      ? joined(
          value.map((one) => oneOf(field, one, names)),
          ', ',
        )
      : null
  return oneOf(field, value, names)
}

/** One value of a field, which may have several. */
export const oneOf = (field: FlattenedField, value: unknown, names: Names): Said => {
  if (field.type === 'select' || field.type === 'radio') return optionLabel(field, value)
  if (field.type === 'checkbox') return value === true ? yes : no
  if (field.type === 'date') return typeof value === 'string' ? momentOf(value, showsTime(field)) : String(value)
  if (field.type === 'number') return typeof value === 'number' ? numberIn(value) : String(value)
  if (field.type === 'upload') return typeof value === 'string' ? nameOfFile(names, value) : unseen
  if (field.type === 'relationship') {
    return typeof value === 'string' && typeof field.relationTo === 'string'
      ? names.titleOf(field.relationTo, value)
      : unseen
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Every field of a group or row on a line of its own; null when all are empty. */
export const linesOf = (
  fields: readonly FlattenedField[],
  data: Readonly<Record<string, unknown>>,
  names: Names,
): Said | null => {
  const lines = fields.flatMap((field) => {
    const value = field.name === 'id' ? null : plainOf(field, data[field.name], names)
    if (value === null) return []
    const [label, words] = [labelOf(field), wordsOfSaid(value)]
    return [{ nl: `${label.nl}: ${words.nl}`, en: `${label.en}: ${words.en}` }]
  })
  return lines.length > 0 ? joined(lines, '\n') : null
}

/** What a file is called: its title, else its file name. */
const nameOfFile = ({ media }: Names, id: string): Said => {
  const file = media[id]
  if (!isRecord(file)) return unseen
  return (
    ([file.title, file.filename].find((name) => typeof name === 'string' && name !== '') as string | undefined) ??
    unseen
  )
}

const rowsIn = (value: unknown, lines: (row: Record<string, unknown>) => Said | null): Said | null => {
  const rows = (Array.isArray(value) ? value.filter(isRecord) : []).flatMap((row) => lines(row) ?? [])
  return rows.length > 0 ? joined(rows, '\n') : null
}

const showsTime = (field: Extract<FlattenedField, { type: 'date' }>): boolean =>
  field.admin?.date?.pickerAppearance === 'dayAndTime'

/** As calendars and clocks in Belgium show it. */
const momentOf = (iso: string, withTime: boolean): Said => {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  const inWords = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      ...(withTime ? { timeStyle: 'short' } : {}),
      timeZone: 'Europe/Brussels',
    }).format(moment)
  return { nl: inWords('nl-BE'), en: inWords('en-GB') }
}

const numberIn = (value: number): Said => {
  const inWords = (locale: string) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: false }).format(value)
  return inWords('nl-BE') === inWords('en-GB') ? inWords('nl-BE') : { nl: inWords('nl-BE'), en: inWords('en-GB') }
}

export const yes: Words = { nl: 'Ja', en: 'Yes' }
export const no: Words = { nl: 'Nee', en: 'No' }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
