import type { CollectionConfig } from 'payload'

import { fichesAccess } from '#access/fiches.ts'
import { listScope } from '#access/list-scopes.ts'

import { bilingual } from '../fields/bilingual.ts'
import { recordFields } from '../fields/record.ts'
import { slugField } from '../fields/slug.ts'
import { reviewScreens, underReview } from '../under-review.ts'
import { ficheTabs } from './tabs.ts'

export const Fiches = {
  slug: 'fiches',
  labels: { singular: bilingual('Fiche', 'Fiche'), plural: bilingual('Fiches', 'Fiches') },
  typescript: { interface: 'Fiche' },
  access: fichesAccess,
  admin: {
    group: bilingual('Schrijven', 'Writing'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'standing', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
    description: bilingual(
      'Korte teksten waarmee een school maandagochtend aan de slag kan.',
      'Short texts that help a school on Monday morning.',
    ),
    components: reviewScreens,
    baseFilter: listScope,
  },
  ...underReview,
  fields: [ficheTabs, slugField, ...recordFields],
} satisfies CollectionConfig
