import type { Field, TextFieldSingleValidation } from 'payload'

import { isCalendarDay } from '#src/review/school-days.ts'

import { bilingual } from '../fields/bilingual.ts'

/** A day that is written otherwise would be no day off, and nobody would notice. */
const day: TextFieldSingleValidation = (value) =>
  isCalendarDay(value ?? '') || 'Schrijf de dag als jaar, maand en dag. Bijvoorbeeld: 2027-03-29'

const lastDay: TextFieldSingleValidation = (value, options) => {
  const { from } = options.siblingData as { from?: unknown }
  if (typeof value === 'string' && typeof from === 'string' && value < from) return 'Deze dag ligt voor de eerste dag.'
  return day(value, options)
}

/** Days without school, as ISO dates (first and last day included); the clock of a review does not run on them. */
export const calendar: Field[] = [
  {
    name: 'holidays',
    type: 'array',
    label: bilingual('Schoolvakanties en vrije dagen', 'School holidays and days off'),
    labels: { singular: bilingual('Vakantie', 'Holiday'), plural: bilingual('Vakanties', 'Holidays') },
    maxRows: 200,
    admin: {
      description: bilingual(
        'Op deze dagen loopt geen termijn. Weekends hoef je niet in te vullen.',
        'No term runs on these days. Weekends need not be listed.',
      ),
    },
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 80, label: bilingual('Naam', 'Name') },
      {
        name: 'from',
        type: 'text',
        required: true,
        maxLength: 10,
        validate: day,
        label: bilingual('Eerste dag (jjjj-mm-dd)', 'First day (yyyy-mm-dd)'),
      },
      {
        name: 'to',
        type: 'text',
        required: true,
        maxLength: 10,
        validate: lastDay,
        label: bilingual('Laatste dag (jjjj-mm-dd)', 'Last day (yyyy-mm-dd)'),
      },
    ],
  },
]
