import type { CollectionConfig } from 'payload'

import { mediaAccess } from '#access/media.ts'

import { bilingual } from '../fields/bilingual.ts'
import { mediaFields } from './fields.ts'
import { mediaHooks } from './hooks.ts'
import { upload } from './upload.ts'

export const Media = {
  slug: 'media',
  labels: { singular: bilingual('Bestand', 'File'), plural: bilingual('Beelden en bestanden', 'Images and files') },
  typescript: { interface: 'Media' },
  access: mediaAccess,
  admin: {
    hideAPIURL: true,
    group: bilingual('Schrijven', 'Writing'),
    useAsTitle: 'title',
    defaultColumns: ['filename', 'title', 'alt', 'updatedAt'],
    description: bilingual(
      'Foto’s, tekeningen en pdf’s. Vraag altijd of je een foto mag gebruiken.',
      'Photos, drawings and pdfs. Always ask whether you may use a photo.',
    ),
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: mediaHooks,
  upload,
  fields: mediaFields,
} satisfies CollectionConfig
