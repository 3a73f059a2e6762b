import type { Problem } from '#src/review/problem-list.ts'

import type { Allowed, Surroundings } from './editor-features.ts'
import { unknownKeys } from './keys.ts'
import { embedProblems } from './lexical-embeds.ts'
import { isStorable } from './plain-text.ts'
import { below, isPlainObject, type PlainObject, problem } from './problem.ts'

type Test = (value: unknown, allowed: Allowed) => boolean

const isOneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value)

const isWhole =
  (min: number, max: number): Test =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max

const nodeText: Test = (value) => typeof value === 'string' && value.length <= 100_000 && isStorable(value)
const nodeId: Test = (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

/** Bits that Lexical combines: bold 1, italic 2, … highlight 128, and three for case. */
const textFormat = isWhole(0, 2047)
const noStyle = isOneOf('')

const element = {
  children: Array.isArray,
  direction: isOneOf(null, 'ltr', 'rtl'),
  format: isOneOf('', 'left', 'start', 'center', 'right', 'end', 'justify'),
  indent: isWhole(0, 20),
  textFormat,
  textStyle: noStyle,
} satisfies Record<string, Test>

const link = { ...element, fields: isPlainObject, id: nodeId } satisfies Record<string, Test>
const letters = {
  detail: isWhole(0, 3),
  format: textFormat,
  mode: isOneOf('normal', 'token', 'segmented'),
  style: noStyle,
  text: nodeText,
}

/** Every attribute that a node of this type may have, and what it may be. Styles are refused: they carry addresses too. */
const attributes: Record<string, Record<string, Test>> = {
  root: element,
  paragraph: element,
  quote: element,
  heading: { ...element, tag: (value, allowed) => allowed.headings.has(value as string) },
  list: {
    ...element,
    listType: (value, allowed) => allowed.lists.has(value as string),
    start: isWhole(0, 10_000),
    tag: isOneOf('ul', 'ol'),
  },
  listitem: { ...element, value: isWhole(0, 10_000), checked: isOneOf(undefined, null, false) },
  link,
  autolink: link,
  text: letters,
  tab: letters,
  linebreak: {},
  upload: {
    fields: (value) => value === null || (isPlainObject(value) && Object.keys(value).length === 0),
    format: element.format,
    id: nodeId,
    relationTo: (value, allowed) => allowed.uploads.has(value as string),
    value: () => true,
  },
  block: { fields: isPlainObject, format: element.format },
}

const required: Record<string, readonly string[]> = {
  heading: ['tag', 'children'],
  list: ['listType', 'tag', 'children'],
  listitem: ['children'],
  paragraph: ['children'],
  quote: ['children'],
  link: ['fields', 'children'],
  autolink: ['fields', 'children'],
  text: ['text'],
  tab: ['text'],
  upload: ['relationTo', 'value'],
  block: ['fields'],
}

const inline = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])

/** Lexical itself throws on these: whoever opened the text would get an empty screen. */
const isMisplaced = (type: string, parent: string | null): boolean => {
  if (parent === 'root') return inline.has(type) || type === 'listitem'
  if (parent === 'list') return type !== 'listitem'
  if (type === 'listitem') return true
  if (parent === 'listitem') return !inline.has(type) && type !== 'list' && type !== 'paragraph'
  return parent !== null && !inline.has(type)
}

/** What is wrong with one node and all below it. Depth and number are bounded by the caller. */
export const nodeProblems = (node: unknown, path: string, surroundings: Surroundings): Problem[] => {
  const { allowed, parent } = surroundings
  if (!isPlainObject(node) || typeof node.type !== 'string') return [foreign(path, 'Not a node')]
  const { type } = node
  const own =
    parent === null
      ? type === 'root'
        ? attributes.root
        : undefined
      : allowed.nodes.has(type)
        ? attributes[type]
        : undefined
  if (!own || !Object.hasOwn(attributes, type))
    return [foreign(path, `Nodes of type ${label(type)} do not belong in this field`)]
  if (isMisplaced(type, parent)) return [foreign(path, `A ${type} cannot stand inside a ${parent ?? 'text'}`)]
  return [
    ...attributeProblems(node, type, own, path, allowed),
    ...embedProblems(node, type, path, surroundings),
    ...childProblems(node, type, path, surroundings),
  ]
}

const attributeProblems = (
  node: PlainObject,
  type: string,
  own: Record<string, Test>,
  path: string,
  allowed: Allowed,
): Problem[] => [
  ...unknownKeys(node, new Set(['type', 'version', ...Object.keys(own)]), path),
  ...(required[type] ?? []).filter((key) => !Object.hasOwn(node, key)).map((key) => malformed(below(path, key))),
  ...Object.entries({ ...own, version: isWhole(1, 10) })
    .filter(([key, test]) => Object.hasOwn(node, key) && !test(node[key], allowed))
    .map(([key]) => malformed(below(path, key))),
]

const childProblems = (node: PlainObject, type: string, path: string, surroundings: Surroundings): Problem[] =>
  Array.isArray(node.children)
    ? node.children.flatMap((child, index) =>
        nodeProblems(child, below(below(path, 'children'), index), { ...surroundings, parent: type }),
      )
    : []

const foreign = (path: string, en: string): Problem =>
  problem(path, 'foreign-node', 'Hier staat iets dat in dit veld niet kan. Plak de tekst opnieuw, zonder opmaak.', en)

const malformed = (path: string): Problem =>
  problem(
    path,
    'malformed-node',
    'Een stuk van deze tekst klopt niet. Plak de tekst opnieuw, zonder opmaak.',
    'Missing, or not a value that this attribute can have',
  )

const label = (type: string): string => type.replace(/[^\w-]/g, '?').slice(0, 40)
