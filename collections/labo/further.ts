import type { Field } from 'payload'

import { dayField, urlField } from '../fields/basics.ts'
import { bilingual } from '../fields/bilingual.ts'
import { fileField, linksTo } from '../fields/relations.ts'

export const further: Field[] = [
  linksTo('projects', {
    name: 'projects',
    label: bilingual('Projecten', 'Projects'),
    help: bilingual('De projecten die het labo steunde.', 'The projects that the labo supported.'),
  }),
  fileField(
    'actionPlan',
    bilingual('Gemeenschappelijk actieplan', 'Joint action plan'),
    bilingual('De pdf die onder de lijst met projecten staat.', 'The pdf below the list of projects.'),
  ),
  {
    name: 'insights',
    type: 'array',
    label: bilingual('Inzichten', 'Insights'),
    labels: { singular: bilingual('Inzicht', 'Insight'), plural: bilingual('Inzichten', 'Insights') },
    maxRows: 40,
    admin: {
      description: bilingual('Iets om te bekijken, te lezen of te beleven.', 'Something to watch, read or attend.'),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Titel', 'Title'), required: true, maxLength: 160 },
      {
        name: 'kind',
        type: 'select',
        label: bilingual('Soort', 'Kind'),
        required: true,
        options: [
          { value: 'livestream', label: bilingual('Livestream', 'Livestream') },
          { value: 'event', label: bilingual('Evenement', 'Event') },
          { value: 'publication', label: bilingual('Publicatie', 'Publication') },
        ],
      },
      dayField('date', bilingual('Datum', 'Date'), bilingual('Als je die kent.', 'If known.')),
      urlField(
        'url',
        bilingual('Link', 'Link'),
        bilingual('Waar kun je het bekijken of lezen?', 'Where can one watch or read it?'),
      ),
      { name: 'text', type: 'textarea', label: bilingual('Uitleg', 'Explanation'), maxLength: 600 },
      linksTo('partners', {
        name: 'partners',
        label: bilingual('Partners', 'Partners'),
        help: bilingual('Met wie?', 'With whom?'),
      }),
    ],
  },
  linksTo('contacts', {
    name: 'contacts',
    label: bilingual('Contactpersonen', 'Contacts'),
    help: bilingual('Wie kan meer vertellen over het labo?', 'Who can tell more about the labo?'),
  }),
]
