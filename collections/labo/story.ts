import type { ArrayField, Field } from 'payload'

import { dayField, summaryField, titleField } from '../fields/basics.ts'
import { bilingual, type Bilingual } from '../fields/bilingual.ts'
import { imageField } from '../fields/relations.ts'
import { bodyField } from '../fields/rich-text.ts'

const sentences = (name: string, label: Bilingual, row: Bilingual, help: Bilingual): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: row, plural: label },
  maxRows: 12,
  admin: { description: help },
  fields: [{ name: 'text', type: 'textarea', label: row, required: true, maxLength: 400, admin: { rows: 2 } }],
})

export const story: Field[] = [
  { ...titleField(bilingual('De vraag van het labo.', 'The labo’s question.')), maxLength: 120 },
  {
    ...summaryField(
      bilingual(
        'Waar staat het labo voor, in één of twee zinnen?',
        'What the labo stands for, in one or two sentences.',
      ),
    ),
    maxLength: 300,
  },
  dayField('date', bilingual('Datum', 'Date'), bilingual('De dag waarop het labo begon.', 'The day the labo began.')),
  {
    name: 'kind',
    type: 'select',
    label: bilingual('Type', 'Type'),
    defaultValue: 'laboratorium',
    required: true,
    options: [{ value: 'laboratorium', label: bilingual('Laboratorium', 'Laboratory') }],
    admin: { description: bilingual('Hoe SOM dit noemt.', 'What SOM calls this.') },
  },
  {
    name: 'phase',
    type: 'select',
    label: bilingual('Hoe ver staat het?', 'How far along is it?'),
    required: true,
    defaultValue: 'lopend',
    options: [
      { value: 'opstart', label: bilingual('Opstart', 'Starting') },
      { value: 'lopend', label: bilingual('Lopend', 'Running') },
      { value: 'afgerond', label: bilingual('Afgerond', 'Finished') },
    ],
    admin: { description: bilingual('Bijvoorbeeld: afgerond', 'For example: finished') },
  },
  {
    name: 'spearhead',
    type: 'text',
    label: bilingual('Speerpunt van SOM', 'SOM spearhead'),
    maxLength: 120,
    admin: { description: bilingual('Bijvoorbeeld: Iedereen aan boord', 'For example: Iedereen aan boord') },
  },
  sentences(
    'youth',
    bilingual('Over welke jongeren gaat het?', 'Which young people is it about?'),
    bilingual('Jongeren', 'Young people'),
    bilingual('Eén situatie per regel.', 'One situation a line.'),
  ),
  sentences(
    'whatIfs',
    bilingual('Wat als …?', 'What if …?'),
    bilingual('Wat als …?', 'What if …?'),
    bilingual('Vragen die het labo stelt.', 'Questions that the labo asks.'),
  ),
  {
    name: 'focus',
    type: 'textarea',
    label: bilingual('Focus', 'Focus'),
    maxLength: 600,
    admin: { description: bilingual('Waar legt het labo de klemtoon?', 'What does the labo concentrate on?'), rows: 3 },
  },
  sentences(
    'levers',
    bilingual('Hefbomen', 'Levers'),
    bilingual('Hefboom', 'Lever'),
    bilingual('Waarmee zet het labo dingen in beweging?', 'With what does the labo set things in motion?'),
  ),
  bodyField(bilingual('Wat een bezoeker verder wil weten.', 'What else a visitor wants to know.')),
  imageField(),
]
