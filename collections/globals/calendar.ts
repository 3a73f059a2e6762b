import type { Field } from 'payload'

import { bilingual } from '../fields/bilingual.ts'

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
        label: bilingual('Eerste dag (jjjj-mm-dd)', 'First day (yyyy-mm-dd)'),
      },
      {
        name: 'to',
        type: 'text',
        required: true,
        maxLength: 10,
        label: bilingual('Laatste dag (jjjj-mm-dd)', 'Last day (yyyy-mm-dd)'),
      },
    ],
  },
]
