/** The words of a field: a plain text as it is, a rich text paragraph by paragraph; empty for anything else. */
export const readable = (value: unknown): string => {
  if (typeof value === 'string') return value
  return isRecord(value) && isRecord(value.root) ? linesIn(value.root).join('\n') : ''
}

const linesIn = (node: Record<string, unknown>): string[] => {
  const children = Array.isArray(node.children) ? node.children.filter(isRecord) : []
  const isLine = children.some(({ type }) => type === 'text')
  return isLine ? [children.map(wordsIn).join('')] : children.flatMap(linesIn)
}

const wordsIn = (node: Record<string, unknown>): string => {
  if (typeof node.text === 'string') return node.text
  return Array.isArray(node.children) ? node.children.filter(isRecord).map(wordsIn).join('') : ''
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
