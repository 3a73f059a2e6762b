import type { Field, NumberField } from 'payload'

import { bilingual, type Bilingual } from '../fields/bilingual.ts'
import { shortText } from '../fields/rich-text.ts'

const minutes = (name: string, label: Bilingual): NumberField => ({
  name,
  type: 'number',
  label,
  min: 0,
  max: 2400,
  admin: { step: 5, width: '33%' },
})

export const practice: Field[] = [
  {
    name: 'duration',
    type: 'group',
    label: bilingual('Hoeveel tijd vraagt het? (in minuten)', 'How long does it take? (in minutes)'),
    admin: {
      description: bilingual(
        'Schat ruw. Bijvoorbeeld: 5 minuten lezen, 30 voorbereiden, 50 uitvoeren.',
        'A rough guess. For example: 5 minutes to read, 30 to prepare, 50 to carry out.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          minutes('read', bilingual('Lezen', 'Read')),
          minutes('prepare', bilingual('Voorbereiden', 'Prepare')),
          minutes('carryOut', bilingual('Uitvoeren', 'Carry out')),
        ],
      },
    ],
  },
  {
    name: 'cost',
    type: 'select',
    label: bilingual('Wat kost het?', 'What does it cost?'),
    index: true,
    options: [
      { value: 'free', label: bilingual('Gratis', 'Free') },
      { value: 'low', label: bilingual('€', '€') },
      { value: 'high', label: bilingual('€€', '€€') },
    ],
    admin: { description: bilingual('€ is minder dan 100 euro per klas.', '€ is less than 100 euro a class.') },
  },
  shortText({
    name: 'needs',
    label: bilingual('Wat heb je nodig?', 'What do you need?'),
    help: bilingual(
      'Mensen, ruimte en materiaal. Bijvoorbeeld: een rustig lokaal en twintig kaartjes.',
      'People, room and material. For example: a quiet room and twenty cards.',
    ),
  }),
  shortText({
    name: 'pitfalls',
    label: bilingual('Wanneer niet?', 'When not?'),
    help: bilingual(
      'Waar loopt het mis? Bijvoorbeeld: niet als er een conflict is dat nog loopt.',
      'Where does it go wrong? For example: not while a conflict is going on.',
    ),
  }),
]
