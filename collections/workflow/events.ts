import type { CollectionConfig } from 'payload'

import { eventsAccess } from '#access/events.ts'

import { bilingual } from '../fields/bilingual.ts'

/**
 * What happened, append-only: actor id, template key and parameters, never a name or a sentence, so that erasing a person
 * needs no rewriting. Each row carries the hash of the one before it; the application's database role cannot update or delete.
 */
export const Events = {
  slug: 'events',
  labels: { singular: bilingual('Gebeurtenis', 'Event'), plural: bilingual('Gebeurtenissen', 'Events') },
  typescript: { interface: 'ReviewEvent' },
  access: eventsAccess,
  admin: { hidden: true, description: bilingual('Wie deed wat, en wanneer.', 'Who did what, and when.') },
  timestamps: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  indexes: [{ fields: ['document', 'number'], unique: true }],
  fields: [
    { name: 'document', type: 'relationship', relationTo: 'documents', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'edition', type: 'number' },
    { name: 'at', type: 'date', required: true },
    { name: 'actor', type: 'text' },
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'parameters', type: 'json' },
    { name: 'previousHash', type: 'text' },
    { name: 'hash', type: 'text', required: true },
  ],
} satisfies CollectionConfig
