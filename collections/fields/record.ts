import type { Field } from 'payload'

import { nobodyWrites } from '#access/fields.ts'

import { bilingual } from './bilingual.ts'

/**
 * The link from content to its workflow record, and the write-once owner.
 *
 * `document` points to the row in `documents` with the same id; access rules filter through it, because ownership and
 * publication must not sit in versioned content (a draft could hand the document over before anyone approved).
 * `owner` is asked once, when the document is created, and stored in that record only.
 */
export const recordFields: Field[] = [
  {
    name: 'document',
    type: 'relationship',
    relationTo: 'documents',
    index: true,
    access: nobodyWrites,
    admin: { hidden: true },
  },
  {
    name: 'owner',
    type: 'text',
    virtual: true,
    label: bilingual('Van welke organisatie is dit?', 'Which organisation does this belong to?'),
    admin: {
      position: 'sidebar',
      condition: (_, __, { operation }) => operation === 'create',
      components: { Field: '/src/components/owner-field/index.tsx#OwnerField' },
      description: bilingual(
        'De organisatie die dit schrijft en bijhoudt. Je kiest dit één keer.',
        'The organisation that writes and keeps this up. You choose this once.',
      ),
    },
  },
  {
    name: 'standing',
    type: 'ui',
    label: bilingual('Stand', 'Where it stands'),
    admin: {
      components: {
        Field: '/src/components/nothing.tsx#Nothing',
        Cell: '/src/components/standing-cell/index.tsx#StandingCell',
      },
    },
  },
  {
    name: 'workflowPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/components/workflow-panel/index.tsx#WorkflowPanel' },
      condition: (_, __, { operation }) => operation !== 'create',
    },
  },
]
