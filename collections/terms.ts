import type { CollectionConfig } from 'payload'

import { termsAccess } from '#access/terms.ts'

import { bilingual } from './fields/bilingual.ts'
import { vocabularies } from './fields/relations.ts'
import { refuseChosenId } from './intake/chosen-id.ts'
import { announceTerm, holdKey } from './intake/term-hooks.ts'
import { refuseMisshapen } from './intake/well-formed.ts'

const vocabularyLabels = {
  sector: bilingual('Sector', 'Sector'),
  theme: bilingual('Thema', 'Theme'),
  audience: bilingual('Doelgroep', 'Audience'),
  level: bilingual('Onderwijsniveau', 'Level of education'),
}

export const Terms = {
  slug: 'terms',
  labels: { singular: bilingual('Term', 'Term'), plural: bilingual('Woordenlijsten', 'Vocabularies') },
  typescript: { interface: 'Term' },
  access: termsAccess,
  admin: {
    hideAPIURL: true,
    group: bilingual('Labo', 'Labo'),
    useAsTitle: 'labelNl',
    defaultColumns: ['labelNl', 'vocabulary', 'key', 'order'],
    description: bilingual(
      'De woorden waarmee we alles ordenen. Alleen het labo past ze aan.',
      'The words that order everything. Only the labo changes them.',
    ),
  },
  defaultSort: 'order',
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseChosenId, refuseMisshapen], beforeValidate: [holdKey], afterChange: [announceTerm] },
  indexes: [{ fields: ['vocabulary', 'key'], unique: true }],
  fields: [
    {
      name: 'vocabulary',
      type: 'select',
      label: bilingual('Woordenlijst', 'Vocabulary'),
      required: true,
      index: true,
      options: vocabularies.map((value) => ({ value, label: vocabularyLabels[value] })),
      admin: { description: bilingual('In welke lijst hoort dit woord?', 'Which list does this word belong to?') },
    },
    {
      name: 'key',
      type: 'text',
      label: bilingual('Sleutel', 'Key'),
      required: true,
      index: true,
      maxLength: 60,
      admin: {
        description: bilingual(
          'Kleine letters en streepjes; websites filteren hierop. Bijvoorbeeld: schoolmoeheid',
          'Lower case and hyphens; websites filter on this. For example: schoolmoeheid',
        ),
      },
    },
    {
      name: 'labelNl',
      type: 'text',
      label: bilingual('Woord (Nederlands)', 'Word (Dutch)'),
      required: true,
      maxLength: 80,
      admin: {
        description: bilingual(
          'Zoals het op het scherm staat. Bijvoorbeeld: Schoolmoeheid',
          'As it stands on the screen. For example: Schoolmoeheid',
        ),
      },
    },
    { name: 'labelEn', type: 'text', label: bilingual('Woord (Engels)', 'Word (English)'), maxLength: 80 },
    {
      name: 'synonyms',
      type: 'text',
      hasMany: true,
      label: bilingual('Synoniemen', 'Synonyms'),
      admin: {
        description: bilingual(
          'Andere woorden die mensen zoeken. Bijvoorbeeld bij CLB: centrum voor leerlingenbegeleiding',
          'Other words people search for.',
        ),
      },
    },
    { name: 'order', type: 'number', label: bilingual('Volgorde', 'Order'), defaultValue: 100, index: true },
    {
      name: 'deprecated',
      type: 'checkbox',
      label: bilingual('Niet meer kiezen', 'No longer to be chosen'),
      defaultValue: false,
      admin: { description: bilingual('Wat er al mee gelabeld is, blijft zo.', 'What carries it already keeps it.') },
    },
    {
      name: 'replacement',
      type: 'relationship',
      relationTo: 'terms',
      label: bilingual('Vervangen door', 'Replaced by'),
      admin: { description: bilingual('Het woord dat we nu gebruiken.', 'The word we use now.') },
    },
  ],
} satisfies CollectionConfig
