import type { FilterOptions, RelationshipField, UploadField, Where } from 'payload'

import { bilingual, type Bilingual } from './bilingual.ts'

export const vocabularies = ['sector', 'theme', 'audience', 'level'] as const
export type Vocabulary = (typeof vocabularies)[number]

type Labelled = { name: string; label: Bilingual; help: Bilingual; required?: boolean }

const inVocabulary = (vocabulary: Vocabulary): Where => ({
  and: [{ vocabulary: { equals: vocabulary } }, { deprecated: { not_equals: true } }],
})

/** One or more terms of one vocabulary. */
export const termsField = (field: Labelled & { vocabulary: Vocabulary; max?: number }): RelationshipField => ({
  name: field.name,
  type: 'relationship',
  relationTo: 'terms',
  hasMany: true,
  label: field.label,
  required: field.required,
  maxRows: field.max,
  filterOptions: inVocabulary(field.vocabulary),
  custom: { vocabulary: field.vocabulary },
  admin: { description: field.help, allowCreate: false, allowEdit: false },
})

export const termField = (field: Labelled & { vocabulary: Vocabulary }): RelationshipField => ({
  name: field.name,
  type: 'relationship',
  relationTo: 'terms',
  label: field.label,
  required: field.required,
  filterOptions: inVocabulary(field.vocabulary),
  custom: { vocabulary: field.vocabulary },
  admin: { description: field.help, allowCreate: false, allowEdit: false },
})

type Target = 'fiches' | 'projects' | 'leerlabos' | 'partners' | 'contacts'

/** Links to other documents; what the writer may not see cannot be linked (`collections/intake/relations.ts`). */
export const linksTo = (
  relationTo: Target,
  field: Labelled & { filterOptions?: FilterOptions },
): RelationshipField => ({
  name: field.name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label: field.label,
  required: field.required,
  filterOptions: field.filterOptions,
  admin: { description: field.help, allowCreate: false },
})

export const linkTo = (relationTo: Target, field: Labelled): RelationshipField => ({
  name: field.name,
  type: 'relationship',
  relationTo,
  label: field.label,
  required: field.required,
  admin: { description: field.help, allowCreate: false },
})

const images: Where = { mimeType: { like: 'image/' } }
const files: Where = { mimeType: { not_like: 'image/' } }

export const imageField = (
  name = 'image',
  label = bilingual('Beeld', 'Image'),
  help = bilingual(
    'Een foto of tekening bij de tekst. Liggend, minstens 1600 pixels breed.',
    'A photo or drawing. Landscape, at least 1600 pixels wide.',
  ),
): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: images,
  admin: { description: help },
})

export const documentsField = (name: string, label: Bilingual, help: Bilingual): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  hasMany: true,
  label,
  filterOptions: files,
  admin: { description: help },
})

export const fileField = (name: string, label: Bilingual, help: Bilingual): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label,
  filterOptions: files,
  admin: { description: help },
})
