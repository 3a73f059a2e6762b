import { readHtml, type Element, type HtmlNode } from './html-tree.ts'

const blocks = new Set('aside blockquote dd div dl dt figcaption figure h1 h2 h3 h4 li main ol p section ul'.split(' '))
const isBlock = (node: HtmlNode): node is Element => typeof node !== 'string' && blocks.has(node.tag)

/** CommonMark from our own HTML. What looks like markup in the words is escaped. */
export const toMarkdown = (html: string): string => `${blocksOf(readHtml(html)).join('\n\n')}\n`

/** Blocks one by one; words between them are a paragraph of their own. */
function blocksOf(nodes: HtmlNode[]): string[] {
  const found: string[] = []
  let loose: HtmlNode[] = []
  const closeParagraph = () => {
    const words = lineOf(loose)
    if (words !== '') found.push(guardStart(words))
    loose = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) loose.push(node)
    else {
      closeParagraph()
      found.push(...blockOf(node))
    }
  }
  closeParagraph()
  return found
}

function blockOf({ tag, children }: Element): string[] {
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4': {
      const words = lineOf(children).replaceAll('\\\n', ' ')
      return words === ''
        ? []
        : [`${'#'.repeat(Number(tag.slice(1)))} ${words.replace(/#+$/, (signs) => `\\${signs}`)}`]
    }
    case 'aside':
    case 'blockquote':
      return [prefix(blocksOf(children).join('\n\n'), '> ', '> ')]
    case 'ul':
    case 'ol':
      return listOf(children, tag)
    case 'dl':
      return [children.filter(isBlock).map(factOf).join('\n')]
    case 'figcaption':
      return [`*${lineOf(children)}*`]
    default:
      return blocksOf(children)
  }
}

function listOf(children: HtmlNode[], tag: 'ul' | 'ol'): string[] {
  const items = children.filter(isBlock).map((item, index) => {
    const mark = tag === 'ul' ? '- ' : `${index + 1}. `
    return prefix(blocksOf(item.children).join('\n\n'), mark, ' '.repeat(mark.length))
  })
  return items.length === 0 ? [] : [items.join('\n')]
}

function factOf({ children }: Element): string {
  const [name, ...values] = children.filter(isBlock)
  return `- **${lineOf(name?.children ?? [])}:** ${values.map((value) => lineOf(value.children)).join(', ')}`
}

const prefix = (text: string, first: string, next: string): string =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : next}${line}`.trimEnd())
    .join('\n')

/** Words on a line; a break is a backslash at the end of it. */
const lineOf = (nodes: HtmlNode[]): string =>
  nodes
    .map(inlineOf)
    .join('')
    .replace(/ *\\\n */g, '\\\n')
    .replace(/^(\\\n)+|(\\\n)+$/g, '')
    .trim()

function inlineOf(node: HtmlNode): string {
  if (typeof node === 'string') return escapeMarkdown(node)
  const { tag, attributes, children } = node
  switch (tag) {
    case 'br':
      return '\\\n'
    case 'strong':
      return marked('**', lineOf(children), node)
    case 'em':
      return marked('*', lineOf(children), node)
    case 'a':
      return `[${lineOf(children)}](${addressOf(attributes.href)})`
    case 'img':
      return `![${escapeMarkdown(attributes.alt ?? '')}](${addressOf(attributes.src)})`
    default:
      return children.map(inlineOf).join('')
  }
}

/** Marks stand against the words: spaces inside would undo them. */
function marked(mark: string, words: string, { children }: Element): string {
  if (words === '') return ''
  const raw = children.map((child) => (typeof child === 'string' ? child : 'x')).join('')
  return `${/^\s/.test(raw) ? ' ' : ''}${mark}${words}${mark}${/\s$/.test(raw) ? ' ' : ''}`
}

const addressOf = (address = ''): string =>
  address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)

const escapeMarkdown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>~|&]/g, '\\$&')

/** At the beginning of a line, signs that would make it a heading, a list or a rule. */
const guardStart = (words: string): string =>
  words.replace(/^( *)([#+=-])/gm, '$1\\$2').replace(/^( *\d{1,9})([.)])(?= |$)/gm, '$1\\$2')
