type Node = Record<string, unknown>

/** Any uuid. */
export const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'

export const root = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
})
export const element = (type: string, children: unknown[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
})
export const text = (words = 'tekst', more: Node = {}): Node => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  ...more,
})
export const paragraph = (...children: unknown[]) => element('paragraph', children, { textFormat: 0, textStyle: '' })
export const heading = (tag: unknown) => element('heading', [text()], { tag })
export const list = (...children: unknown[]) => element('list', children, { listType: 'bullet', start: 1, tag: 'ul' })
export const item = (...children: unknown[]) => element('listitem', children, { value: 1 })
export const link = (fields: unknown, more: Node = {}) =>
  paragraph(element('link', [text()], { fields, id: '64b7f0c2a1b2c3d4e5f60718', ...more }))
export const to = (url: unknown) => link({ linkType: 'custom', newTab: false, url })
export const upload = (more: Node = {}): Node => ({
  type: 'upload',
  version: 3,
  format: '',
  id: '64b7f0c2a1b2c3d4e5f60718',
  fields: null,
  relationTo: 'media',
  value: id,
  ...more,
})
export const block = (fields: unknown, more: Node = {}): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields,
  ...more,
})
export const callout = (more: Node = {}) =>
  block({
    id: '64b7f0c2a1b2c3d4e5f60718',
    blockType: 'callout',
    blockName: '',
    tone: 'tip',
    title: 'Let op',
    text: 'Een kader.',
    ...more,
  })
export const steps = (items: unknown) => block({ blockType: 'steps', items })
