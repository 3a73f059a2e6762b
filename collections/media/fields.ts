import type { Field } from 'payload'

import { nobodyWrites } from '#access/fields.ts'

import { bilingual } from '../fields/bilingual.ts'
import { linkTo } from '../fields/relations.ts'

export const mediaFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: bilingual('Titel', 'Title'),
    maxLength: 120,
    admin: {
      description: bilingual(
        'Hoe heet dit bestand voor de lezer? Bijvoorbeeld: Invulblad eerste gesprek',
        'What is this file called for the reader? For example: Worksheet first talk',
      ),
    },
  },
  {
    name: 'alt',
    type: 'textarea',
    label: bilingual('Wat staat erop?', 'What does it show?'),
    maxLength: 300,
    admin: {
      rows: 2,
      description: bilingual(
        'Voor wie het beeld niet ziet. Bijvoorbeeld: Een leerkracht en een leerling praten aan een ronde tafel.',
        'For people who do not see the image. For example: A teacher and a pupil talk at a round table.',
      ),
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    label: bilingual('Alleen versiering', 'Decoration only'),
    defaultValue: false,
    admin: {
      description: bilingual(
        'Vink aan als het beeld niets vertelt. Dan is geen beschrijving nodig.',
        'Tick this if the image tells nothing. Then no description is needed.',
      ),
    },
  },
  {
    name: 'credit',
    type: 'text',
    label: bilingual('Wie maakte het?', 'Who made it?'),
    maxLength: 200,
    admin: {
      description: bilingual(
        'Bijvoorbeeld: tekening Centrum voor Leerzorg',
        'For example: drawing by Centrum voor Leerzorg',
      ),
    },
  },
  {
    name: 'licence',
    type: 'text',
    label: bilingual('Licentie', 'Licence'),
    maxLength: 120,
    admin: {
      description: bilingual(
        'Bijvoorbeeld: CC BY 4.0, of: met toestemming van de fotograaf',
        'For example: CC BY 4.0, or: with permission of the photographer',
      ),
    },
  },
  linkTo('partners', {
    name: 'owner',
    label: bilingual('Van welke organisatie?', 'Of which organisation?'),
    help: bilingual('Leeg? Dan nemen we jouw organisatie.', 'Empty? Then we take your organisation.'),
  }),
  { name: 'sha256', type: 'text', index: true, access: nobodyWrites, admin: { hidden: true } },
]
