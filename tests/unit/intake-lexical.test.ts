import { getEnabledNodesFromServerNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { incomingProblems } from '#collections/intake/incoming.ts'
import config from '#payload-config'

type Node = Record<string, unknown>

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'

let fiche: { fields: Parameters<typeof incomingProblems>[0]['fields']; flattenedFields: FlattenedField[] }

beforeAll(async () => {
  const { collections } = await config
  const found = collections.find(({ slug }) => slug === 'fiches')
  if (!found) throw new Error('There are no fiches.')
  fiche = found
})

/** `body` takes long texts, `needs` short ones. */
const toldOf = (value: unknown, field = 'body') =>
  incomingProblems(fiche, { [field]: value }).map(({ path, code }) => `${(path ?? '').replace(`${field}.root.`, '')} ${code}`)

const root = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
})
const element = (type: string, children: unknown[], more: Node = {}): Node => ({ type, version: 1, direction: null, format: '', indent: 0, children, ...more })
const text = (words = 'tekst', more: Node = {}): Node => ({ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words, ...more })
const paragraph = (...children: unknown[]) => element('paragraph', children, { textFormat: 0, textStyle: '' })
const heading = (tag: unknown) => element('heading', [text()], { tag })
const list = (...children: unknown[]) => element('list', children, { listType: 'bullet', start: 1, tag: 'ul' })
const item = (...children: unknown[]) => element('listitem', children, { value: 1 })
const link = (fields: unknown, more: Node = {}) => paragraph(element('link', [text()], { fields, id: '64b7f0c2a1b2c3d4e5f60718', ...more }))
const to = (url: unknown) => link({ linkType: 'custom', newTab: false, url })
const upload = (more: Node = {}): Node => ({ type: 'upload', version: 3, format: '', id: '64b7f0c2a1b2c3d4e5f60718', fields: null, relationTo: 'media', value: id, ...more })
const block = (fields: unknown, more: Node = {}): Node => ({ type: 'block', version: 2, format: '', fields, ...more })
const callout = (more: Node = {}) => block({ id: '64b7f0c2a1b2c3d4e5f60718', blockType: 'callout', blockName: '', tone: 'tip', title: 'Let op', text: 'Een kader.', ...more })
const steps = (items: unknown) => block({ blockType: 'steps', items })

const good: [string, unknown][] = [
  ['nothing', null],
  ['an empty document', root()],
  ['an empty paragraph', root(paragraph())],
  ['bold, a line break and a tab', root(paragraph(text('vet', { format: 1 }), { type: 'linebreak', version: 1 }, { ...text('\t'), type: 'tab', detail: 2 }))],
  ['headings', root(heading('h2'), heading('h3'))],
  ['a quote', root(element('quote', [text()]))],
  ['a list in a list', root(list(item(text()), item(list(item(text())))))],
  ['a numbered list', root(element('list', [item(text())], { listType: 'number', start: 3, tag: 'ol' }))],
  ['a link', root(to('https://example.be'))],
  ['a mail link', root(to('mailto:info@example.be'))],
  ['an automatic link', root(paragraph(element('autolink', [text()], { fields: { linkType: 'custom', url: 'https://example.be' } })))],
  ['an image', root(upload())],
  ['an image as a read with depth gives it', root(upload({ value: { id, alt: 'x', filename: 'x.png' } }))],
  ['a callout', root(callout())],
  ['steps', root(steps([{ id: '64b7f0c2a1b2c3d4e5f60718', title: 'Begin', text: null }]))],
  ['emoji and other scripts', root(paragraph(text('👩‍🏫 学校 مدرسة')))],
]

