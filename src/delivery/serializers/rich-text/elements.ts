import type { HTMLConverters } from '@payloadcms/richtext-lexical/html'
import { escapeHtml } from '../escape.ts'
import { safeAddress } from './links.ts'

const bold = 1
const italic = 2

/** Text and links. A link whose address is not allowed leaves its words. */
export const inlineConverters = {
  text: ({ node }) => {
    const words = escapeHtml(node.text)
    const leaning = (node.format & italic) !== 0 ? `<em>${words}</em>` : words
    return (node.format & bold) !== 0 ? `<strong>${leaning}</strong>` : leaning
  },
  linebreak: '<br>',
  tab: ' ',
  link: ({ node, nodesToHTML }) => linked(node.fields.url, nodesToHTML({ nodes: node.children }).join('')),
  autolink: ({ node, nodesToHTML }) => linked(node.fields.url, nodesToHTML({ nodes: node.children }).join('')),
} satisfies HTMLConverters

/** Paragraphs, quotes and lists; empty paragraphs are left out. */
export const structureConverters = {
  paragraph: ({ node, nodesToHTML }) => wrap('p', nodesToHTML({ nodes: node.children }).join('')),
  quote: ({ node, nodesToHTML }) => wrap('blockquote', nodesToHTML({ nodes: node.children }).join('')),
  list: ({ node, nodesToHTML }) =>
    wrap(node.listType === 'number' ? 'ol' : 'ul', nodesToHTML({ nodes: node.children }).join('')),
  listitem: ({ node, nodesToHTML }) => wrap('li', nodesToHTML({ nodes: node.children }).join('')),
} satisfies HTMLConverters

const wrap = (tag: string, inner: string): string => (inner.trim() === '' ? '' : `<${tag}>${inner}</${tag}>`)

function linked(address: unknown, words: string): string {
  const href = safeAddress(address)
  if (href === null || words.trim() === '') return words
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${words}</a>`
}
