import type { CollectionConfig } from 'payload'

import { contactsAccess } from '#access/contacts.ts'
import { listScope } from '#access/list-scopes.ts'

import { bilingual } from '../fields/bilingual.ts'
import { recordFields } from '../fields/record.ts'
import { slugField } from '../fields/slug.ts'
import { reviewScreens, underReview } from '../under-review.ts'
import { contactFields } from './fields.ts'

export const Contacts = {
  slug: 'contacts',
  labels: { singular: bilingual('Contactpersoon', 'Contact'), plural: bilingual('Contactpersonen', 'Contacts') },
  typescript: { interface: 'Contact' },
  access: contactsAccess,
  admin: {
    group: bilingual('Wie is wie', 'Who is who'),
    useAsTitle: 'function',
    defaultColumns: ['function', 'name', 'organisation', 'standing'],
    description: bilingual(
      'Wie iemand kan bellen of mailen. Zonder toestemming tonen we alleen de functie.',
      'Whom one may call or mail. Without consent we show the function only.',
    ),
    components: reviewScreens,
    baseFilter: listScope,
  },
  ...underReview,
  fields: [...contactFields, slugField, ...recordFields],
} satisfies CollectionConfig