const hostile: [string, unknown][] = [
  ['a text', 'tekst'],
  ['a text that holds a document', JSON.stringify(root())],
  ['a number', 7],
  ['yes', true],
  ['a list', []],
  ['a list of nodes', [paragraph()]],
  ['an empty object', {}],
  ['a root that is a text', { root: 'x' }],
  ['a root that is nothing', { root: null }],
  ['a root of another type', { root: { ...root().root, type: 'paragraph' } }],
  ['a root without children', { root: { type: 'root' } }],
  ['a root whose children are an object', { root: { type: 'root', children: { 0: paragraph() } } }],
  ['something beside the root', { ...root(), extra: 1 }],
  ['a root with an own attribute', { root: { ...root().root, onload: 'alert(1)' } }],
  ['a root in a root', root(root().root)],
  ['a node that is a text', root('tekst')],
  ['a node that is nothing', root(null)],
  ['a node that is a list', root([paragraph()])],
  ['a node without a type', root({ children: [] })],
  ['a node whose type is an object', root({ type: {} })],
  ['a node of type __proto__', root({ type: '__proto__' })],
  ['a node of type constructor', root({ type: 'constructor' })],
  ['a node of type toString', root({ type: 'toString' })],
  ['an html node', root({ type: 'html', html: '<script>alert(1)</script>' })],
  ['a script node', root(element('script', [text('alert(1)')]))],
  ['an iframe node', root({ type: 'iframe', src: 'https://evil.example' })],
  ['a code node', root(element('code', [text()]))],
  ['a table', root(element('table', []))],
  ['a relationship', root({ type: 'relationship', relationTo: 'users', value: id })],
  ['a horizontal rule', root({ type: 'horizontalrule', version: 1 })],
  ['an inline block', root(paragraph({ type: 'inlineBlock', fields: { blockType: 'callout' } }))],
  ['a first heading', root(heading('h1'))],
  ['a heading that is a script', root(heading('script'))],
  ['a heading with an attribute in its tag', root(heading('h2 onclick=alert(1)'))],
  ['a heading whose tag is a list', root(heading(['h2']))],
  ['a heading without a tag', root(element('heading', [text()]))],
  ['a list with a script as its tag', root({ ...list(item(text())), tag: 'script' })],
  ['a check list', root({ ...list(item(text())), listType: 'check' })],
  ['a ticked item', root(list({ ...item(text()), checked: true }))],
  ['a list with a paragraph as item', root(list(paragraph()))],
  ['an item outside a list', root(item(text()))],
  ['a text outside a paragraph', root(text())],
  ['a link outside a paragraph', root(element('link', [], { fields: { url: 'https://example.be' } }))],
  ['a paragraph in a paragraph', root(paragraph(paragraph()))],
  ['a heading in a link', root(paragraph(element('link', [heading('h2')], { fields: { url: 'https://example.be' } })))],
  ['an image in a paragraph', root(paragraph(upload()))],
  ['a style', root(paragraph(text('x', { style: 'background:url(javascript:alert(1))' })))],
  ['a style on a paragraph', root({ ...paragraph(), textStyle: 'color:red' })],
  ['a state', root(paragraph(text('x', { $: { color: 'red' } })))],
  ['an attribute with a handler', root(paragraph(text('x', { onclick: 'alert(1)' })))],
  ['a format that is a text', root(paragraph(text('x', { format: 'bold' })))],
  ['a format out of range', root(paragraph(text('x', { format: 4096 })))],
  ['a mode that does not exist', root(paragraph(text('x', { mode: 'html' })))],
  ['a text that is an object', root(paragraph(text('x', { text: { toString: 'x' } })))],
  ['a text that is missing', root(paragraph({ type: 'text', version: 1 }))],
  ['a text with NUL', root(paragraph(text('een\u0000tekst')))],
  ['a text with half a letter', root(paragraph(text('een \ud83d')))],
  ['an alignment that is a style', root({ ...paragraph(), format: 'left;position:fixed' })],
  ['an indent of a thousand', root({ ...paragraph(), indent: 1000 })],
  ['an indent that is a text', root({ ...paragraph(), indent: '1' })],
  ['a direction that does not exist', root({ ...paragraph(), direction: 'up' })],
  ['a version that is a text', root({ ...paragraph(), version: '1' })],
  ['children that are a text', root({ ...paragraph(), children: 'tekst' })],
  ['a key of a prototype', root({ ...paragraph(), ...(JSON.parse('{"__proto__":{"x":1}}') as Node), constructor: 1 })],
  ['a link to javascript', root(to('javascript:alert(1)'))],
  ['a link to javascript with a line break', root(to('java\nscript:alert(1)'))],
  ['a link to javascript in entities', root(to('&#106;avascript:alert(1)'))],
  ['a link to data', root(to('data:text/html,x'))],
  ['a link to vbscript', root(to('vbscript:x'))],
  ['a link to a host without a scheme', root(to('//evil.example'))],
  ['a link to a path', root(to('/admin'))],
  ['a link to nothing', root(to(''))],
  ['a link to a list', root(to(['https://example.be']))],
  ['a link without an address', root(link({ linkType: 'custom' }))],
  ['a link without fields', root(link(null))],
  ['a link to a document', root(link({ linkType: 'internal', doc: { relationTo: 'users', value: id } }))],
  ['a link that hides a document', root(link({ linkType: 'custom', url: 'https://example.be', doc: { relationTo: 'users', value: id } }))],
  ['a link with a handler', root(link({ url: 'https://example.be', onclick: 'alert(1)' }))],
  ['a link with an address outside its fields', root(link({ url: 'https://example.be' }, { url: 'javascript:alert(1)' }))],
  ['an automatic link to javascript', root(paragraph(element('autolink', [text()], { fields: { url: 'javascript:alert(1)' } })))],
  ['a link deep in a list', root(list(item(list(item(element('link', [text()], { fields: { url: 'javascript:alert(1)' } }))))))],
  ['an image of another collection', root(upload({ relationTo: 'users' }))],
  ['an image that is no id', root(upload({ value: '../../etc/passwd' }))],
  ['an image that is a filter', root(upload({ value: { equals: id } }))],
  ['an image without a value', root({ type: 'upload', relationTo: 'media' })],
  ['an image with own fields', root(upload({ fields: { alt: '<b>' } }))],
  ['an image with an address', root(upload({ src: 'https://evil.example/track.gif' }))],
  ['a block that does not exist', root(block({ blockType: 'html', html: '<script>' }))],
  ['a block without a type', root(block({ text: 'x' }))],
  ['a block whose type is a list', root(block({ blockType: ['callout'] }))],
  ['a block that is named constructor', root(block({ blockType: 'constructor' }))],
  ['a block without fields', root({ type: 'block' })],
  ['a callout with an unknown field', root(callout({ html: '<script>' }))],
  ['a callout with an unknown tone', root(callout({ tone: 'alarm' }))],
  ['a callout whose text is an object', root(callout({ text: { a: 1 } }))],
  ['a callout with a name that is an object', root(callout({ blockName: {} }))],
  ['a callout with a number that is a path', root(callout({ id: '../' + '\u0000' }))],
  ['steps that are a text', root(steps('een, twee'))],
  ['steps with an unknown field', root(steps([{ title: 'x', url: 'javascript:alert(1)' }]))],
  ['too many steps', root(steps(Array.from({ length: 21 }, () => ({}))))],
]

