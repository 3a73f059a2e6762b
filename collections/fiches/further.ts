import type { Field } from 'payload'

import { urlField } from '../fields/basics.ts'
import { bilingual } from '../fields/bilingual.ts'
import { documentsField, linkTo, linksTo } from '../fields/relations.ts'

export const licences = {
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const

export const further: Field[] = [
  {
    name: 'sources',
    type: 'array',
    label: bilingual('Bronnen', 'Sources'),
    labels: { singular: bilingual('Bron', 'Source'), plural: bilingual('Bronnen', 'Sources') },
    required: true,
    minRows: 1,
    maxRows: 20,
    admin: {
      description: bilingual(
        'Minstens één. Een boek, een website of “praktijkervaring van …”.',
        'At least one. A book, a website or “experience of …”.',
      ),
    },
    fields: [
      { name: 'title', type: 'text', label: bilingual('Titel', 'Title'), required: true, maxLength: 200 },
      { name: 'author', type: 'text', label: bilingual('Auteur', 'Author'), maxLength: 200 },
      { name: 'year', type: 'number', label: bilingual('Jaar', 'Year'), min: 1900, max: 2100 },
      urlField(
        'url',
        bilingual('Link', 'Link'),
        bilingual('Bijvoorbeeld: https://www.example.be/artikel', 'For example: https://www.example.be/article'),
      ),
    ],
  },
  {
    name: 'organisations',
    type: 'array',
    label: bilingual('Naar wie kun je doorverwijzen?', 'Where can one go on to?'),
    labels: { singular: bilingual('Organisatie', 'Organisation'), plural: bilingual('Organisaties', 'Organisations') },
    maxRows: 10,
    fields: [
      linkTo('partners', {
        name: 'partner',
        label: bilingual('Partner', 'Partner'),
        help: bilingual('Kies een partner van het labo …', 'Choose a partner of the labo …'),
      }),
      {
        name: 'name',
        type: 'text',
        label: bilingual('Naam', 'Name'),
        maxLength: 200,
        admin: {
          description: bilingual(
            '… of schrijf de naam van een andere organisatie.',
            '… or write the name of another organisation.',
          ),
        },
      },
      urlField(
        'url',
        bilingual('Website', 'Website'),
        bilingual('Bijvoorbeeld: https://www.example.be', 'For example: https://www.example.be'),
      ),
    ],
  },
  linksTo('contacts', {
    name: 'contacts',
    label: bilingual('Contactpersonen', 'Contacts'),
    help: bilingual(
      'Wie kan meer vertellen? Alleen wie toestemming gaf, staat met naam online.',
      'Who can tell more? Only people who agreed are shown by name.',
    ),
  }),
  documentsField(
    'attachments',
    bilingual('Bijlagen', 'Attachments'),
    bilingual('Een pdf om af te drukken, bijvoorbeeld een invulblad.', 'A pdf to print, a worksheet for example.'),
  ),
  {
    name: 'related',
    type: 'group',
    label: bilingual('Hoort bij', 'Goes with'),
    fields: [
      linksTo('fiches', {
        name: 'fiches',
        label: bilingual('Fiches', 'Fiches'),
        help: bilingual('Fiches die hierop aansluiten.', 'Fiches that go with this one.'),
      }),
      linksTo('leerlabos', {
        name: 'leerlabos',
        label: bilingual('Leerlabo’s', 'Leerlabos'),
        help: bilingual('Leerlabo’s waarin dit aan bod komt.', 'Leerlabos that deal with this.'),
      }),
      linksTo('projects', {
        name: 'projects',
        label: bilingual('Projecten', 'Projects'),
        help: bilingual('Het project waaruit dit groeide.', 'The project this grew from.'),
      }),
    ],
  },
  {
    name: 'licence',
    type: 'select',
    label: bilingual('Licentie', 'Licence'),
    required: true,
    defaultValue: 'CC-BY-NC-SA-4.0',
    options: Object.keys(licences).map((value) => ({
      value,
      label: value.replace('CC-', 'CC ').replace(/-(\d)/, ' $1'),
    })),
    admin: {
      description: bilingual(
        'Wat anderen ermee mogen doen. We stellen CC BY-NC-SA 4.0 voor: delen mag, met naam, niet om geld te verdienen.',
        'What others may do with it. We propose CC BY-NC-SA 4.0: share, with the name, not to earn money.',
      ),
    },
  },
]
