import type { Field } from 'payload'

import { adminDecides } from '#access/fields.ts'
import type { User } from '#payload-types'

import { bilingual } from '../fields/bilingual.ts'
import { linkTo } from '../fields/relations.ts'

export const userFields: Field[] = [
  {
    name: 'currentPassword',
    type: 'text',
    label: bilingual('Je huidige wachtwoord', 'Your current password'),
    virtual: true,
    maxLength: 1000,
    admin: {
      components: { Field: '/src/components/current-password/index.tsx#CurrentPassword' },
      disableListColumn: true,
      disableListFilter: true,
      description: bilingual(
        'Nodig voor een nieuw wachtwoord of een ander mailadres.',
        'Needed for a new password or another mail address.',
      ),
    },
  },
  {
    name: 'name',
    type: 'text',
    label: bilingual('Naam', 'Name'),
    required: true,
    maxLength: 120,
    admin: { description: bilingual('Zoals collega’s je kennen.', 'As colleagues know you.') },
  },
  {
    name: 'laboRole',
    type: 'select',
    label: bilingual('Rol in het labo', 'Role in the labo'),
    index: true,
    access: adminDecides,
    options: [
      { value: 'reviewer', label: bilingual('Nalezer', 'Reviewer') },
      { value: 'admin', label: bilingual('Beheerder', 'Administrator') },
    ],
    admin: {
      condition: (_, { laboRole }: Partial<User>, { user }) => Boolean(laboRole) || user?.laboRole === 'admin',
      description: bilingual('Leeg voor wie niet in het labo werkt.', 'Empty for people outside the labo.'),
    },
  },
  {
    name: 'memberships',
    type: 'array',
    label: bilingual('Organisaties', 'Organisations'),
    labels: { singular: bilingual('Organisatie', 'Organisation'), plural: bilingual('Organisaties', 'Organisations') },
    access: adminDecides,
    maxRows: 20,
    admin: {
      description: bilingual(
        'De verantwoordelijken en het labo beslissen waar iemand bij hoort. Wie weggaat, is meteen overal uitgelogd.',
        'Managers and the labo decide where somebody belongs. Whoever leaves is signed out everywhere at once.',
      ),
    },
    fields: [
      linkTo('partners', {
        name: 'partner',
        required: true,
        label: bilingual('Partner', 'Partner'),
        help: bilingual(
          'Met welke organisatie schrijft deze persoon mee?',
          'For which organisation does this person write?',
        ),
      }),
      {
        name: 'role',
        type: 'select',
        label: bilingual('Rol', 'Role'),
        required: true,
        defaultValue: 'member',
        options: [
          { value: 'member', label: bilingual('Medewerker', 'Member') },
          { value: 'manager', label: bilingual('Verantwoordelijke', 'Manager') },
        ],
      },
    ],
  },
  {
    name: 'noticePace',
    type: 'select',
    label: bilingual('Hoe vaak krijg je mail?', 'How often do you get mail?'),
    defaultValue: 'daily',
    options: [
      { value: 'now', label: bilingual('Meteen', 'At once') },
      { value: 'daily', label: bilingual('Eén keer per dag', 'Once a day') },
      { value: 'weekly', label: bilingual('Eén keer per week', 'Once a week') },
      { value: 'inApp', label: bilingual('Alleen hier, geen mail', 'Only here, no mail') },
    ],
    admin: {
      description: bilingual(
        'Een beslissing over jullie tekst mailen we altijd meteen.',
        'A decision about your text is always mailed at once.',
      ),
    },
  },
]
