import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

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
