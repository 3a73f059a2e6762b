import type { Field } from 'payload'

import { bilingual } from '../fields/bilingual.ts'
import { termsField } from '../fields/relations.ts'
import { shortText } from '../fields/rich-text.ts'

export const forWhom: Field[] = [
  termsField({
    name: 'audiences',
    vocabulary: 'audience',
    required: true,
    label: bilingual('Voor wie is dit?', 'Who is this for?'),
    help: bilingual(
      'Kies wie ermee aan de slag gaat. Bijvoorbeeld: leerkracht, zorgcoördinator.',
      'Choose who will use it. For example: teacher, care coordinator.',
    ),
  }),
  termsField({
    name: 'levels',
    vocabulary: 'level',
    required: true,
    label: bilingual('Onderwijsniveau', 'Level of education'),
    help: bilingual(
      'Waar is dit bruikbaar? Bijvoorbeeld: secundair onderwijs.',
      'Where can it be used? For example: secondary education.',
    ),
  }),
  termsField({
    name: 'themes',
    vocabulary: 'theme',
    required: true,
    max: 3,
    label: bilingual('Thema’s', 'Themes'),
    help: bilingual(
      'Eén tot drie thema’s. Bijvoorbeeld: schoolmoeheid.',
      'One to three themes. For example: school fatigue.',
    ),
  }),
  {
    name: 'carePhase',
    type: 'select',
    label: bilingual('Fase in het zorgcontinuüm', 'Phase of care'),
    required: true,
    index: true,
    options: [
      { value: 'brede-basiszorg', label: bilingual('Brede basiszorg', 'Broad basic care') },
      { value: 'verhoogde-zorg', label: bilingual('Verhoogde zorg', 'Increased care') },
      { value: 'uitbreiding-van-zorg', label: bilingual('Uitbreiding van zorg', 'Extension of care') },
      {
        value: 'individueel-aangepast-curriculum',
        label: bilingual('Individueel aangepast curriculum', 'Individually adapted curriculum'),
      },
    ],
    admin: {
      description: bilingual(
        'Voor de hele klas? Dan is het brede basiszorg.',
        'For the whole class? Then it is broad basic care.',
      ),
    },
  },
  shortText({
    name: 'signals',
    label: bilingual('Wat zie je?', 'What do you see?'),
    help: bilingual(
      'Een lijstje van wat opvalt. Bijvoorbeeld: komt elke maandag te laat, maakt geen oogcontact.',
      'A list of what one notices. For example: late every Monday, avoids eye contact.',
    ),
  }),
]
