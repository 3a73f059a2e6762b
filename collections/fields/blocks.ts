import type { Block } from 'payload'

import { bilingual } from './bilingual.ts'

/** A framed remark inside a text. */
export const callout: Block = {
  slug: 'callout',
  admin: { disableBlockName: true },
  interfaceName: 'CalloutBlock',
  labels: { singular: bilingual('Kader', 'Callout'), plural: bilingual('Kaders', 'Callouts') },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: bilingual('Soort kader', 'Kind of callout'),
      defaultValue: 'tip',
      required: true,
      options: [
        { value: 'tip', label: bilingual('Tip', 'Tip') },
        { value: 'caution', label: bilingual('Let op', 'Caution') },
        { value: 'example', label: bilingual('Voorbeeld', 'Example') },
      ],
    },
    { name: 'title', type: 'text', label: bilingual('Titel', 'Title'), maxLength: 120 },
    { name: 'text', type: 'textarea', label: bilingual('Tekst', 'Text'), required: true, maxLength: 2000 },
  ],
}

/** Numbered steps inside a text: what to do first, next and last. */
export const steps: Block = {
  slug: 'steps',
  admin: { disableBlockName: true },
  interfaceName: 'StepsBlock',
  labels: { singular: bilingual('Stappen', 'Steps'), plural: bilingual('Stappen', 'Steps') },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: bilingual('Stappen', 'Steps'),
      labels: { singular: bilingual('Stap', 'Step'), plural: bilingual('Stappen', 'Steps') },
      minRows: 1,
      maxRows: 20,
      fields: [
        { name: 'title', type: 'text', label: bilingual('Wat doe je?', 'What to do'), required: true, maxLength: 120 },
        { name: 'text', type: 'textarea', label: bilingual('Hoe doe je dat?', 'How to do it'), maxLength: 2000 },
      ],
    },
  ],
}

/** All blocks that a text can have. */
export const textBlocks = [callout, steps] as const
