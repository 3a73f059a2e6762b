import { pathOfType, type DocumentType } from './document-types.ts'

/** Where things are found: our own origin (no trailing slash) and, per kind, the page on an external website (`{slug}`). */
export type Addresses = {
  serverUrl: string
  publicUrls: Partial<Record<DocumentType, string | undefined>>
  /** Where files are found when that is not under `/media`. */
  mediaUrl?: (file: string) => string
}

/** The page for people: the external website's when a template is set, else our own. */
export const pageUrl = ({ serverUrl, publicUrls }: Addresses, type: DocumentType, slug: string): string =>
  publicUrls[type]?.replaceAll('{slug}', encodeURIComponent(slug)) ?? `${serverUrl}${documentPath(type, slug)}.html`

/** The document in the API, without suffix and without origin. */
export const documentPath = (type: DocumentType, slug: string): string =>
  type === 'labo' ? '/v1/labo' : `/v1/${pathOfType[type]}/${slug}`

export const mediaUrl = ({ serverUrl, mediaUrl: elsewhere }: Addresses, file: string): string =>
  elsewhere?.(file) ?? `${serverUrl}/media/${file}`
