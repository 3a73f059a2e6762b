import type { CheckboxField, Field } from 'payload'

import { dayField } from '../fields/basics.ts'
import { bilingual, type Bilingual } from '../fields/bilingual.ts'
import { imageField, linkTo } from '../fields/relations.ts'

const mayShow = (name: string, label: Bilingual): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  defaultValue: false,
})

export const contactFields: Field[] = [
  {
    name: 'function',
    type: 'text',
    label: bilingual('Functie', 'Function'),
    required: true,
    maxLength: 120,
    index: true,
    admin: {
      description: bilingual(
        'Altijd zichtbaar. Bijvoorbeeld: coördinator lerend netwerk',
        'Always visible. For example: network coordinator',
      ),
    },
  },
  linkTo('partners', {
    name: 'organisation',
    required: true,
    label: bilingual('Organisatie', 'Organisation'),
    help: bilingual(
      'Altijd zichtbaar. Voor wie werkt deze persoon?',
      'Always visible. For whom does this person work?',
    ),
  }),
  {
    name: 'name',
    type: 'text',
    label: bilingual('Naam', 'Name'),
    maxLength: 120,
    admin: { description: bilingual('Alleen online met toestemming.', 'Online only with consent.') },
  },
  {
    name: 'email',
    type: 'email',
    label: bilingual('E-mail', 'Email'),
    admin: {
      description: bilingual(
        'Liefst een adres van de dienst. Alleen online met toestemming.',
        'Preferably an address of the service. Online only with consent.',
      ),
    },
  },
  {
    name: 'phone',
    type: 'text',
    label: bilingual('Telefoon', 'Phone'),
    maxLength: 30,
    admin: {
      description: bilingual(
        'Bijvoorbeeld: 016 00 00 00. Alleen online met toestemming.',
        'For example: 016 00 00 00. Online only with consent.',
      ),
    },
  },
  imageField(
    'photo',
    bilingual('Foto', 'Photo'),
    bilingual('Alleen online met toestemming.', 'Online only with consent.'),
  ),
  {
    name: 'consent',
    type: 'group',
    label: bilingual('Toestemming', 'Consent'),
    admin: {
      description: bilingual(
        'Wat mag online van de persoon zelf? Vink alleen aan wat die persoon zelf goedkeurde.',
        'What may be online according to the person? Tick only what that person agreed to.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          mayShow('name', bilingual('Naam', 'Name')),
          mayShow('email', bilingual('E-mail', 'Email')),
          mayShow('phone', bilingual('Telefoon', 'Phone')),
          mayShow('photo', bilingual('Foto', 'Photo')),
        ],
      },
      {
        name: 'givenBy',
        type: 'text',
        label: bilingual('Wie gaf toestemming?', 'Who gave consent?'),
        maxLength: 200,
        admin: {
          description: bilingual('Bijvoorbeeld: de persoon zelf, per mail.', 'For example: the person, by mail.'),
        },
      },
      dayField(
        'givenOn',
        bilingual('Gegeven op', 'Given on'),
        bilingual('De dag waarop de persoon ja zei.', 'The day the person said yes.'),
      ),
      dayField(
        'validUntil',
        bilingual('Geldig tot en met', 'Valid until'),
        bilingual('Daarna tonen we alleen nog de functie.', 'After that we show the function only.'),
      ),
    ],
  },
]
