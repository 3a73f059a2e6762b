import { textBlocks } from '#collections/fields/blocks.ts'

import type { Words } from '../words.ts'
import { labelOf, optionLabel, singularOf, wordsOfSaid } from './labels.ts'
import { type Token, tokensOf } from './parts.ts'
import type { Mark, Said } from './shape.ts'

/** A paragraph or another piece of rich text. `ref` tells images apart that are called the same. */
export type Piece = { as: Words; tokens: readonly Token[]; ref?: string }

type Node = Readonly<Record<string, unknown>>
type Naming = (upload: string) => Said

/** Rich text (Lexical JSON) as a row of pieces in reading order; `nameOf` gives an image its name. */
export const piecesOf = (value: unknown, nameOf: Naming): Piece[] => {
  const root = isNode(value) ? value.root : undefined
  return isNode(root) ? childrenOf(root).flatMap((node) => pieces(node, nameOf)) : []
}

/** The words of a piece, without how they are set. */
export const textOfPiece = ({ tokens }: Piece): string => tokens.map(({ text }) => text).join('')

const pieces = (node: Node, nameOf: Naming): Piece[] => {
  if (node.type === 'list') return points(node, 1, nameOf)
  if (node.type === 'block') return isNode(node.fields) ? ofBlock(node.fields) : []
  if (node.type === 'upload') return [ofUpload(node, nameOf)]
  return [{ as: placed(kindOf(node), node), tokens: childrenOf(node).flatMap((child) => inline(child)) }]
}

const kindOf = ({ tag, type }: Node): Words => {
  if (type === 'quote') return { nl: 'Citaat', en: 'Quote' }
  if (type !== 'heading') return { nl: 'Alinea', en: 'Paragraph' }
  return tag === 'h2' ? { nl: 'Tussentitel', en: 'Heading' } : { nl: 'Kleine tussentitel', en: 'Small heading' }
}

const points = (list: Node, level: number, nameOf: Naming): Piece[] =>
  childrenOf(list).flatMap((point) => {
    const inner = childrenOf(point)
    const lists = inner.filter(({ type }) => type === 'list')
    const tokens = inner.filter(({ type }) => type !== 'list').flatMap((child) => inline(child))
    const own = tokens.length > 0 || lists.length === 0 ? [{ as: pointOf(list, level), tokens }] : []
    return [...own, ...lists.flatMap((deeper) => points(deeper, level + 1, nameOf))]
  })

const pointOf = ({ listType, start }: Node, level: number): Words => {
  const depth = level > 1 ? { nl: `, niveau ${level}`, en: `, level ${level}` } : { nl: '', en: '' }
  if (listType !== 'number') return { nl: `Punt${depth.nl}`, en: `Bullet${depth.en}` }
  const from =
    typeof start === 'number' && start !== 1
      ? { nl: ` (telt vanaf ${start})`, en: ` (counts from ${start})` }
      : { nl: '', en: '' }
  return { nl: `Genummerd punt${depth.nl}${from.nl}`, en: `Numbered point${depth.en}${from.en}` }
}

const ofUpload = (node: Node, nameOf: Naming): Piece => {
  const value = isNode(node.value) ? node.value.id : node.value
  const ref = typeof value === 'string' ? value : ''
  return { as: placed({ nl: 'Beeld', en: 'Image' }, node), tokens: tokensOf(wordsOfSaid(nameOf(ref)).nl), ref }
}

/** Where it stands on the page, when that is not as usual. */
const placed = ({ nl, en }: Words, { format, indent }: Node): Words => {
  const where = typeof format === 'string' ? alignments[format] : undefined
  const isIn = typeof indent === 'number' && indent > 0
  return {
    nl: `${nl}${where ? `, ${where.nl}` : ''}${isIn ? `, ${indent} keer ingesprongen` : ''}`,
    en: `${en}${where ? `, ${where.en}` : ''}${isIn ? `, indented ${indent} times` : ''}`,
  }
}

const alignments: Readonly<Record<string, Words>> = {
  center: { nl: 'in het midden', en: 'centred' },
  right: { nl: 'rechts', en: 'right' },
  end: { nl: 'rechts', en: 'right' },
  justify: { nl: 'uitgevuld', en: 'justified' },
}

const inline = (node: Node, link: Omit<Token, 'text'> = {}): Token[] => {
  if (node.type === 'linebreak') return tokensOf('\n', link)
  if (typeof node.text === 'string') {
    const marks = [...marksOf(node.format), ...(link.marks ?? [])]
    return tokensOf(node.text, { ...link, ...(marks.length > 0 ? { marks } : {}) })
  }
  return childrenOf(node).flatMap((child) => inline(child, isNode(node.fields) ? linkOf(node.fields) : link))
}

const linkOf = ({ newTab, url }: Node): Omit<Token, 'text'> => ({
  link: typeof url === 'string' ? url : '',
  ...(newTab === true ? { marks: ['newTab'] } : {}),
})

/** Lexical keeps how text is set as bits. */
const bits: readonly Mark[] = [
  ...(['bold', 'italic', 'strikethrough', 'underline', 'code', 'subscript', 'superscript', 'highlight'] as const),
  ...(['lowercase', 'uppercase', 'capitals'] as const),
]

const marksOf = (format: unknown): Mark[] =>
  typeof format === 'number' ? bits.filter((_, bit) => (format & (2 ** bit)) !== 0) : []

const ofBlock = (fields: Node): Piece[] => {
  const block = textBlocks.find(({ slug }) => slug === fields.blockType)
  const { nl, en } = block ? singularOf(block.labels, block.slug) : { nl: 'Blok', en: 'Block' }
  const chosen = (block?.fields ?? []).flatMap((field) =>
    field.type === 'select' && typeof fields[field.name] === 'string' ? [optionLabel(field, fields[field.name])] : [],
  )
  const words = chosen.map(wordsOfSaid)
  const named = (language: 'nl' | 'en') =>
    words.length > 0 ? ` (${words.map((word) => word[language]).join(', ')})` : ''
  return ofFields(block?.fields ?? [], fields, { nl: `${nl}${named('nl')}`, en: `${en}${named('en')}` })
}

type BlockField = (typeof textBlocks)[number]['fields'][number]

const ofFields = (fields: readonly BlockField[], data: Node, within: Words): Piece[] =>
  fields.flatMap((field): Piece[] => {
    if (!('name' in field) || field.type === 'select' || kept.has(field.name)) return []
    const value = data[field.name]
    const label = labelOf(field)
    if (field.type === 'array') {
      const row = singularOf(field.labels, field.name)
      return Array.isArray(value) ? value.filter(isNode).flatMap((inner) => ofFields(field.fields, inner, row)) : []
    }
    if (typeof value !== 'string' && typeof value !== 'number') return []
    if (value === '') return []
    return [
      { as: { nl: `${within.nl}: ${label.nl}`, en: `${within.en}: ${label.en}` }, tokens: tokensOf(String(value)) },
    ]
  })

/** What the editor keeps with a block for itself. */
const kept = new Set(['id', 'blockName', 'blockType'])

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children.filter(isNode) : [])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
