import type { Field } from 'payload'

import { laboDecides } from '#access/fields.ts'

import { dayField, urlField } from '../fields/basics.ts'
import { bilingual } from '../fields/bilingual.ts'
import { imageField, termField } from '../fields/relations.ts'
import { shortText } from '../fields/rich-text.ts'

export const partnerFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    label: bilingual('Naam', 'Name'),
    required: true,
    maxLength: 120,
    index: true,
    admin: {
      description: bilingual(
        'Voluit, zoals op jullie website. Bijvoorbeeld: Centrum voor Leerzorg',
        'In full, as on your website. For example: Centrum voor Leerzorg',
      ),
    },
  },
  termField({
    name: 'sector',
    vocabulary: 'sector',
    required: true,
    label: bilingual('Sector', 'Sector'),
    help: bilingual('Eén van de zes sectoren.', 'One of the six sectors.'),
  }),
  shortText({
    name: 'description',
    label: bilingual('Wie zijn jullie?', 'Who are you?'),
    help: bilingual(
      'Drie zinnen: wat doen jullie, voor wie, en wanneer bel je jullie?',
      'Three sentences: what you do, for whom, and when to call you.',
    ),
  }),
  imageField(
    'logo',
    bilingual('Logo', 'Logo'),
    bilingual('Een png met witte of doorzichtige achtergrond.', 'A png on white or transparent.'),
  ),
  urlField(
    'website',
    bilingual('Website', 'Website'),
    bilingual('Bijvoorbeeld: https://www.example.be', 'For example: https://www.example.be'),
  ),
  {
    name: 'kbo',
    type: 'text',
    label: bilingual('Ondernemingsnummer', 'Company number (KBO)'),
    maxLength: 12,
    admin: {
      description: bilingual(
        'Tien cijfers met punten. Bijvoorbeeld: 0123.456.749',
        'Ten digits with dots. For example: 0123.456.749',
      ),
    },
  },
  {
    name: 'address',
    type: 'group',
    label: bilingual('Adres', 'Address'),
    fields: [
      { name: 'street', type: 'text', label: bilingual('Straat en nummer', 'Street and number'), maxLength: 120 },
      {
        type: 'row',
        fields: [
          { name: 'postalCode', type: 'text', label: bilingual('Postcode', 'Postal code'), maxLength: 10 },
          { name: 'city', type: 'text', label: bilingual('Gemeente', 'Town'), maxLength: 80 },
        ],
      },
    ],
  },
  {
    type: 'collapsible',
    label: bilingual('Lidmaatschap', 'Membership'),
    fields: [
      {
        name: 'active',
        type: 'checkbox',
        label: bilingual('De site zegt dat de organisatie meewerkt', 'The website says that it takes part'),
        defaultValue: true,
        access: laboDecides,
        admin: {
          description: bilingual(
            'Alleen het labo wijzigt dit. Het verandert niets aan wie mag schrijven: pauzeren en stoppen doe je hiernaast.',
            'Only the labo changes this. It changes nothing about who may write: pausing and leaving is done beside this.',
          ),
        },
      },
      {
        ...dayField(
          'joinedOn',
          bilingual('Lid sinds', 'Joined'),
          bilingual('Alleen het labo wijzigt dit.', 'Only the labo changes this.'),
        ),
        access: laboDecides,
      },
      {
        ...dayField(
          'leftOn',
          bilingual('Gestopt op', 'Left'),
          bilingual('Alleen het labo wijzigt dit.', 'Only the labo changes this.'),
        ),
        access: laboDecides,
      },
    ],
  },
]
