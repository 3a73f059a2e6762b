import type { Problem } from '#src/review/problem-list.ts'

import type { Allowed, CheckFields } from './editor-features.ts'
import { unknownKeys } from './keys.ts'
import { nodeProblems } from './lexical-nodes.ts'
import { below, isPlainObject, problem } from './problem.ts'

const deepestNode = 50
const mostNodes = 5000

/**
 * What is wrong with a rich text: it must be a Lexical document with only the nodes that its editor offers, at most 50 deep
 * and 5,000 nodes. Anything else would reach the websites that show it, or break the editor for whoever opens it next.
 */
export const lexicalProblems = (
  value: unknown,
  path: string,
  allowed: Allowed,
  checkFields: CheckFields,
): Problem[] => {
  if (value === null || value === undefined) return []
  if (!isPlainObject(value) || !isRoot(value.root)) return [notRichText(path)]
  const bounds = boundProblems(value.root.children, path)
  if (bounds.length > 0) return bounds
  return [
    ...unknownKeys(value, new Set(['root']), path),
    ...nodeProblems(value.root, below(path, 'root'), { allowed, checkFields, parent: null }),
  ]
}

const isRoot = (root: unknown): root is { children: unknown[] } =>
  isPlainObject(root) && root.type === 'root' && Array.isArray(root.children)

/** Counted without recursion, so that no depth can exhaust the stack. */
const boundProblems = (children: unknown[], path: string): Problem[] => {
  let level = children
  let seen = 0
  for (let depth = 1; level.length > 0; depth += 1) {
    seen += level.length
    if (depth > deepestNode) return [tooDeep(path)]
    if (seen > mostNodes) return [tooMany(path)]
    level = level.flatMap((node) =>
      isPlainObject(node) && Array.isArray(node.children) ? (node.children as unknown[]) : [],
    )
  }
  return []
}

const notRichText = (path: string): Problem =>
  problem(
    path,
    'not-rich-text',
    'Deze tekst kunnen we niet lezen.',
    'Must be a Lexical document { root: { type: "root", children: [] } } or null',
  )

const tooDeep = (path: string): Problem =>
  problem(
    path,
    'too-deep',
    'Deze tekst zit te diep genest. Maak de lijsten vlakker.',
    `At most ${deepestNode} levels of nodes`,
  )

const tooMany = (path: string): Problem =>
  problem(path, 'too-many', 'Deze tekst is te lang. Maak er twee van.', `At most ${mostNodes} nodes`)
