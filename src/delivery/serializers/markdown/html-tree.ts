/** HTML as our own serializers write it: well-formed, values of attributes in double quotes, every sign escaped. */
export type Element = { tag: string; attributes: Record<string, string>; children: HtmlNode[] }
export type HtmlNode = Element | string

const token = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|[^<]+/g
const attribute = /([a-z-]+)="([^"]*)"/g
const withoutEnd = new Set(['br', 'img', 'source'])
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The nodes of a piece of HTML; a tag that was never closed ends where its parent ends. */
export function readHtml(html: string): HtmlNode[] {
  const root: Element = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [whole, end, tag, attributes = ''] of html.matchAll(token)) {
    const parent = open.at(-1) ?? root
    if (tag === undefined) parent.children.push(unescapeHtml(whole))
    else if (end === '/') open.splice(Math.max(1, open.map((one) => one.tag).lastIndexOf(tag)))
    else {
      const element = { tag, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (!withoutEnd.has(tag)) open.push(element)
    }
  }
  return root.children
}

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries([...source.matchAll(attribute)].map(([, name = '', value = '']) => [name, unescapeHtml(value)]))

const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
