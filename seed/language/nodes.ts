import { createHash } from 'node:crypto'

/** One Lexical node as Payload stores it. */
export type Node = { type: string; version: number; [key: string]: unknown }

/** A rich text value as Payload stores it. */
export type RichText = {
  root: { type: 'root'; children: Node[]; direction: 'ltr'; format: ''; indent: number; version: number }
}

export type Tone = 'tip' | 'caution' | 'example'
export type Step = { title: string; text?: string }

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/** Ids are made from what they name, so that telling the story twice gives the same bytes. */
const idFor = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)

export const richText = (children: Node[]): RichText => ({ root: { type: 'root', children, ...element } })

export const paragraph = (children: Node[]): Node => ({
  type: 'paragraph',
  children,
  textFormat: 0,
  textStyle: '',
  ...element,
})

export const heading = (tag: 'h2' | 'h3', children: Node[]): Node => ({ type: 'heading', tag, children, ...element })

export const quote = (children: Node[]): Node => ({ type: 'quote', children, ...element })

export const list = (listType: 'bullet' | 'number', items: Node[][]): Node => ({
  type: 'list',
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  start: 1,
  children: items.map((children, index) => ({ type: 'listitem', value: index + 1, children, ...element })),
  ...element,
})

/** `format` is Lexical's bit field: 1 bold, 2 italic. */
export const words = (text: string, format = 0): Node => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const link = (url: string, children: Node[]): Node => ({
  type: 'link',
  id: idFor('link', url),
  fields: { linkType: 'custom', newTab: false, url },
  children,
  ...element,
  version: 3,
})

export const picture = (media: string): Node => ({
  type: 'upload',
  id: idFor('picture', media),
  relationTo: 'media',
  value: media,
  fields: {},
  format: '',
  version: 3,
})

export const callout = (tone: Tone, title: string, text: string): Node =>
  block('callout', idFor('callout', title, text), { tone, title, text })

export const steps = (items: Step[]): Node => {
  const id = idFor('steps', ...items.map(({ title }) => title))
  return block('steps', id, { items: items.map((item) => ({ id: idFor(id, item.title), ...item })) })
}

const block = (blockType: string, id: string, fields: Record<string, unknown>): Node => ({
  type: 'block',
  fields: { id, blockName: '', blockType, ...fields },
  format: '',
  version: 2,
})
