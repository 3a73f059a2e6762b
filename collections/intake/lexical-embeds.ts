import type { Problem } from '#src/review/problem-list.ts'

import type { Surroundings } from './editor-features.ts'
import { relatedId } from './ids.ts'
import { unknownKeys } from './keys.ts'
import { linkProblems } from './links.ts'
import { below, isPlainObject, type PlainObject, problem } from './problem.ts'

/** Nodes that carry more than text: links, images and blocks. */
export const embedProblems = (
  node: PlainObject,
  type: string,
  path: string,
  { allowed, checkFields }: Surroundings,
): Problem[] => {
  const at = below(path, 'fields')
  switch (type) {
    case 'link':
    case 'autolink':
      return isPlainObject(node.fields) ? linkFieldProblems(node.fields, at) : []
    case 'upload':
      return relatedId(node.value)
        ? []
        : [
            problem(
              below(path, 'value'),
              'not-an-id',
              'Kies het beeld opnieuw.',
              'Must be the id (uuid) of a file, or an object with that id',
            ),
          ]
    case 'block': {
      const slug = isPlainObject(node.fields) ? node.fields.blockType : undefined
      const fields = typeof slug === 'string' ? allowed.blocks.get(slug) : undefined
      return fields
        ? [...checkFields(fields, node.fields, at), ...blockNameProblems(node.fields, at)]
        : [
            problem(
              below(at, 'blockType'),
              'unknown-block',
              'Dit soort kader bestaat niet.',
              `Must be one of: ${[...allowed.blocks.keys()].join(', ')}`,
            ),
          ]
    }
    default:
      return []
  }
}

const linkKeys = new Set(['linkType', 'url', 'newTab', 'doc'])

const linkFieldProblems = (fields: PlainObject, path: string): Problem[] => [
  ...unknownKeys(fields, linkKeys, path),
  ...(fields.linkType === undefined || fields.linkType === 'custom' ? [] : [outsideOnly(below(path, 'linkType'))]),
  ...(fields.doc === undefined || fields.doc === null ? [] : [outsideOnly(below(path, 'doc'))]),
  ...(fields.newTab === undefined || fields.newTab === null || typeof fields.newTab === 'boolean'
    ? []
    : [problem(below(path, 'newTab'), 'not-boolean', 'Hier hoort ja of nee.', 'Must be true or false')]),
  ...linkProblems(fields.url, below(path, 'url'), 'text'),
]

const outsideOnly = (path: string): Problem =>
  problem(
    path,
    'link-kind',
    'Een link in een tekst gaat naar een webadres. Gebruik “Hoort bij” voor een fiche.',
    'Only links of linkType "custom", without doc',
  )

/** The admin's name and key for a block: never shown to the public, but stored. */
const blockNameProblems = (fields: unknown, path: string): Problem[] =>
  isPlainObject(fields)
    ? (['id', 'blockName'] as const)
        .filter((key) => fields[key] !== undefined && fields[key] !== null)
        .filter((key) => typeof fields[key] !== 'string' || !/^[^\p{Cc}\p{Surrogate}]{0,200}$/u.test(fields[key]))
        .map((key) => problem(below(path, key), 'not-text', 'Hier hoort een korte naam.', 'Must be a short string'))
    : []
