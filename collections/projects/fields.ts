import type { Field } from 'payload'

import { dayField, schoolYearField, summaryField, titleField } from '../fields/basics.ts'
import { bilingual } from '../fields/bilingual.ts'
import { documentsField, imageField, linksTo } from '../fields/relations.ts'
import { bodyField } from '../fields/rich-text.ts'

export const projectFields: Field[] = [
  titleField(
    bilingual(
      'De naam van het project. Bijvoorbeeld: Ris+K basisonderwijs',
      'The name of the project. For example: Ris+K basisonderwijs',
    ),
  ),
  summaryField(
    bilingual('Eén zin: wat doet het project en voor wie?', 'One sentence: what does the project do and for whom?'),
  ),
  schoolYearField,
  {
    name: 'period',
    type: 'group',
    label: bilingual('Periode', 'Period'),
    fields: [
      dayField('from', bilingual('Van', 'From'), bilingual('Eerste dag, als je die kent.', 'First day, if known.')),
      dayField(
        'to',
        bilingual('Tot en met', 'Until'),
        bilingual('Laatste dag, als je die kent.', 'Last day, if known.'),
      ),
    ],
  },
  {
    name: 'support',
    type: 'select',
    hasMany: true,
    label: bilingual('Steun van het labo', 'Support from the labo'),
    required: true,
    options: [
      { value: 'financieel', label: bilingual('Financieel', 'Financial') },
      { value: 'logistiek', label: bilingual('Logistiek', 'Logistic') },
    ],
    admin: {
      description: bilingual(
        'Geld, hulp met zaal en organisatie, of allebei.',
        'Money, help with rooms and organisation, or both.',
      ),
    },
  },
  {
    name: 'phase',
    type: 'select',
    label: bilingual('Hoe ver staat het?', 'How far along is it?'),
    required: true,
    index: true,
    defaultValue: 'opstart',
    options: [
      { value: 'opstart', label: bilingual('Opstart', 'Starting') },
      { value: 'lopend', label: bilingual('Lopend', 'Running') },
      { value: 'afgerond', label: bilingual('Afgerond', 'Finished') },
    ],
    admin: {
      description: bilingual(
        'Een project van een voorbij schooljaar is meestal afgerond.',
        'A project of a past school year is mostly finished.',
      ),
    },
  },
  bodyField(
    bilingual('Wat deden jullie, met wie, en wat leverde het op?', 'What did you do, with whom, and what came of it?'),
  ),
  imageField(),
  linksTo('partners', {
    name: 'partners',
    label: bilingual('Partners', 'Partners'),
    help: bilingual('Welke organisaties doen mee?', 'Which organisations take part?'),
  }),
  linksTo('contacts', {
    name: 'contacts',
    label: bilingual('Contactpersonen', 'Contacts'),
    help: bilingual('Wie kan meer vertellen?', 'Who can tell more?'),
  }),
  documentsField(
    'documents',
    bilingual('Documenten', 'Documents'),
    bilingual('Een verslag of plan als pdf.', 'A report or plan as pdf.'),
  ),
  linksTo('fiches', {
    name: 'fiches',
    label: bilingual('Fiches', 'Fiches'),
    help: bilingual('Fiches die uit dit project groeiden.', 'Fiches that grew from this project.'),
  }),
]
