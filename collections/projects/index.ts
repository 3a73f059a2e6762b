import type { CollectionConfig } from 'payload'

import { projectsAccess } from '#access/projects.ts'
import { listScope } from '#access/list-scopes.ts'

import { bilingual } from '../fields/bilingual.ts'
import { recordFields } from '../fields/record.ts'
import { slugField } from '../fields/slug.ts'
import { reviewScreens, underReview } from '../under-review.ts'
import { projectFields } from './fields.ts'

export const Projects = {
  slug: 'projects',
  labels: { singular: bilingual('Project', 'Project'), plural: bilingual('Projecten', 'Projects') },
  typescript: { interface: 'Project' },
  access: projectsAccess,
  admin: {
    group: bilingual('Schrijven', 'Writing'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'schoolYear', 'standing', 'updatedAt'],
    description: bilingual(
      'Wat partners samen ondernemen met steun van het labo, per schooljaar.',
      'What partners undertake together with support of the labo, per school year.',
    ),
    components: reviewScreens,
    baseFilter: listScope,
  },
  ...underReview,
  fields: [...projectFields, slugField, ...recordFields],
} satisfies CollectionConfig
