import type { Field } from 'payload'

import { schoolYearField, summaryField, titleField } from '../fields/basics.ts'
import { bilingual } from '../fields/bilingual.ts'
import { documentsField, imageField, linksTo, linkTo, termField, termsField } from '../fields/relations.ts'
import { bodyField } from '../fields/rich-text.ts'

export const leerlaboFields: Field[] = [
  titleField(bilingual('Bijvoorbeeld: In relatie — basisonderwijs', 'For example: In relatie — basisonderwijs')),
  summaryField(
    bilingual('Eén zin: wat leer je hier en met wie?', 'One sentence: what does one learn here and with whom?'),
  ),
  schoolYearField,
  termField({
    name: 'level',
    vocabulary: 'level',
    required: true,
    label: bilingual('Onderwijsniveau', 'Level of education'),
    help: bilingual(
      'Basis en secundair krijgen elk een eigen leerlabo.',
      'Primary and secondary each have their own leerlabo.',
    ),
  }),
  {
    name: 'focus',
    type: 'text',
    label: bilingual('Focus van dit jaar', 'Focus of this year'),
    maxLength: 80,
    admin: { description: bilingual('Bijvoorbeeld: in relatie', 'For example: in relatie') },
  },
  termsField({
    name: 'audiences',
    vocabulary: 'audience',
    required: true,
    label: bilingual('Voor wie?', 'For whom?'),
    help: bilingual(
      'Kies wie welkom is. Bijvoorbeeld: leerkracht, CLB.',
      'Choose who is welcome. For example: teacher, CLB.',
    ),
  }),
  termsField({
    name: 'themes',
    vocabulary: 'theme',
    max: 3,
    label: bilingual('Thema’s', 'Themes'),
    help: bilingual('Hoogstens drie.', 'At most three.'),
  }),
  bodyField(
    bilingual(
      'Wat mag een deelnemer verwachten? Wat neem je mee naar huis?',
      'What may one expect? What does one take home?',
    ),
  ),
  imageField(),
  linksTo('partners', {
    name: 'organisers',
    label: bilingual('Organisatoren', 'Organisers'),
    help: bilingual('De partners die dit samen opzetten.', 'The partners that set this up.'),
  }),
  {
    name: 'guides',
    type: 'array',
    label: bilingual('Begeleiders', 'Guides'),
    labels: { singular: bilingual('Begeleider', 'Guide'), plural: bilingual('Begeleiders', 'Guides') },
    maxRows: 20,
    fields: [
      linkTo('contacts', {
        name: 'contact',
        label: bilingual('Contactpersoon', 'Contact'),
        help: bilingual('Kies een contactpersoon …', 'Choose a contact …'),
      }),
      {
        name: 'name',
        type: 'text',
        label: bilingual('Naam of functie', 'Name or function'),
        maxLength: 120,
        admin: { description: bilingual('… of schrijf wie begeleidt.', '… or write who guides.') },
      },
      { name: 'organisation', type: 'text', label: bilingual('Organisatie', 'Organisation'), maxLength: 120 },
    ],
  },
  documentsField(
    'materials',
    bilingual('Materiaal achteraf', 'Materials afterwards'),
    bilingual('Presentaties en hand-outs, na de sessie.', 'Slides and hand-outs, after the session.'),
  ),
]
