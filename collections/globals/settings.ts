import type { GlobalConfig } from 'payload'

import { settingsAccess } from '#access/settings.ts'

import { bilingual } from '../fields/bilingual.ts'
import { calendar } from './calendar.ts'
import { reviewing } from './reviewing.ts'

/** How the labo works: deadlines, calendar, checklist. Edited by labo administrators, never public. */
export const Settings = {
  slug: 'settings',
  label: bilingual('Werkafspraken', 'Settings'),
  typescript: { interface: 'Settings' },
  access: settingsAccess,
  lockDocuments: false,
  admin: {
    group: bilingual('Labo', 'Labo'),
    description: bilingual(
      'Termijnen, schoolvakanties en de checklist van het labo.',
      'Deadlines, school holidays and the labo’s checklist.',
    ),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: bilingual('Nalezen', 'Reviewing'), fields: reviewing },
        { label: bilingual('Kalender', 'Calendar'), fields: calendar },
      ],
    },
  ],
} satisfies GlobalConfig
