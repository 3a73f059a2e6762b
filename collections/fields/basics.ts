import type { DateField, TextareaField, TextField } from 'payload'

import { bilingual, type Bilingual } from './bilingual.ts'

export const titleMax = 65
export const summaryMax = 140

export const titleField = (help: Bilingual): TextField => ({
  name: 'title',
  type: 'text',
  label: bilingual('Titel', 'Title'),
  required: true,
  maxLength: titleMax,
  index: true,
  admin: { description: help },
})

export const summaryField = (help: Bilingual): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  label: bilingual('Samenvatting', 'Summary'),
  required: true,
  maxLength: summaryMax,
  admin: { description: help, rows: 3 },
})

export const schoolYearField: TextField = {
  name: 'schoolYear',
  type: 'text',
  label: bilingual('Schooljaar', 'School year'),
  required: true,
  index: true,
  maxLength: 9,
  admin: {
    description: bilingual(
      'Twee jaren met een streepje. Bijvoorbeeld: 2026-2027',
      'Two years with a hyphen. For example: 2026-2027',
    ),
  },
}

/** A web address that visitors may follow. Only http(s) is accepted; see `collections/intake/links.ts`. */
export const urlField = (name: string, label: Bilingual, help: Bilingual): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: 2000,
  custom: { link: true },
  admin: { description: help },
})

/** A calendar day, stored as an ISO 8601 instant at noon UTC so that no time zone moves it to another day. */
export const dayField = (name: string, label: Bilingual, help: Bilingual): DateField => ({
  name,
  type: 'date',
  label,
  admin: { description: help, date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
})
