import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

export type EditorState = SerializedEditorState

/** Whether a stored value has the form of a text in the editor. */
export const isEditorState = (value: unknown): value is EditorState =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root &&
  Array.isArray(value.root.children)

const containers = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'autolink'])
const leaves = new Set(['linebreak', 'tab', 'upload', 'block'])

/** A text with nothing in it but what the editor offers: whatever else was stored says nothing to the public. */
export const onlyKnown = (state: EditorState): EditorState => ({
  root: { ...state.root, children: state.root.children.flatMap(knownNode) },
})

function knownNode(node: SerializedLexicalNode): SerializedLexicalNode[] {
  if (node.type === 'text') return 'text' in node && typeof node.text === 'string' ? [node] : []
  if (leaves.has(node.type)) return [node]
  if (!containers.has(node.type) || !('children' in node) || !Array.isArray(node.children)) return []
  return [{ ...node, ...{ children: (node.children as SerializedLexicalNode[]).flatMap(knownNode) } }]
}

/** The text below a node, formatting left out. */
export function textBelow(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textBelow).join('') : ''
}

/** Plain text without stray blank lines. */
export const plain = (text: string): string =>
  text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
