import type { CollectionConfig } from 'payload'

import { leerlabosAccess } from '#access/leerlabos.ts'
import { listScope } from '#access/list-scopes.ts'

import { bilingual } from '../fields/bilingual.ts'
import { recordFields } from '../fields/record.ts'
import { slugField } from '../fields/slug.ts'
import { reviewScreens, underReview } from '../under-review.ts'
import { leerlaboFields } from './fields.ts'
import { sessionsField } from './sessions.ts'

export const Leerlabos = {
  slug: 'leerlabos',
  labels: { singular: bilingual('Leerlabo', 'Leerlabo'), plural: bilingual('Leerlabo’s', 'Leerlabos') },
  typescript: { interface: 'Leerlabo' },
  access: leerlabosAccess,
  admin: {
    group: bilingual('Schrijven', 'Writing'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'schoolYear', 'standing', 'updatedAt'],
    description: bilingual(
      'Reeksen waarin onderwijs en welzijn samen leren, met data om in te schrijven.',
      'Series in which education and welfare learn together, with dates to register for.',
    ),
    components: reviewScreens,
    baseFilter: listScope,
  },
  ...underReview,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bilingual('Over dit leerlabo', 'About this leerlabo'), fields: leerlaboFields },
        { label: bilingual('Sessies', 'Sessions'), fields: [sessionsField] },
      ],
    },
    slugField,
    ...recordFields,
  ],
} satisfies CollectionConfig
