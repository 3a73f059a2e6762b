import type { CollectionConfig } from 'payload'

import { partnersAccess } from '#access/partners.ts'
import { partnerLifeEndpoints } from '#src/partner-life/endpoints.ts'
import { listScope } from '#access/list-scopes.ts'

import { bilingual } from '../fields/bilingual.ts'
import { recordFields } from '../fields/record.ts'
import { slugField } from '../fields/slug.ts'
import { reviewScreens, underReview } from '../under-review.ts'
import { partnerFields } from './fields.ts'

export const Partners = {
  slug: 'partners',
  labels: { singular: bilingual('Partner', 'Partner'), plural: bilingual('Partners', 'Partners') },
  typescript: { interface: 'Partner' },
  access: partnersAccess,
  admin: {
    group: bilingual('Wie is wie', 'Who is who'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'sector', 'standing', 'updatedAt'],
    description: bilingual(
      'De organisaties uit zes sectoren die samenwerken in het labo.',
      'The organisations from six sectors that work together in the labo.',
    ),
    components: reviewScreens,
    baseFilter: listScope,
  },
  ...underReview,
  endpoints: [...underReview.endpoints, ...partnerLifeEndpoints],
  fields: [...partnerFields, slugField, ...recordFields],
} satisfies CollectionConfig
