import type { CollectionConfig } from 'payload'

import { commentsAccess } from '#access/comments.ts'
import { commentKinds, commentStates } from '#src/review/states.ts'

import { bilingual } from '../fields/bilingual.ts'

/** A remark on one field of one edition: open → addressed → resolved. */
export const Comments = {
  slug: 'comments',
  labels: { singular: bilingual('Opmerking', 'Comment'), plural: bilingual('Opmerkingen', 'Comments') },
  typescript: { interface: 'ReviewComment' },
  access: commentsAccess,
  admin: {
    hidden: true,
    description: bilingual(
      'Wat iemand vraagt of voorstelt bij een veld.',
      'What someone asks or proposes about a field.',
    ),
  },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    { name: 'document', type: 'relationship', relationTo: 'documents', required: true, index: true },
    { name: 'edition', type: 'number', required: true },
    { name: 'round', type: 'number', required: true, defaultValue: 1 },
    { name: 'path', type: 'text' },
    { name: 'blockId', type: 'text' },
    { name: 'kind', type: 'select', required: true, options: [...commentKinds] },
    { name: 'reasonCode', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'author', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'open', options: [...commentStates] },
    { name: 'answer', type: 'textarea' },
    { name: 'answeredBy', type: 'text' },
    { name: 'answeredAt', type: 'date' },
    { name: 'parent', type: 'relationship', relationTo: 'comments' },
    { name: 'onVersion', type: 'text' },
  ],
} satisfies CollectionConfig
