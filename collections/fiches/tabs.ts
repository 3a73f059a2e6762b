import type { TabsField } from 'payload'

import { bilingual } from '../fields/bilingual.ts'
import { forWhom } from './for-whom.ts'
import { further } from './further.ts'
import { practice } from './practice.ts'
import { text } from './text.ts'

export const ficheTabs: TabsField = {
  type: 'tabs',
  tabs: [
    { label: bilingual('Tekst', 'Text'), fields: text },
    { label: bilingual('Voor wie', 'For whom'), fields: forWhom },
    { label: bilingual('Aan de slag', 'In practice'), fields: practice },
    { label: bilingual('Verder', 'Further'), fields: further },
  ],
}
