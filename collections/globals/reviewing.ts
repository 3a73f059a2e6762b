import type { Field } from 'payload'

import { bilingual } from '../fields/bilingual.ts'
import { linkTo } from '../fields/relations.ts'

export const reviewing: Field[] = [
  linkTo('partners', {
    name: 'laboPartner',
    label: bilingual('De organisatie van het labo', 'The labo’s own organisation'),
    help: bilingual(
      'Wat het labo zelf schrijft, is van deze organisatie.',
      'What the labo writes itself belongs to this organisation.',
    ),
  }),
  {
    name: 'reviewDays',
    type: 'number',
    label: bilingual('Schooldagen om na te lezen', 'School days for a review'),
    defaultValue: 10,
    min: 1,
    max: 60,
    required: true,
    admin: {
      description: bilingual(
        'Dit beloven we wie indient. Bijvoorbeeld: 10',
        'What we promise to those who submit. For example: 10',
      ),
    },
  },
  {
    name: 'changeDays',
    type: 'number',
    label: bilingual('Schooldagen om aan te passen', 'School days for changes'),
    defaultValue: 15,
    min: 1,
    max: 120,
    required: true,
    admin: {
      description: bilingual(
        'De termijn die we voorstellen als we aanpassingen vragen.',
        'The term we propose when we ask for changes.',
      ),
    },
  },
  {
    name: 'agreeDays',
    type: 'number',
    label: bilingual('Schooldagen voor mede-eigenaars', 'School days for co-owners'),
    defaultValue: 5,
    min: 1,
    max: 60,
    required: true,
    admin: {
      description: bilingual(
        'Wie zo lang niet antwoordt, gaat akkoord. Bijvoorbeeld: 5',
        'Who stays silent this long, agrees. For example: 5',
      ),
    },
  },
  {
    name: 'checklist',
    type: 'array',
    label: bilingual('Checklist voor fiches', 'Checklist for fiches'),
    labels: { singular: bilingual('Punt', 'Item'), plural: bilingual('Punten', 'Items') },
    maxRows: 20,
    admin: {
      description: bilingual('Wat een nalezer afvinkt voor de goedkeuring.', 'What a reviewer ticks before approving.'),
    },
    fields: [
      { name: 'key', type: 'text', required: true, maxLength: 40, label: bilingual('Sleutel', 'Key') },
      { name: 'text', type: 'text', required: true, maxLength: 200, label: bilingual('Vraag', 'Question') },
    ],
  },
  {
    name: 'reasonCodes',
    type: 'array',
    label: bilingual('Redenen bij opmerkingen', 'Reasons for comments'),
    labels: { singular: bilingual('Reden', 'Reason'), plural: bilingual('Redenen', 'Reasons') },
    maxRows: 40,
    fields: [
      { name: 'key', type: 'text', required: true, maxLength: 40, label: bilingual('Sleutel', 'Key') },
      { name: 'text', type: 'text', required: true, maxLength: 200, label: bilingual('Omschrijving', 'Description') },
    ],
  },
  {
    name: 'savedAnswers',
    type: 'array',
    label: bilingual('Bewaarde antwoorden', 'Saved answers'),
    labels: { singular: bilingual('Antwoord', 'Answer'), plural: bilingual('Antwoorden', 'Answers') },
    maxRows: 60,
    fields: [
      { name: 'title', type: 'text', required: true, maxLength: 80, label: bilingual('Titel', 'Title') },
      { name: 'text', type: 'textarea', required: true, maxLength: 2000, label: bilingual('Tekst', 'Text') },
    ],
  },
]
