/** An element of XML, as far as tests look at it. */
export type XmlElement = { name: string; attributes: Record<string, string>; text: string; children: XmlElement[] }

const token = /<\?xml[^>]*\?>\s*|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const attribute = /([\w:-]+)="([^"]*)"/g
const entity = /&(amp|lt|gt|quot|#39);|&/g
const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** @throws at the first thing that is not well-formed XML */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  token.lastIndex = 0
  let end = 0
  for (const match of source.matchAll(token)) {
    if (match.index !== end) break
    end += match[0].length
    const [, closing, name, attributes = '', alone, text] = match
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.text += decode(text)
    else if (closing === '/') {
      if (open.length < 2 || open.pop()?.name !== name) throw new Error(`</${name}> closes something else.`)
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes: read(attributes), text: '', children: [] }
      parent.children.push(element)
      if (alone !== '/') open.push(element)
    }
  }
  if (end !== source.length) throw new Error(`Not XML: ${source.slice(end, end + 60)}`)
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error('There is not one root that is closed.')
  return only
}

const read = (source: string): Record<string, string> =>
  Object.fromEntries([...source.matchAll(attribute)].map(([, name = '', value = '']) => [name, decode(value)]))

const decode = (text: string): string => {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text)) throw new Error('Not a sign of XML.')
  return text.replace(entity, (whole, name: string | undefined) => {
    if (name === undefined) throw new Error(`A bare ${whole} in: ${text.slice(0, 60)}`)
    return signs[name] ?? whole
  })
}

/** The first child of this name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name)