describe('a rich text', () => {
  it.each(good)('may be or hold %s', (_what, value) => {
    expect(toldOf(value)).toEqual([])
  })

  it.each(hostile)('cannot be or hold %s', (_what, value) => {
    expect(toldOf(value)).not.toEqual([])
  })

  it.each(hostile)('cannot be or hold %s, in a short text either', (_what, value) => {
    expect(toldOf(value, 'needs')).not.toEqual([])
  })

  it.each([
    ['headings', root(heading('h2'))],
    ['quotes', root(element('quote', [text()]))],
    ['images', root(upload())],
    ['callouts', root(callout())],
  ])('that is short has no %s', (_what, value) => {
    expect(toldOf(value, 'needs')).toEqual(['children.0 foreign-node'])
  })

  it('that is short has lists and links', () => {
    expect(toldOf(root(list(item(text())), to('https://example.be')), 'needs')).toEqual([])
  })

  it('names the place of what is wrong', () => {
    expect(toldOf(root(paragraph(), to('javascript:alert(1)')))).toEqual(['children.1.children.0.fields.url link-scheme'])
    expect(toldOf(root(callout({ tone: 7 })))).toEqual(['children.0.fields.tone not-an-option'])
  })

  it('is at most fifty levels deep', () => {
    const nested = (depth: number): unknown => (depth <= 1 ? paragraph() : list(item(nested(depth - 2))))
    expect(toldOf(root(nested(49)))).toEqual([])
    expect(toldOf(root(nested(51)))).toEqual(['body too-deep'])
  })

  it('is at most five thousand nodes', () => {
    const many = (count: number) => root(...Array.from({ length: count }, () => paragraph()))
    expect(toldOf(many(5000))).toEqual([])
    expect(toldOf(many(5001))).toEqual(['body too-many'])
  })

  it('of any depth is judged without exhausting the stack', () => {
    let node: Node = paragraph()
    for (let depth = 0; depth < 200_000; depth += 1) node = { type: 'list', children: [node] }
    expect(toldOf(root(node))).toEqual(['body too-deep'])
  })

  it('as the editor itself writes it is accepted, node by node', () => {
    const field = fiche.flattenedFields.find(({ name }) => name === 'body') as unknown as { editor: LexicalRichTextAdapter }
    const editor = createHeadlessEditor({ nodes: getEnabledNodesFromServerNodes({ nodes: field.editor.editorConfig.features.nodes }) })
    for (const [what, value] of good.filter(([, document]) => document !== null)) {
      const written: unknown = JSON.parse(JSON.stringify(editor.parseEditorState(value as never)))
      expect({ what, told: toldOf(written) }).toEqual({ what, told: [] })
    }
  })

  it('never makes the check throw, and no accepted text holds a foreign scheme', () => {
    const words = fc.constantFrom('root', 'paragraph', 'text', 'link', 'list', 'listitem', 'upload', 'block', 'heading', 'h2', 'javascript:alert(1)', 'https://example.be', 'media', id, 'callout', '')
    const keys = fc.constantFrom('type', 'children', 'fields', 'url', 'text', 'value', 'relationTo', 'tag', 'blockType', 'version', 'format', 'root')
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 6 }, words, fc.integer(), fc.constant(null), fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(keys, tie('node'), { maxKeys: 6 })),
    }))
    fc.assert(
      fc.property(node, fc.constantFrom('body', 'needs'), (value, field) => {
        const document = { root: { type: 'root', children: Array.isArray(value) ? value : [value] } }
        if (toldOf(document, field).length === 0) expect(JSON.stringify(document)).not.toContain('"url":"javascript')
      }),
      { seed: 20261123, numRuns: 3000 },
    )
  })
})
