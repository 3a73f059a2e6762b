import type { ArrayField, DateField } from 'payload'

import { urlField } from '../fields/basics.ts'
import { bilingual, type Bilingual } from '../fields/bilingual.ts'

/** An instant, stored in UTC; people read and type it as Brussels time. */
const instant = (name: string, label: Bilingual, required = false): DateField => ({
  name,
  type: 'date',
  label,
  required,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' } },
})

/** Dated meetings. The row id is the public id of the session and stays the same over editions. */
export const sessionsField: ArrayField = {
  name: 'sessions',
  type: 'array',
  label: bilingual('Sessies', 'Sessions'),
  labels: { singular: bilingual('Sessie', 'Session'), plural: bilingual('Sessies', 'Sessions') },
  maxRows: 40,
  admin: {
    description: bilingual(
      'Elke datum apart. De uren zijn Belgische tijd.',
      'Each date on its own. Times are Belgian time.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [instant('start', bilingual('Begin', 'Start'), true), instant('end', bilingual('Einde', 'End'), true)],
    },
    {
      name: 'place',
      type: 'group',
      label: bilingual('Plaats', 'Place'),
      fields: [
        { name: 'name', type: 'text', label: bilingual('Naam van de plaats', 'Name of the place'), maxLength: 120 },
        {
          name: 'address',
          type: 'text',
          label: bilingual('Adres', 'Address'),
          maxLength: 200,
          admin: {
            description: bilingual('Straat, nummer, postcode en gemeente.', 'Street, number, postal code and town.'),
          },
        },
        urlField(
          'online',
          bilingual('Online via', 'Online at'),
          bilingual('De link, als de sessie online is.', 'The link, if the session is online.'),
        ),
      ],
    },
    { name: 'capacity', type: 'number', label: bilingual('Aantal plaatsen', 'Places'), min: 1, max: 1000 },
    {
      name: 'registration',
      type: 'group',
      label: bilingual('Inschrijven', 'Registration'),
      fields: [
        urlField(
          'url',
          bilingual('Link om in te schrijven', 'Link to register'),
          bilingual('Bijvoorbeeld: https://www.example.be/inschrijven', 'For example: https://www.example.be/register'),
        ),
        {
          type: 'row',
          fields: [
            instant('opens', bilingual('Open vanaf', 'Opens')),
            instant('closes', bilingual('Open tot', 'Closes')),
          ],
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: bilingual('Stand', 'Standing'),
      required: true,
      defaultValue: 'planned',
      options: [
        { value: 'planned', label: bilingual('Gaat door', 'Planned') },
        { value: 'full', label: bilingual('Volzet', 'Full') },
        { value: 'cancelled', label: bilingual('Afgelast', 'Cancelled') },
        { value: 'done', label: bilingual('Voorbij', 'Done') },
      ],
    },
  ],
}
