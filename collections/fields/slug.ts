import type { TextField } from 'payload'

import { bilingual } from './bilingual.ts'

/** The last part of the public address. Made from the title by `collections/intake/slug.ts`, locked at first publication. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: bilingual('Webadres', 'Web address'),
  index: true,
  maxLength: 80,
  admin: {
    position: 'sidebar',
    description: bilingual(
      'Het laatste stuk van het webadres. Laat leeg: we maken het uit de titel. Na de eerste publicatie ligt het vast.',
      'The last part of the web address. Leave empty: we make it from the title. It is fixed after the first publication.',
    ),
  },
}
