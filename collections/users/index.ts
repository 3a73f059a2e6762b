import type { CollectionConfig } from 'payload'

import { usersAccess } from '#access/users.ts'
import { accountEndpoints } from '#src/accounts/endpoints.ts'
import { noticeEndpoints } from '#src/notifications/endpoints.ts'

import { bilingual } from '../fields/bilingual.ts'
import { refuseChosenId } from '../intake/chosen-id.ts'
import { refuseMisshapen } from '../intake/well-formed.ts'
import { signingIn } from './auth.ts'
import { userFields } from './fields.ts'
import { askForPassword, endSessionsOfThoseWhoLose, evenOutLogin, refuseWeakPassword } from './hooks.ts'

export const Users = {
  slug: 'users',
  labels: { singular: bilingual('Persoon', 'Person'), plural: bilingual('Mensen', 'People') },
  typescript: { interface: 'User' },
  access: usersAccess,
  admin: {
    hideAPIURL: true,
    group: bilingual('Labo', 'Labo'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'laboRole'],
    description: bilingual(
      'Wie kan inloggen, en voor welke organisatie.',
      'Who can sign in, and for which organisation.',
    ),
  },
  auth: signingIn,
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [refuseChosenId, refuseMisshapen, refuseWeakPassword, askForPassword, evenOutLogin],
    afterChange: [endSessionsOfThoseWhoLose],
  },
  endpoints: [...accountEndpoints, ...noticeEndpoints],
  fields: userFields,
} satisfies CollectionConfig
