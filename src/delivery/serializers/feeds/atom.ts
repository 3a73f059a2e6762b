import { escapeHtml } from '../escape.ts'
import type { Entry, Feed } from './feed.ts'

/** Atom (RFC 4287). */
export function renderAtom({ title, description, list, atom, json, updatedAt, entries }: Feed): string {
  const head = [
    element('id', atom),
    element('title', title),
    element('subtitle', description),
    element('updated', updatedAt),
    link({ rel: 'self', type: 'application/atom+xml', href: atom }),
    link({ rel: 'alternate', type: 'application/feed+json', href: json }),
    link({ rel: 'related', type: 'application/json', href: list }),
    `<author>${element('name', 'Labo tegen schooluitval')}</author>`,
  ]
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">${head.join('')}${entries.map(entry).join('')}</feed>\n`
}

const entry = ({ id, url, title, summary, html, publishedAt, modifiedAt, makers, tags, files }: Entry): string =>
  `<entry>${[
    element('id', id),
    element('title', title),
    element('published', publishedAt),
    element('updated', modifiedAt),
    link({ rel: 'alternate', type: 'text/html', href: url }),
    ...makers.map(({ name, url: page }) => `<author>${element('name', name)}${element('uri', page)}</author>`),
    ...tags.map(({ id: term, label }) => empty('category', { term, label })),
    ...files.map((file) =>
      link({ rel: 'enclosure', type: file.mimeType, href: file.url, title: file.title, length: String(file.bytes) }),
    ),
    // Without a content an entry must have a summary, so that there is always something to read.
    html === null || summary !== null ? element('summary', summary ?? title) : '',
    html === null ? '' : `<content type="html">${escapeXml(html)}</content>`,
  ].join('')}</entry>`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (attributes: Record<string, string>): string => empty('link', attributes)

const empty = (name: string, attributes: Record<string, string>): string => {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`)
  return `<${name}${written.join('')}/>`
}

/** Signs that XML 1.0 does not know, not even escaped. */
const unknownToXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapeXml = (text: string): string => escapeHtml(text.replace(unknownToXml, ''))
