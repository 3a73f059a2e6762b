import { escapeHtml } from '../escape.ts'
import type { ContactCard } from '../cards.ts'
import type { Attachment, Image } from '../images.ts'
import type { TermReference } from '../terms.ts'

/** Ready HTML; everything else is text and gets escaped. */
export type Html = string

export const link = (url: string | null, words: string): Html =>
  url === null ? escapeHtml(words) : `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`

export const section = (title: string, inner: Html | null | undefined): Html =>
  inner ? `<section><h2>${escapeHtml(title)}</h2>${inner}</section>` : ''

export const bullets = (items: Html[]): Html =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

export const sentences = (items: string[]): Html => bullets(items.map(escapeHtml))

export const cardLinks = (cards: { url: string; title: string }[]): Html =>
  bullets(cards.map(({ url, title }) => link(url, title)))

export const termsInWords = (terms: TermReference[]): string | null =>
  terms.length === 0 ? null : terms.map(({ label }) => label).join(', ')

/** Facts as a list of terms; those without value are left out. */
export function facts(rows: [string, Html | null][]): Html {
  const known = rows.filter((row): row is [string, Html] => row[1] !== null && row[1] !== '')
  const written = known.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>`)
  return written.length === 0 ? '' : `<dl class="facts">${written.join('')}</dl>`
}

export const text = (value: string | null): Html | null => (value === null ? null : escapeHtml(value))

/** Documents that were written before an image told its `sources` lack them until they are rebuilt. */
type KnownImage = Omit<Image, 'sources'> & { sources?: Image['sources'] }

export function figure(image: KnownImage | null): Html {
  if (image === null) return ''
  const { url, srcset, sources = [], alt, width, height, credit } = image
  const offered = sources.map(
    (source) => `<source type="${escapeHtml(source.mimeType)}" srcset="${escapeHtml(source.srcset)}" sizes="${sizes}">`,
  )
  const shown = `<img src="${escapeHtml(url)}" srcset="${escapeHtml(srcset)}" sizes="${sizes}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`
  const caption = credit === null ? '' : `<figcaption>${escapeHtml(credit)}</figcaption>`
  return `<figure><picture>${offered.join('')}${shown}</picture>${caption}</figure>`
}

const sizes = '(min-width: 48rem) 44rem, 100vw'

export const files = (attachments: Attachment[]): Html =>
  bullets(attachments.map(({ url, title, bytes }) => `${link(url, title)} (${sizeInWords(bytes)})`))

export const people = (contacts: ContactCard[]): Html =>
  bullets(
    contacts.map(({ title, name, organisation, email, phone, url }) =>
      [
        link(url, name ?? title),
        ...[name === null ? null : title, organisation].map(text),
        email === null ? null : link(`mailto:${email}`, email),
        phone === null ? null : link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone),
      ]
        .filter((part) => part !== null)
        .join(', '),
    ),
  )

const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} MB`
