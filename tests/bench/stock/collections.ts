import type { CollectionConfig, CollectionSlug, Field } from 'payload'

const text = (...names: string[]): Field[] => names.map((name) => ({ name, type: 'text' }))
const richText = (...names: string[]): Field[] => names.map((name) => ({ name, type: 'richText' }))
const select = (name: string, ...options: string[]): Field => ({ name, type: 'select', options, index: true })
const one = (name: string, relationTo: CollectionSlug): Field => ({ name, type: 'relationship', relationTo })
const many = (name: string, relationTo: CollectionSlug): Field => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
})

/** As Payload's own templates do it: whoever is signed in sees all, everybody else what is published. */
const published: NonNullable<CollectionConfig['access']> = {
  read: ({ req }) => Boolean(req.user) || { _status: { equals: 'published' } },
}

/** What our fiches, partners, contacts and words hold, written as a project without this product's rules would write it. */
export const collections: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: text('name') },
  { slug: 'terms', access: { read: () => true }, fields: text('vocabulary', 'key', 'labelNl') },
  {
    slug: 'partners',
    access: published,
    versions: { drafts: true },
    fields: [...text('name', 'slug', 'website'), one('sector', 'terms'), ...richText('description')],
  },
  {
    slug: 'contacts',
    access: published,
    versions: { drafts: true },
    fields: [...text('function', 'slug', 'name', 'email', 'phone'), one('organisation', 'partners')],
  },
  {
    slug: 'fiches',
    access: published,
    versions: { drafts: true },
    fields: [
      { name: 'title', type: 'text', required: true },
      { name: 'slug', type: 'text', unique: true, index: true },
      { name: 'summary', type: 'textarea' },
      select('kind', 'beeld', 'begrippenkader', 'werkwijze', 'hulpmiddel'),
      select('carePhase', 'brede-basiszorg', 'verhoogde-zorg', 'uitbreiding-van-zorg'),
      select('cost', 'free', 'low', 'high'),
      one('lead', 'partners'),
      many('coOwners', 'partners'),
      many('audiences', 'terms'),
      many('levels', 'terms'),
      many('themes', 'terms'),
      {
        name: 'duration',
        type: 'group',
        fields: ['read', 'prepare', 'carryOut'].map((name): Field => ({ name, type: 'number' })),
      },
      ...richText('signals', 'body', 'needs', 'pitfalls'),
      { name: 'sources', type: 'array', fields: [...text('title', 'author', 'url'), { name: 'year', type: 'number' }] },
      { name: 'organisations', type: 'array', fields: [...text('name', 'url'), one('partner', 'partners')] },
      many('contacts', 'contacts'),
      { name: 'related', type: 'group', fields: [many('fiches', 'fiches')] },
      select('licence', 'CC-BY-4.0', 'CC-BY-NC-SA-4.0'),
    ],
  },
]
