import { getEnabledNodesFromServerNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import fc from 'fast-check'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { incomingProblems } from '#collections/intake/incoming.ts'
import config from '#payload-config'

import { hostile } from './intake-hostile-texts.ts'
import { callout, element, heading, id, item, list, paragraph, root, steps, text, to, upload } from './intake-nodes.ts'

let fiche: { fields: Parameters<typeof incomingProblems>[0]['fields']; flattenedFields: FlattenedField[] }

beforeAll(async () => {
  const { collections } = await config
  const found = collections.find(({ slug }) => slug === 'fiches')
  if (!found) throw new Error('There are no fiches.')
  fiche = found
})

/** `body` takes long texts, `needs` short ones. */
const toldOf = (value: unknown, field = 'body') =>
  incomingProblems(fiche, { [field]: value }).map(
    ({ path, code }) => `${(path ?? '').replace(`${field}.root.`, '')} ${code}`,
  )

const good: [string, unknown][] = [
  ['nothing', null],
  ['an empty document', root()],
  ['an empty paragraph', root(paragraph())],
  [
    'bold, a line break and a tab',
    root(
      paragraph(
        text('vet', { format: 1 }),
        { type: 'linebreak', version: 1 },
        { ...text('\t'), type: 'tab', detail: 2 },
      ),
    ),
  ],
  ['headings', root(heading('h2'), heading('h3'))],
  ['a quote', root(element('quote', [text()]))],
  ['a list in a list', root(list(item(text()), item(list(item(text())))))],
  ['a numbered list', root(element('list', [item(text())], { listType: 'number', start: 3, tag: 'ol' }))],
  ['a link', root(to('https://example.be'))],
  ['a mail link', root(to('mailto:info@example.be'))],
  [
    'an automatic link',
    root(paragraph(element('autolink', [text()], { fields: { linkType: 'custom', url: 'https://example.be' } }))),
  ],
  ['an image', root(upload())],
  ['an image as a read with depth gives it', root(upload({ value: { id, alt: 'x', filename: 'x.png' } }))],
  ['a callout', root(callout())],
  ['steps', root(steps([{ id: '64b7f0c2a1b2c3d4e5f60718', title: 'Begin', text: null }]))],
  ['emoji and other scripts', root(paragraph(text('👩‍🏫 学校 مدرسة')))],
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
    expect(toldOf(root(paragraph(), to('javascript:alert(1)')))).toEqual([
      'children.1.children.0.fields.url link-scheme',
    ])
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
    let node: Record<string, unknown> = paragraph()
    for (let depth = 0; depth < 200_000; depth += 1) node = { type: 'list', children: [node] }
    expect(toldOf(root(node))).toEqual(['body too-deep'])
  })

  it('as the editor itself writes it is accepted, node by node', () => {
    const field = fiche.flattenedFields.find(({ name }) => name === 'body') as unknown as {
      editor: LexicalRichTextAdapter
    }
    const editor = createHeadlessEditor({
      nodes: getEnabledNodesFromServerNodes({ nodes: field.editor.editorConfig.features.nodes }),
    })
    for (const [what, value] of good.filter(([, document]) => document !== null)) {
      const written: unknown = JSON.parse(JSON.stringify(editor.parseEditorState(value as never)))
      expect({ what, told: toldOf(written) }).toEqual({ what, told: [] })
    }
  })

  it('never makes the check throw, and no accepted text holds a foreign scheme', () => {
    const words = fc.constantFrom(
      'root',
      'paragraph',
      'text',
      'link',
      'list',
      'listitem',
      'upload',
      'block',
      'heading',
      'h2',
      'javascript:alert(1)',
      'https://example.be',
      'media',
      id,
      'callout',
      '',
    )
    const keys = fc.constantFrom(
      'type',
      'children',
      'fields',
      'url',
      'text',
      'value',
      'relationTo',
      'tag',
      'blockType',
      'version',
      'format',
      'root',
    )
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        words,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(keys, tie('node'), { maxKeys: 6 }),
      ),
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
