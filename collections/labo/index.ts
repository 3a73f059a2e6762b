import type { CollectionConfig } from 'payload'

import { laboAccess } from '#access/labo.ts'
import { listScope } from '#access/list-scopes.ts'

import { bilingual } from '../fields/bilingual.ts'
import { recordFields } from '../fields/record.ts'
import { slugField } from '../fields/slug.ts'
import { reviewScreens, underReview } from '../under-review.ts'
import { further } from './further.ts'
import { story } from './story.ts'

/** One document: the labo's own page. A collection and not a global, so that the same workflow serves it. */
export const Labo = {
  slug: 'labo',
  labels: { singular: bilingual('Labopagina', 'Labo page'), plural: bilingual('Labopagina', 'Labo page') },
  typescript: { interface: 'Labo' },
  access: laboAccess,
  admin: {
    group: bilingual('Wie is wie', 'Who is who'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'standing', 'updatedAt'],
    description: bilingual(
      'De pagina van het labo zelf: de vraag, de aanpak, de inzichten.',
      'The labo’s own page: its question, approach and insights.',
    ),
    components: reviewScreens,
    baseFilter: listScope,
  },
  ...underReview,
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bilingual('Verhaal', 'Story'), fields: story },
        { label: bilingual('Verder', 'Further'), fields: further },
      ],
    },
    slugField,
    ...recordFields,
  ],
} satisfies CollectionConfig
