import type { Field } from 'payload'

import { summaryField, titleField } from '../fields/basics.ts'
import { bilingual } from '../fields/bilingual.ts'
import { imageField } from '../fields/relations.ts'
import { bodyField } from '../fields/rich-text.ts'

export const text: Field[] = [
  titleField(
    bilingual(
      'Een vraag of een werkwoord, hoogstens 65 tekens. Bijvoorbeeld: Wat doe je als een leerling afhaakt?',
      'A question or a verb, at most 65 characters. For example: What do you do when a pupil drops out?',
    ),
  ),
  summaryField(
    bilingual(
      'Eén zin die zegt wat de lezer eraan heeft, hoogstens 140 tekens. Bijvoorbeeld: Zes vragen voor een eerste gesprek.',
      'One sentence that says what the reader gains, at most 140 characters. For example: Six questions for a first talk.',
    ),
  ),
  {
    name: 'kind',
    type: 'select',
    label: bilingual('Soort fiche', 'Kind of fiche'),
    required: true,
    index: true,
    options: [
      { value: 'beeld', label: bilingual('Beeld', 'Picture') },
      { value: 'begrippenkader', label: bilingual('Begrippenkader', 'Framework') },
      { value: 'werkwijze', label: bilingual('Werkwijze', 'Way of working') },
      { value: 'hulpmiddel', label: bilingual('Hulpmiddel', 'Aid') },
    ],
    admin: {
      description: bilingual(
        'Wat krijgt de lezer? Een stappenplan is een werkwijze, een invulblad is een hulpmiddel.',
        'What does the reader get? A plan in steps is a way of working, a worksheet is an aid.',
      ),
    },
  },
  bodyField(
    bilingual(
      'Begin met wat je maandag kunt doen. Gebruik tussentitels, stappen en kaders. Samen hoogstens twee bladzijden.',
      'Start with what one can do on Monday. Use headings, steps and callouts. Two pages at most.',
    ),
    true,
  ),
  imageField(),
]
