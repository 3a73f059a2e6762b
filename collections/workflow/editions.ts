import type { CollectionConfig } from 'payload'

import { editionsAccess } from '#access/editions.ts'
import { editionStates } from '#src/review/states.ts'

import { bilingual } from '../fields/bilingual.ts'

/** One piece of work on a document. At most one is open per document, by a partial unique index. */
export const Editions = {
  slug: 'editions',
  labels: { singular: bilingual('Editie', 'Edition'), plural: bilingual('Edities', 'Editions') },
  typescript: { interface: 'Edition' },
  access: editionsAccess,
  admin: {
    hidden: true,
    description: bilingual(
      'Eén keer schrijven, nalezen en publiceren.',
      'One round of writing, reviewing and publishing.',
    ),
  },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['document', 'number'], unique: true }],
  fields: [
    { name: 'document', type: 'relationship', relationTo: 'documents', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...editionStates] },
    { name: 'baseVersion', type: 'text' },
    { name: 'content', type: 'json' },
    { name: 'media', type: 'json' },
    { name: 'hash', type: 'text' },
    { name: 'approvedHash', type: 'text' },
    { name: 'startedBy', type: 'text' },
    { name: 'savedBy', type: 'text', hasMany: true },
    { name: 'submittedBy', type: 'text' },
    { name: 'submittedAt', type: 'date', index: true },
    { name: 'reviewer', type: 'text', index: true },
    { name: 'approvedBy', type: 'text' },
    { name: 'approvedAt', type: 'date' },
    { name: 'publishedAt', type: 'date' },
    { name: 'publishAt', type: 'date', index: true },
    { name: 'dueOn', type: 'date', index: true },
    { name: 'round', type: 'number', required: true, defaultValue: 1 },
    { name: 'minor', type: 'checkbox', defaultValue: false },
    { name: 'changeNote', type: 'textarea' },
    { name: 'evidence', type: 'json' },
    { name: 'forcedBy', type: 'text' },
    { name: 'forcedAt', type: 'date' },
    { name: 'confirmedBy', type: 'text' },
    { name: 'confirmedAt', type: 'date' },
    { name: 'agreements', type: 'json' },
    { name: 'agreeBy', type: 'date', index: true },
    { name: 'failure', type: 'json' },
  ],
} satisfies CollectionConfig
