import { link, words, type Node } from './nodes.ts'

const mark = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/g

/** Reads `**bold**`, `*italic*` and `[label](address)` within one line of text. */
export function inline(text: string): Node[] {
  const nodes: Node[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    if (match.index > from) nodes.push(words(text.slice(from, match.index)))
    nodes.push(marked(match.groups ?? {}))
    from = match.index + match[0].length
  }
  if (from < text.length) nodes.push(words(text.slice(from)))
  return nodes
}

const marked = ({ bold, italic, label, url }: Record<string, string | undefined>): Node => {
  if (label && url) return link(url, [words(label)])
  return bold ? words(bold, 1) : words(italic ?? '', 2)
}
