import { createHash } from 'node:crypto'
import type { MediaSnapshot, PublicRecord, PublicTerm } from '#src/delivery/read-model/public-record.ts'

/** The same uuid for the same name, so that tests can speak of documents by name. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const sha256Of = (name: string): string => createHash('sha256').update(name).digest('hex')

type Words = { type: DocumentTypeOf; name: string } & Partial<Omit<PublicRecord, 'id' | 'type'>>
type DocumentTypeOf = PublicRecord['type']

/** A live document named `name`; its slug is its name. */
export const recordOf = ({ type, name, ...given }: Words): PublicRecord => ({
  id: idOf(name),
  type,
  publication: 'live',
  version: 1,
  slug: name,
  slugHistory: [],
  publishedAt: '2026-09-01T08:00:00.000Z',
  modifiedAt: '2026-09-01T08:00:00.000Z',
  checkedOn: '2026-09-01T08:00:00.000Z',
  reviewBy: null,
  outdated: false,
  notice: null,
  replacement: null,
  evidence: null,
  lead: null,
  coOwners: [],
  media: {},
  ...given,
  content: { ...requiredOf(type, name), ...given.content },
})

const requiredOf = (type: DocumentTypeOf, name: string): Record<string, unknown> =>
  type === 'partner'
    ? { name, active: true }
    : type === 'contact'
      ? { function: name }
      : { title: name, summary: `Over ${name}` }

export const termOf = (vocabulary: string, key: string, labelNl = key): PublicTerm => ({
  id: idOf(`${vocabulary} ${key}`),
  vocabulary,
  key,
  labelNl,
  labelEn: null,
  synonyms: [],
  order: 100,
  deprecated: false,
  replacement: null,
})

/** An image of 1200 × 800 with two widths, stored as `{name}.webp` and `{name}-480.webp`. */
export const imageNamed = (name: string): MediaSnapshot => ({
  id: idOf(name),
  sha256: sha256Of(name),
  filename: `${name}.jpg`,
  mimeType: 'image/jpeg',
  filesize: 1000,
  width: 1200,
  height: 800,
  focalX: 50,
  focalY: 40,
  title: null,
  alt: `Beeld van ${name}`,
  decorative: false,
  credit: `Tekening van ${name}`,
  licence: 'CC BY 4.0',
  sizes: {
    w480: { filename: `${name}-480.webp`, width: 480, height: 320, mimeType: 'image/webp' },
    w960: { filename: `${name}.webp`, width: 960, height: 640, mimeType: 'image/webp' },
  },
})

export const pdfNamed = (name: string, title: string | null = null): MediaSnapshot => ({
  ...imageNamed(name),
  filename: `${name}.pdf`,
  mimeType: 'application/pdf',
  width: null,
  height: null,
  title,
  alt: null,
  sizes: {},
})

export const mediaOf = (...snapshots: MediaSnapshot[]): Record<string, MediaSnapshot> =>
  Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot]))

type Node = Record<string, unknown>

/** A text as the editor stores it. */
export const richText = (...children: Node[]): Node => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})

export const words = (text: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
})

export const paragraph = (...children: (Node | string)[]): Node => element('paragraph', children.map(asNode))
export const heading = (tag: 'h2' | 'h3', text: string): Node => element('heading', [words(text)], { tag })
export const list = (listType: 'bullet' | 'number', ...items: string[]): Node =>
  element(
    'list',
    items.map((item, index) => element('listitem', [words(item)], { value: index + 1 })),
    {
      listType,
      tag: listType === 'number' ? 'ol' : 'ul',
      start: 1,
    },
  )
export const quote = (text: string): Node => element('quote', [words(text)])
export const linkTo = (url: unknown, text: string): Node =>
  element('link', [words(text)], { fields: { url, linkType: 'custom', newTab: false } })
export const upload = (id: string): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'media',
  value: id,
  fields: {},
})
export const block = (fields: Node): Node => ({ type: 'block', version: 2, format: '', fields })

const asNode = (child: Node | string): Node => (typeof child === 'string' ? words(child) : child)
