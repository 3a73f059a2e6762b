import type { CollectionConfig } from 'payload'

import { documentsAccess } from '#access/documents.ts'
import { editionStates, publications } from '#src/review/states.ts'

import { bilingual } from '../fields/bilingual.ts'
import { reviewableSlugs } from '../slugs.ts'

/** One row per reviewable document, with the same id as the document. Ownership and publication live here and nowhere else. */
export const Documents = {
  slug: 'documents',
  labels: { singular: bilingual('Dossier', 'Record'), plural: bilingual('Dossiers', 'Records') },
  typescript: { interface: 'DocumentRecord' },
  access: documentsAccess,
  admin: {
    hidden: true,
    useAsTitle: 'title',
    description: bilingual(
      'Van wie een document is en of het online staat.',
      'Whose a document is and whether it is online.',
    ),
  },
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    { name: 'collection', type: 'select', required: true, index: true, options: [...reviewableSlugs] },
    { name: 'title', type: 'text' },
    {
      name: 'publication',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'never',
      options: [...publications],
    },
    { name: 'lead', type: 'relationship', relationTo: 'partners', index: true },
    { name: 'coOwners', type: 'relationship', relationTo: 'partners', hasMany: true },
    { name: 'editionState', type: 'select', index: true, options: [...editionStates] },
    { name: 'editionNumber', type: 'number', required: true, defaultValue: 0 },
    { name: 'liveEdition', type: 'number' },
    { name: 'firstPublishedAt', type: 'date' },
    { name: 'publishedAt', type: 'date' },
    { name: 'modifiedAt', type: 'date' },
    { name: 'checkedOn', type: 'date' },
    { name: 'reviewBy', type: 'date', index: true },
    { name: 'evidenceRung', type: 'number', min: 0, max: 5 },
    { name: 'evidenceMotive', type: 'textarea' },
    { name: 'evidenceAssessor', type: 'text' },
    { name: 'notice', type: 'textarea' },
    { name: 'replacement', type: 'relationship', relationTo: 'documents' },
    { name: 'slugHistory', type: 'json' },
    { name: 'takenAwayBy', type: 'text' },
    { name: 'resolveBy', type: 'date', index: true },
    { name: 'consentWithdrawnAt', type: 'date' },
    { name: 'sessionChanges', type: 'json' },
    { name: 'requests', type: 'json' },
    { name: 'offers', type: 'json' },
    { name: 'namedOwners', type: 'json' },
    { name: 'lockVersion', type: 'number', required: true, defaultValue: 0 },
  ],
} satisfies CollectionConfig
